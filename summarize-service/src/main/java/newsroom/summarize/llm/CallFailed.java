package newsroom.summarize.llm;

import dev.langchain4j.exception.HttpException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A call that brought nothing, with a stable code. Never holds what was sent or received. */
final class CallFailed extends HttpException {

    private static final long serialVersionUID = 1L;

    private final Code code;
    private final transient @Nullable Duration retryAfter;

    CallFailed(Code code, int status, @Nullable Duration retryAfter) {
        super(status, code.word() + (status == 0 ? "" : " " + status));
        this.code = code;
        this.retryAfter = retryAfter;
    }

    Code code() {
        return code;
    }

    /** What the server asked for, if it did. */
    Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** The failed call among the causes of what langchain4j made of it; any other surprise is an unusable answer. */
    static CallFailed in(Throwable surprise) {
        for (Throwable cause = surprise; cause != null; cause = cause.getCause()) {
            if (cause instanceof CallFailed failed) {
                return failed;
            }
        }
        return new CallFailed(Code.UNREADABLE, 0, null);
    }

    /** Why. */
    enum Code {
        TIMEOUT(true),
        UNREACHABLE(true),
        /** 408, 409, 429: come again later. */
        BUSY(true),
        /** 5xx. */
        SERVER(true),
        /** Any other status: the request or the key is wrong, and asking again does not help. */
        REFUSED(false),
        REPLY_TOO_LONG(false),
        /** No answer in the shape that was asked for. */
        UNREADABLE(false);

        private final boolean passing;

        Code(boolean passing) {
            this.passing = passing;
        }

        /** Whether another attempt can help. */
        boolean isPassing() {
            return passing;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
