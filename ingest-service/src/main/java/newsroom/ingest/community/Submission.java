package newsroom.ingest.community;

import java.time.Instant;
import java.util.List;
import newsroom.contracts.desk.DeskSource;
import newsroom.contracts.story.Comment;
import newsroom.contracts.story.Discussion;
import newsroom.contracts.story.StoryKind;
import newsroom.ingest.intake.RawItem;
import org.jspecify.annotations.Nullable;

/**
 * What somebody put before a community. A link is credited to the page that it points to: that page is the story, its
 * outlet answers for it, and the community only discusses it. A text is a post of the community's own.
 *
 * @param link the page it points to; absent for a text
 * @param page where the community discusses it
 * @param text of a post, may hold markup; ignored for a link, whose words are the outlet's
 * @param points may be negative in the wild; counted from 0
 */
public record Submission(
        @Nullable String title,
        @Nullable String link,
        String page,
        @Nullable String text,
        @Nullable String author,
        @Nullable Instant publishedAt,
        @Nullable Long points,
        @Nullable Long comments) {

    /** The item as it comes in by {@code source}. */
    public RawItem item(DeskSource source, Instant fetchedAt) {
        boolean isLink = link != null;
        return new RawItem(
                source.name(),
                (isLink ? StoryKind.ARTICLE : StoryKind.POST).word(),
                isLink ? null : source.publisher(),
                isLink ? null : source.tier().word(),
                isLink ? link : page,
                title,
                isLink ? null : text,
                null,
                null,
                // Who submits a link did not write it.
                isLink ? null : author,
                // A link is submitted after it was published, nobody says how long.
                publishedAt,
                fetchedAt,
                null,
                discussion(List.of()));
    }

    /** Its discussion with these top comments. */
    public Discussion discussion(List<Comment> top) {
        return new Discussion(counted(points), counted(comments), link == null ? null : page, top);
    }

    private static long counted(@Nullable Long said) {
        return said == null ? 0 : Math.max(0, said);
    }
}
