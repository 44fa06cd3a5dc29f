package newsroom.faults.feed;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One item as it is sent to ingest.
 *
 * @param kind what it was made to be; what it becomes is the newsroom's to say
 */
public record Item(
        Kind kind, String url, String source, String publisher, String title, String text, Instant fetchedAt) {

    /** What an item was made to be. */
    public enum Kind {
        /** A first report. */
        EVENT,
        /** Another outlet's words about an earlier event. */
        REPORT,
        /** An earlier text on another page. */
        COPY,
        /** An earlier item again, to the letter. */
        REPEAT,
        /** An item that no desk can take: it has no address. */
        REFUSED
    }

    /** As {@code docs/capture.md} has it. */
    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("fetched_at", fetchedAt.toString());
        json.put("published_at", fetchedAt.toString());
        json.put("source", source);
        json.put("publisher", publisher);
        json.put("tier", "specialist");
        json.put("kind", "article");
        json.put("lang", "en");
        if (kind != Kind.REFUSED) {
            json.put("url", url);
        }
        json.put("title", title);
        json.put("text", text);
        return json;
    }
}
