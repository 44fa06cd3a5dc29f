package newsroom.ingest.syndication;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.ingest.feed.FeedDocument;
import newsroom.ingest.feed.FeedEntry;
import org.jspecify.annotations.Nullable;

/** What a JSON Feed says of itself. */
final class JsonHead {

    private static final Pattern VERSION = Pattern.compile("jsonfeed\\.org/version/(1(?:\\.\\d)?)");

    private JsonHead() {}

    static FeedDocument read(JsonNode head, List<FeedEntry> entries, Setting outside) {
        return new FeedDocument(
                format(head),
                Trim.title(JsonText.of(head, "title")),
                Trim.summary(JsonText.of(head, "description")),
                JsonText.address(head, "home_page_url", outside),
                JsonText.of(head, "language"),
                JsonText.authors(head).stream().findFirst().orElse(null),
                First.of(
                        () -> JsonText.address(head, "icon", outside),
                        () -> JsonText.address(head, "favicon", outside)),
                Addresses.uri(outside, JsonText.of(head, "feed_url")),
                hub(head, outside),
                null,
                null,
                Set.of(),
                Set.of(),
                entries);
    }

    private static String format(JsonNode head) {
        Matcher version = VERSION.matcher(head.path("version").asText());
        if (!version.find()) {
            return "json";
        }
        return version.group(1).equals("1") ? "json-1.0" : "json-" + version.group(1);
    }

    private static @Nullable URI hub(JsonNode head, Setting outside) {
        for (JsonNode hub : head.path("hubs")) {
            if (hub.path("type").asText().equalsIgnoreCase("websub")) {
                return Addresses.uri(outside, JsonText.of(hub, "url"));
            }
        }
        return null;
    }
}
