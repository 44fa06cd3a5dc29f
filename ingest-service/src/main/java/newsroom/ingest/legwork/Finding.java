package newsroom.ingest.legwork;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import newsroom.contracts.story.Chapter;
import newsroom.contracts.story.Discussion;
import newsroom.contracts.story.Transcript;
import org.jspecify.annotations.Nullable;

/** What came of an errand. */
public sealed interface Finding {

    /**
     * The text of a page.
     *
     * @param canonical the page's own address, as it came or as it says
     */
    record Page(
            String text,
            String canonical,
            @Nullable String author,
            @Nullable Instant published) implements Finding {}

    record Spoken(Transcript transcript) implements Finding {}

    record Parts(List<Chapter> chapters) implements Finding {
        public Parts {
            chapters = List.copyOf(chapters);
        }
    }

    record Talk(Discussion discussion) implements Finding {}

    /**
     * Nothing, and nothing will come of asking again.
     *
     * @param code why, such as {@code ROBOTS_DISALLOW} or {@code HTTP_404}
     */
    record Nothing(String code) implements Finding {}

    /**
     * Nothing yet.
     *
     * @param pause how long the server, or our manners, want to be left in peace; zero when nobody says
     */
    record Later(String code, Duration pause) implements Finding {}
}
