package newsroom.publish.hooks;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Brings a body to an address, by POST. */
public interface Messenger {

    Reply bring(URI url, Map<String, String> headers, byte[] body);

    /**
     * What came back.
     *
     * @param status of HTTP; absent where nobody answered
     * @param trouble why nobody answered, with a code in front such as {@code SSRF_BLOCKED}
     * @param retryAfter zero where the receiver does not say
     * @param millis how long it took
     */
    record Reply(@Nullable Integer status, @Nullable String trouble, Duration retryAfter, long millis) {}
}
