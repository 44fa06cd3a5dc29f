package newsroom.ingest.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a feed, as it stands there.
 *
 * @param guid the feed's own name for it; opaque
 * @param link the page; absolute where the feed gives what it takes
 * @param commentsLink where it is discussed
 * @param summary the short text, with markup
 * @param content the long text, with markup
 * @param credit whom RSS {@code <source>} or Atom {@code <source>} names as the original
 * @param duration of an episode
 * @param chapters the address of a JSON chapters file
 */
public record FeedEntry(
        @Nullable String guid,
        @Nullable String link,
        @Nullable String commentsLink,
        @Nullable String title,
        @Nullable String summary,
        @Nullable String content,
        @Nullable Instant published,
        @Nullable Instant updated,
        List<String> authors,
        List<String> categories,
        @Nullable String language,
        @Nullable Credit credit,
        List<Enclosure> enclosures,
        @Nullable Duration duration,
        List<TranscriptLink> transcripts,
        @Nullable String chapters,
        @Nullable String image) {
    public FeedEntry {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
        enclosures = List.copyOf(enclosures);
        transcripts = List.copyOf(transcripts);
    }

    /** The outlet that an aggregating feed took the entry from. */
    public record Credit(@Nullable String name, @Nullable String url) {}

    /** @param length in bytes, as claimed; absent when it says nothing believable */
    public record Enclosure(
            String url, @Nullable String type, @Nullable Long length) {}

    /** {@code podcast:transcript}. */
    public record TranscriptLink(
            String url, @Nullable String type, @Nullable String language) {}
}
