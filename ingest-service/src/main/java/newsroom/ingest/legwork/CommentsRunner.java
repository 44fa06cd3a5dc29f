package newsroom.ingest.legwork;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import newsroom.contracts.desk.DeskSource;
import newsroom.ingest.community.DiscussionReader;
import newsroom.ingest.community.Talk;

/** Reads what a community says of an item, first comments first. */
public final class CommentsRunner implements Runner {

    private final DiscussionReader reader;
    private final Function<String, Optional<DeskSource>> sources;

    /** @param sources a source's settings by its name */
    public CommentsRunner(DiscussionReader reader, Function<String, Optional<DeskSource>> sources) {
        this.reader = reader;
        this.sources = sources;
    }

    @Override
    public Finding run(Assignment errand, Instant now) {
        Optional<DeskSource> source = sources.apply(errand.source());
        if (source.isEmpty()) {
            return new Finding.Nothing("SOURCE_REMOVED");
        }
        Talk talk = reader.read(source.get(), errand.errand().address());
        if (talk instanceof Talk.Read read) {
            return new Finding.Talk(read.discussion());
        }
        return talk instanceof Talk.Failed failed
                ? Refusals.finding(failed.why(), now)
                : new Finding.Nothing("DISCUSSION_GONE");
    }
}
