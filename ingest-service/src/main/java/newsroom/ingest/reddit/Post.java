package newsroom.ingest.reddit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import newsroom.ingest.community.Submission;
import newsroom.wire.OutsideJson;
import org.jspecify.annotations.Nullable;

/**
 * A post as listings hold it. Unless it is asked with {@code raw_json=1}, Reddit writes {@code <}, {@code >} and
 * {@code &} in every text as entities; they are taken back once.
 *
 * @param data the post's own fields
 * @param original the post that it repeats, for a cross-post; otherwise its own fields again
 */
record Post(JsonNode data, JsonNode original) {

    /** Pictures, films and galleries that Reddit keeps itself are posts of Reddit, not pages elsewhere. */
    private static final Pattern OWN_HOST =
            Pattern.compile("https?://([\\w-]+\\.)*(reddit\\.com|redd\\.it|redditmedia\\.com)(/.*)?");

    static Post of(JsonNode data) {
        JsonNode parent = data.path("crosspost_parent_list").path(0);
        return new Post(data, parent.isObject() ? parent : data);
    }

    /** Why it is no item, or nothing. */
    @Nullable
    String passedFor() {
        if (OutsideJson.text(data, "permalink") == null) {
            return "NO_POST";
        }
        if (OutsideJson.isTrue(data, "stickied") || OutsideJson.isTrue(data, "pinned")) {
            return "STICKIED";
        }
        if (OutsideJson.isTrue(data, "promoted") || OutsideJson.isTrue(data, "is_created_from_ads_ui")) {
            return "ADVERTISEMENT";
        }
        if (OutsideJson.isTrue(data, "over_18") || OutsideJson.isTrue(original, "over_18")) {
            return "NSFW";
        }
        boolean removed = OutsideJson.text(data, "removed_by_category") != null
                || OutsideJson.text(original, "removed_by_category") != null;
        String text = OutsideJson.text(data, "selftext");
        return removed || isTakenDown(text) || isTakenDown(OutsideJson.text(data, "title")) ? "REMOVED" : null;
    }

    Submission submission() {
        String author = OutsideJson.text(original, "author");
        return new Submission(
                unescaped(OutsideJson.text(data, "title")),
                link(),
                page(),
                rendered(original, "selftext_html", "selftext"),
                isTakenDown(author) ? null : author,
                OutsideJson.unixTime(data, "created_utc"),
                OutsideJson.whole(data, "score", "ups"),
                OutsideJson.whole(data, "num_comments"));
    }

    private String page() {
        String permalink = String.valueOf(OutsideJson.text(data, "permalink"));
        return permalink.startsWith("/") ? "https://www.reddit.com" + permalink : permalink;
    }

    private @Nullable String link() {
        String url = unescaped(OutsideJson.text(original, "url_overridden_by_dest", "url"));
        return url == null || OutsideJson.isTrue(original, "is_self") || !url.startsWith("http") || isOwn(url)
                ? null
                : url;
    }

    private static boolean isOwn(String url) {
        return OWN_HOST.matcher(url).matches();
    }

    /** The text as Reddit renders it, or as its author typed it. */
    static @Nullable String rendered(JsonNode node, String html, String markdown) {
        String rendered = OutsideJson.text(node, html);
        if (rendered == null) {
            return unescaped(OutsideJson.text(node, markdown));
        }
        return rendered.startsWith("<") ? rendered : unescaped(rendered);
    }

    static boolean isTakenDown(@Nullable String text) {
        return text != null
                && (text.equals("[deleted]") || text.equals("[removed]") || text.startsWith("[ Removed by "));
    }

    private static @Nullable String unescaped(@Nullable String text) {
        return text == null
                ? null
                : text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
