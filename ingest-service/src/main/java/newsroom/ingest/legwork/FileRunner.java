package newsroom.ingest.legwork;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import newsroom.ingest.web.Answer;
import newsroom.ingest.web.Ask;
import newsroom.ingest.web.Purpose;
import newsroom.ingest.web.Web;

/** Fetches one file that the feed itself offers (a transcript, chapters) and reads it. */
public final class FileRunner implements Runner {

    private final Web web;
    private final Purpose purpose;
    private final BiFunction<Answer.Body, Assignment, Optional<Finding>> reader;

    /** @param reader what a body comes to; nothing when it cannot be read */
    public FileRunner(Web web, Purpose purpose, BiFunction<Answer.Body, Assignment, Optional<Finding>> reader) {
        this.web = web;
        this.purpose = purpose;
        this.reader = reader;
    }

    @Override
    public Finding run(Assignment errand, Instant now) {
        Optional<URI> url = errand.errand().url();
        if (url.isEmpty()) {
            return new Finding.Nothing("URL_FORBIDDEN");
        }
        Answer answer = web.ask(Ask.plain(url.get(), purpose));
        if (answer instanceof Answer.Refused refused) {
            return Refusals.finding(refused, now);
        }
        return answer instanceof Answer.Body body
                ? reader.apply(body, errand).orElse(new Finding.Nothing("UNREADABLE"))
                : new Finding.Nothing("UNEXPECTED_304");
    }
}
