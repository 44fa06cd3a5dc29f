package newsroom.ingest.fetch;

import java.nio.file.FileSystemException;
import javax.net.ssl.SSLException;
import newsroom.ingest.web.Answer;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NotImplementedException;
import org.apache.hc.core5.http.TruncatedChunkException;

/** Finds the code for what was thrown on the way. */
final class Diagnosis {

    private Diagnosis() {}

    static Answer.Refused of(Exception thrown, Watch watch) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof FetchTrouble trouble) {
                return trouble.refused();
            }
            String code = code(cause);
            if (code != null) {
                return Answer.Refused.of(code, detail(cause));
            }
        }
        return Answer.Refused.of(byPhase(watch.phase()), detail(thrown));
    }

    private static @org.jspecify.annotations.Nullable String code(Throwable cause) {
        if (cause instanceof MessageConstraintException) {
            return "HEADERS_TOO_LARGE";
        }
        if (cause instanceof TruncatedChunkException) {
            return "BODY_TRUNCATED";
        }
        if (cause instanceof NotImplementedException) {
            return "ENCODING_UNSUPPORTED";
        }
        if (cause instanceof HttpException || cause instanceof MalformedChunkCodingException) {
            return "PROTOCOL_ERROR";
        }
        if (cause instanceof FileSystemException) {
            return "DISK_FAILED";
        }
        return cause instanceof RuntimeException ? "UNEXPECTED" : null;
    }

    /** What a broken connection or a bad byte means depends on what we were waiting for. */
    private static String byPhase(Watch.Phase phase) {
        return switch (phase) {
            case DNS -> "HOST_UNKNOWN";
            case CONNECT -> "UNREACHABLE";
            case TLS -> "TLS_FAILED";
            case FIRST_BYTE -> "NO_ANSWER";
            case BODY, AFTER -> "BODY_TRUNCATED";
        };
    }

    /** One line, short, without what a server could have written into it. */
    private static String detail(Throwable thrown) {
        boolean ours = thrown instanceof SSLException || thrown instanceof java.net.SocketException;
        String message = ours ? ": " + thrown.getMessage() : "";
        String line = (thrown.getClass().getSimpleName() + message).replaceAll("\\p{Cntrl}+", " ");
        return line.length() > 200 ? line.substring(0, 200) : line;
    }
}
