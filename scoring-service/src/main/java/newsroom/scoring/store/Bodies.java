package newsroom.scoring.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import newsroom.wire.EventCodec;

/** What rows hold as JSON. */
final class Bodies {

    private Bodies() {}

    static <T> T read(byte[] body, Class<T> type) {
        try {
            return EventCodec.mapper().readValue(body, type);
        } catch (IOException e) {
            throw new UncheckedIOException("a row of the scoring database cannot be read", e);
        }
    }
}
