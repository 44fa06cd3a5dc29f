package newsroom.summarize.llm;

import java.time.Duration;
import java.util.Objects;

/**
 * What a call may take.
 *
 * @param timeout from the first byte sent to the last byte read
 * @param replyBytes of a whole HTTP body; a longer one is cut off and refused
 * @param outputTokens that a model is asked to stay within
 * @param attempts per engine for one assignment, the first included
 * @param backoff before the second attempt; doubles with each
 * @param failures in a row after which an engine is left alone
 * @param rest how long it is left alone
 */
public record CallLimits(
        Duration timeout,
        int replyBytes,
        int outputTokens,
        int attempts,
        Duration backoff,
        int failures,
        Duration rest) {
    public CallLimits {
        Objects.requireNonNull(timeout, "timeout");
        Objects.requireNonNull(backoff, "backoff");
        Objects.requireNonNull(rest, "rest");
        if (timeout.isNegative() || timeout.isZero() || replyBytes < 1024 || attempts < 1 || failures < 1) {
            throw new IllegalArgumentException("LLM_CONFIG: limits that allow nothing");
        }
    }
}
