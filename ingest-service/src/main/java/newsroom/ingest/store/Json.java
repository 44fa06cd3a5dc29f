package newsroom.ingest.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import newsroom.wire.EventCodec;

/** Records that wait in a column, written as they would be on the wire. */
final class Json {

    private Json() {}

    static String text(Object value) {
        try {
            // PostgreSQL keeps no NUL in a text, however it is spelled.
            return EventCodec.mapper().writeValueAsString(value).replace("\\u0000", "");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record that cannot be written: " + value.getClass(), e);
        }
    }

    static <T> T read(String text, Class<T> type) {
        try {
            return EventCodec.mapper().readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a column that does not hold a " + type.getSimpleName(), e);
        }
    }
}
