package newsroom.benchmarks.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads expected values out of other projects' JSON. */
final class Expected {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Expected() {}

    /** As UTF-8; one file of rss-parser's is in Latin-1. */
    static JsonNode read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try {
            return JSON.readTree(bytes);
        } catch (CharConversionException e) {
            return JSON.readTree(new String(bytes, StandardCharsets.ISO_8859_1));
        } catch (JsonProcessingException e) {
            if (e.getOriginalMessage().startsWith("Invalid UTF-8")) {
                return JSON.readTree(new String(bytes, StandardCharsets.ISO_8859_1));
            }
            throw e;
        }
    }

    /** Absent when there is nothing, or nothing but white space. */
    static @Nullable String text(JsonNode node, String field) {
        String text = node.path(field).asText("");
        return text.isBlank() ? null : text;
    }

    /** The first of these fields that says something; {@code a.b} and {@code a.0} lead inwards. */
    static @Nullable String first(JsonNode node, String... paths) {
        for (String path : paths) {
            JsonNode inner = node.at("/" + path.replace('.', '/'));
            if (!inner.asText("").isBlank()) {
                return inner.asText();
            }
        }
        return null;
    }

    static List<String> texts(JsonNode array) {
        return texts(array, "");
    }

    /** The first of these fields of each element; an empty name is the element itself. */
    static List<String> texts(JsonNode array, String... fields) {
        List<String> found = new ArrayList<>();
        for (JsonNode element : array) {
            for (String field : fields) {
                JsonNode value = field.isEmpty() ? element : element.path(field);
                if (!value.asText("").isBlank()) {
                    found.add(value.asText());
                    break;
                }
            }
        }
        return found;
    }

    /** The address of the first link of this relation that has one. */
    static @Nullable String link(JsonNode links, String relation) {
        for (JsonNode link : links) {
            if (link.path("rel").asText().equals(relation) && text(link, "href") != null) {
                return text(link, "href");
            }
        }
        return null;
    }
}
