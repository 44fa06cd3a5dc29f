package newsroom.ingest.reddit;

import com.fasterxml.jackson.databind.JsonNode;
import newsroom.ingest.community.TopComments;
import newsroom.wire.OutsideJson;
import org.jspecify.annotations.Nullable;

/** A first-level comment of a thread. */
final class PostedComment {

    private PostedComment() {}

    /** Adds it, unless it was taken down, or is a moderator's notice that is pinned above the discussion. */
    static void add(JsonNode comment, TopComments top) {
        String text = Post.rendered(comment, "body_html", "body");
        String author = OutsideJson.text(comment, "author");
        if (OutsideJson.isTrue(comment, "stickied") || Post.isTakenDown(text) || Post.isTakenDown(author)) {
            return;
        }
        boolean hidden = OutsideJson.isTrue(comment, "score_hidden");
        top.add(author, text, hidden ? null : OutsideJson.whole(comment, "score"), page(comment));
    }

    private static @Nullable String page(JsonNode comment) {
        String permalink = OutsideJson.text(comment, "permalink");
        return permalink != null && permalink.startsWith("/") ? "https://www.reddit.com" + permalink : null;
    }
}
