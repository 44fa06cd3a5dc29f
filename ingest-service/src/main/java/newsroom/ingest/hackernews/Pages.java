package newsroom.ingest.hackernews;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;
import newsroom.ingest.web.Answer;
import newsroom.ingest.web.Ask;
import newsroom.ingest.web.Headers;
import newsroom.ingest.web.Purpose;
import newsroom.ingest.web.Web;
import newsroom.wire.OutsideJson;
import org.jspecify.annotations.Nullable;

/** Asks for JSON. */
final class Pages {

    private final Web web;

    Pages(Web web) {
        this.web = web;
    }

    /** @param body says nothing where there is a refusal */
    record Page(JsonNode body, Headers headers, Answer.@Nullable Refused refusal) {}

    Page read(URI url) {
        Answer answer = web.ask(Ask.plain(url, Purpose.API));
        if (answer instanceof Answer.Refused refused) {
            return refused(refused);
        }
        if (!(answer instanceof Answer.Body body)) {
            return refused(Answer.Refused.of("HTTP_304", "nothing was asked conditionally"));
        }
        try {
            return new Page(OutsideJson.read(body.bytes()), body.headers(), null);
        } catch (OutsideJson.Unfit e) {
            return refused(Answer.Refused.of(e.code(), String.valueOf(e.getMessage())));
        }
    }

    private static Page refused(Answer.Refused why) {
        return new Page(MissingNode.getInstance(), why.headers(), why);
    }
}
