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
 * @param credit whom the feed names as the one who wrote it
 * @param home an address of the source's own: what stands in the same place is its own report, not one it passes on
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
        @Nullable Discussion discussion,
        @Nullable Credit credit,
        @Nullable String home) {

    /** An item that credits nobody, of a source without a home. */
    public RawItem(
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
            @Nullable Discussion discussion) {
        this(
                source,
                kind,
                publisher,
                tier,
                url,
                title,
                text,
                extent,
                language,
                author,
                publishedAt,
                fetchedAt,
                episode,
                discussion,
                null,
                null);
    }

    /** The same item with the words of its page; what the item itself says of author and date stays. */
    public RawItem withPage(
            String canonical, String words, Extent all, @Nullable String byline, @Nullable Instant dated) {
        return new RawItem(
                source,
                kind,
                publisher,
                tier,
                canonical,
                title,
                words,
                all,
                language,
                author == null ? byline : author,
                publishedAt == null ? dated : publishedAt,
                fetchedAt,
                episode,
                discussion,
                credit,
                home);
    }

    public RawItem withEpisode(Episode heard) {
        return with(heard, discussion);
    }

    public RawItem withDiscussion(Discussion read) {
        return with(episode, read);
    }

    private RawItem with(@Nullable Episode heard, @Nullable Discussion read) {
        return new RawItem(
                source,
                kind,
                publisher,
                tier,
                url,
                title,
                text,
                extent,
                language,
                author,
                publishedAt,
                fetchedAt,
                heard,
                read,
                credit,
                home);
    }
}
