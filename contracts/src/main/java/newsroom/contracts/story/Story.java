package newsroom.contracts.story;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Objects;
import newsroom.contracts.Checks;
import org.jspecify.annotations.Nullable;

/**
 * One ingested item. Title and text are plain text as the source gave it: markup and invisible characters are gone,
 * nothing is rewritten, so that a span of it can always be shown as evidence.
 *
 * @param url the canonical address, http or https
 * @param title 1 to {@value #TITLE_LIMIT} characters
 * @param text up to {@value #TEXT_LIMIT} characters; empty when only a headline could be had. Of an episode: its notes
 * @param extent how much of the story's own words text and transcript hold
 * @param language ISO 639-1 code, or {@code und} when it could not be told
 * @param publishedAt as the source says; absent when it says nothing believable
 * @param fetchedAt when we read it
 * @param episode only for an episode
 * @param discussion absent where the source has no community, which is not the same as a discussion of zero
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Story(
        StoryId id,
        StoryKind kind,
        Source source,
        String url,
        String title,
        String text,
        Extent extent,
        String language,
        @Nullable String author,
        @Nullable Instant publishedAt,
        Instant fetchedAt,
        @Nullable Episode episode,
        @Nullable Discussion discussion) {

    public static final int TITLE_LIMIT = 500;
    public static final int TEXT_LIMIT = 20_000;
    public static final int URL_LIMIT = 2_048;

    public Story {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(extent, "extent");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(fetchedAt, "fetchedAt");
        Checks.filled("title", title, TITLE_LIMIT);
        Checks.filled("url", url, URL_LIMIT);
        Checks.filled("language", language, 8);
        if (!url.startsWith("https://") && !url.startsWith("http://")) {
            throw new IllegalArgumentException("url is neither http nor https");
        }
        if (text.length() > TEXT_LIMIT) {
            throw new IllegalArgumentException("text is longer than " + TEXT_LIMIT + " characters");
        }
        if (text.isEmpty() && extent != Extent.HEADLINE && extent != Extent.TRANSCRIPT) {
            throw new IllegalArgumentException("a story without text is a headline, not " + extent);
        }
        if (episode != null && kind != StoryKind.EPISODE) {
            throw new IllegalArgumentException("only an episode is an episode of a show");
        }
    }
}
