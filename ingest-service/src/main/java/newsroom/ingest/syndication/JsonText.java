package newsroom.ingest.syndication;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Values of JSON Feed, whatever type a feed gave them. */
final class JsonText {

    private JsonText() {}

    /** Plain text as HTML, stripped; absent when it is blank, or neither text nor number. */
    static @Nullable String of(JsonNode node, String field) {
        String text = raw(node, field);
        return text == null ? null : Markup.ofPlain(text);
    }

    /** The text as it stands. */
    static @Nullable String raw(JsonNode node, String field) {
        JsonNode value = node.path(field);
        String text = value.isTextual() || value.isNumber() ? value.asText().strip() : "";
        return text.isEmpty() ? null : text;
    }

    static @Nullable String address(JsonNode node, String field, Setting outside) {
        return Addresses.absolute(outside, raw(node, field));
    }

    /** 1.1 has {@code authors}; 1.0 had one {@code author}, and feeds still do. */
    static List<String> authors(JsonNode node) {
        Stream<JsonNode> authors = Stream.concat(
                StreamSupport.stream(node.path("authors").spliterator(), false), Stream.of(node.path("author")));
        return Trim.words(authors.map(author -> of(author, "name")));
    }
}
