package newsroom.publish.syndication;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** JSON Feed 1.1. */
final class JsonFeedPress {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonFeedPress() {}

    static String print(IssueFeed feed) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("version", "https://jsonfeed.org/version/1.1");
            json.writeStringField("title", feed.title());
            json.writeStringField("description", feed.about());
            json.writeStringField("home_page_url", feed.home().toString());
            json.writeStringField("feed_url", feed.self(FeedFormat.JSON).toString());
            json.writeStringField("language", "en");
            json.writeArrayFieldStart("items");
            for (IssueFeed.Entry entry : feed.entries()) {
                item(json, entry);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a string takes everything", e);
        }
        return text.toString();
    }

    private static void item(JsonGenerator json, IssueFeed.Entry entry) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", entry.id());
        json.writeStringField("url", entry.url().toString());
        json.writeStringField("title", entry.title());
        json.writeStringField("summary", entry.summary());
        json.writeStringField("content_html", entry.html());
        json.writeStringField("date_published", entry.published().toString());
        json.writeStringField("date_modified", entry.updated().toString());
        json.writeEndObject();
    }
}
