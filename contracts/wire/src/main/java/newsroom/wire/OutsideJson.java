package newsroom.wire;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * JSON that somebody else wrote. Nothing in it is believed to have the type it should have: a value of another type, or
 * a number that does not fit, is absent.
 */
public final class OutsideJson {

    /** Threads of comments nest two levels an answer; more than a hundred answers deep is no discussion. */
    private static final int DEPTH = 200;

    private static final int NUMBER = 100;
    private static final int STRING = 2 * 1024 * 1024;
    /** The year 9999, as far as instants are written in ISO 8601 without a sign. */
    private static final long LAST_SECOND = 253_402_300_799L;

    private static final ObjectMapper JSON = newMapper();

    private OutsideJson() {}

    private static ObjectMapper newMapper() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEPTH)
                        .maxNumberLength(NUMBER)
                        .maxStringLength(STRING)
                        .build());
        return mapper;
    }

    /** @throws Unfit with {@code JSON_MALFORMED} or {@code JSON_LIMIT} */
    public static JsonNode read(byte[] body) {
        try {
            JsonNode node = JSON.readTree(body);
            if (node == null || node.isMissingNode()) {
                throw new Unfit("JSON_MALFORMED", "nothing there");
            }
            return node;
        } catch (StreamConstraintsException e) {
            throw new Unfit("JSON_LIMIT", e.getOriginalMessage());
        } catch (IOException e) {
            throw new Unfit("JSON_MALFORMED", "not JSON");
        }
    }

    /** The text under the first of {@code names} that has one. */
    public static @Nullable String text(JsonNode object, String... names) {
        for (String name : names) {
            JsonNode value = object.path(name);
            if (value.isTextual() && !value.textValue().isBlank()) {
                return value.textValue();
            }
        }
        return null;
    }

    /** The whole number under the first of {@code names} that has one; what is behind a point is cut off. */
    public static @Nullable Long whole(JsonNode object, String... names) {
        for (String name : names) {
            JsonNode value = object.path(name);
            if (value.isNumber() && value.canConvertToLong()) {
                return value.longValue();
            }
        }
        return null;
    }

    /** The number under {@code name}, where it is a finite one. */
    public static @Nullable Double number(JsonNode object, String name) {
        JsonNode value = object.path(name);
        return value.isNumber() && Double.isFinite(value.doubleValue()) ? value.doubleValue() : null;
    }

    public static boolean isTrue(JsonNode object, String name) {
        return object.path(name).isBoolean() && object.path(name).booleanValue();
    }

    /** The moment under {@code name}, in seconds since 1970. */
    public static @Nullable Instant unixTime(JsonNode object, String name) {
        Long seconds = whole(object, name);
        return seconds == null || seconds <= 0 || seconds > LAST_SECOND ? null : Instant.ofEpochSecond(seconds);
    }

    /** The bytes are not the JSON that they should be. */
    public static final class Unfit extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String code;

        public Unfit(String code, String message) {
            super(message);
            this.code = code;
        }

        /** Stable, for operators. */
        public String code() {
            return code;
        }
    }
}
