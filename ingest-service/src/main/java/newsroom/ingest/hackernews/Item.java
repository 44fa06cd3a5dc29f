package newsroom.ingest.hackernews;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.ingest.community.Submission;
import newsroom.wire.OutsideJson;
import org.jspecify.annotations.Nullable;

/** What both interfaces say of a submission, each in its own words. */
final class Item {

    private static final Pattern PAGE = Pattern.compile("https?://news\\.ycombinator\\.com/item\\?id=(\\d{1,12})");

    private Item() {}

    static String page(long id) {
        return "https://news.ycombinator.com/item?id=" + id;
    }

    /** The number in the address of a discussion; -1 when it is none. */
    static long idOf(String page) {
        Matcher matcher = PAGE.matcher(page);
        return matcher.matches() ? Long.parseLong(matcher.group(1)) : -1;
    }

    /** Of {@code /v0/item}: fields by github.com/HackerNews/API. */
    static Submission official(long id, JsonNode item) {
        return new Submission(
                OutsideJson.text(item, "title"),
                OutsideJson.text(item, "url"),
                page(id),
                OutsideJson.text(item, "text"),
                OutsideJson.text(item, "by"),
                OutsideJson.unixTime(item, "time"),
                OutsideJson.whole(item, "score"),
                OutsideJson.whole(item, "descendants"));
    }

    /** Of a search: fields by hn.algolia.com/api. */
    static Submission found(long id, JsonNode hit) {
        return new Submission(
                OutsideJson.text(hit, "title"),
                OutsideJson.text(hit, "url"),
                page(id),
                OutsideJson.text(hit, "story_text", "text"),
                OutsideJson.text(hit, "author"),
                OutsideJson.unixTime(hit, "created_at_i"),
                OutsideJson.whole(hit, "points"),
                OutsideJson.whole(hit, "num_comments"));
    }

    /** Why an item is none, or nothing. Jobs are advertisements of the community's owner. */
    static @Nullable String passedFor(JsonNode item) {
        if (!item.isObject()) {
            return "MISSING";
        }
        if (OutsideJson.isTrue(item, "deleted")) {
            return "DELETED";
        }
        if (OutsideJson.isTrue(item, "dead")) {
            return "DEAD";
        }
        return "job".equals(OutsideJson.text(item, "type")) ? "JOB" : null;
    }
}
