package newsroom.ingest.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The bytes of a request, as they came. */
final class Body {

    private Body() {}

    /** Nothing when there are more than {@code limit}. */
    static Optional<byte[]> read(InputStream in, int limit) throws IOException {
        byte[] bytes = in.readNBytes(limit + 1);
        return bytes.length > limit ? Optional.empty() : Optional.of(bytes);
    }
}
