package newsroom.ingest.intake;

import java.time.Instant;
import newsroom.contracts.story.Discussion;
import newsroom.contracts.story.Episode;
import newsroom.contracts.story.Extent;
import org.jspecify.annotations.Nullable;

/**
 * An item as a feed or a capture gave it: nothing is checked yet, everything may be missing but the source it came by
 * and the time it was fetched.
 *
 * @param title may hold markup, as may {@code text}
 * @param extent how much of its words the text holds; guessed from its length when absent
 * @param tier a word of {@link newsroom.contracts.story.Tier}; other words count as unknown
 */
public record RawItem(
        String source,
        @Nullable String kind,
        @Nullable String publisher,
        @Nullable String tier,
        @Nullable String url,
        @Nullable String title,
        @Nullable String text,
        @Nullable Extent extent,
        @Nullable String language,
        @Nullable String author,
        @Nullable Instant publishedAt,
        Instant fetchedAt,
        @Nullable Episode episode,
        @Nullable Discussion discussion) {}
