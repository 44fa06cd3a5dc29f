package newsroom.ingest.capture;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import newsroom.contracts.story.Discussion;
import newsroom.contracts.story.Story;
import newsroom.ingest.community.TopComments;
import newsroom.wire.OutsideJson;
import org.jspecify.annotations.Nullable;

/** The discussion in an object of a capture: figures, where it is, and what was said first. */
final class CapturedDiscussion {

    private static final String[] POINTS = {"points", "likes", "score"};

    private CapturedDiscussion() {}

    static @Nullable Discussion of(JsonNode object) {
        Long points = OutsideJson.whole(object, POINTS);
        Long comments = OutsideJson.whole(object, "comments");
        String url = address(object, "discussion_url");
        TopComments top = new TopComments(Discussion.TOP_LIMIT);
        for (JsonNode comment : object.path("top_comments")) {
            top.add(
                    OutsideJson.text(comment, "author"),
                    OutsideJson.text(comment, "text"),
                    OutsideJson.whole(comment, "points"),
                    address(comment, "url"));
        }
        boolean none = points == null
                && comments == null
                && url == null
                && top.gathered().isEmpty();
        return none ? null : new Discussion(atLeastZero(points), atLeastZero(comments), url, top.gathered());
    }

    /** An address of the web, or nothing. */
    static @Nullable String address(JsonNode object, String name) {
        String url = OutsideJson.text(object, name);
        return url != null
                        && url.length() <= Story.URL_LIMIT
                        && url.toLowerCase(Locale.ROOT).matches("https?://[^\\s\\p{Cntrl}]+")
                ? url
                : null;
    }

    private static long atLeastZero(@Nullable Long count) {
        return count == null ? 0 : Math.max(0, count);
    }
}
