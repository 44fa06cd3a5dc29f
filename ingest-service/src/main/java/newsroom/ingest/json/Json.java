package newsroom.ingest.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON into maps, lists, strings, numbers and booleans. Limits: depth 50, numbers of 100 characters, strings of 2
 * MiB, a million values.
 */
public final class Json {

    private static final int DEPTH = 50;
    private static final int VALUES = 1_000_000;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxNumberLength(100)
                    .maxStringLength(2 * 1024 * 1024)
                    .build())
            .build();

    private final JsonParser parser;
    private int values;

    private Json(JsonParser parser) {
        this.parser = parser;
    }

    /** @throws Broken when the text is no JSON value, or larger than the limits */
    public static @Nullable Object read(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            Object value = new Json(parser).value();
            if (parser.nextToken() != null) {
                throw new Broken("more than one value", false);
            }
            return value;
        } catch (StreamConstraintsException e) {
            throw new Broken("larger than the limits", true);
        } catch (IOException e) {
            throw new Broken("no JSON", false);
        }
    }

    /** The member of an object, when it is one and has it. */
    public static Optional<Object> member(@Nullable Object object, String name) {
        return object instanceof Map<?, ?> map ? Optional.ofNullable(map.get(name)) : Optional.empty();
    }

    /** The member of an object, when it is a text with something in it. */
    public static Optional<String> text(@Nullable Object object, String name) {
        return member(object, name)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(text -> !text.isBlank());
    }

    /** The member of an object, when it is a number or a text that writes one. */
    public static Optional<Double> number(@Nullable Object object, String name) {
        Object value = member(object, name).orElse(null);
        try {
            if (value instanceof Number number) {
                return Optional.of(number.doubleValue()).filter(Double::isFinite);
            }
            return value instanceof String text
                    ? Optional.of(Double.parseDouble(text.strip())).filter(Double::isFinite)
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The elements of a list; a single value is a list of one. */
    public static List<Object> elements(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return List.copyOf(list.stream().filter(java.util.Objects::nonNull).toList());
        }
        return value == null ? List.of() : List.of(value);
    }

    private @Nullable Object value() throws IOException {
        if (++values > VALUES) {
            throw new Broken("larger than the limits", true);
        }
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new Broken("no JSON", false);
        }
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> list();
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> null;
        };
    }

    private Map<String, @Nullable Object> object() throws IOException {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, value());
        }
        return members;
    }

    private List<@Nullable Object> list() throws IOException {
        List<@Nullable Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value());
        }
        return elements;
    }

    /** The text is not what it should be. */
    public static final class Broken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        /** Whether it was too large, and not merely wrong. */
        private final boolean limit;

        Broken(String message, boolean limit) {
            super(message);
            this.limit = limit;
        }

        public boolean isLimit() {
            return limit;
        }
    }
}
