package newsroom.wire;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A span by its trace, as W3C Trace Context writes it: {@code 00-TRACE-SPAN-01}. */
record TraceParent(String trace, String span) {

    static final String HEADER = "traceparent";

    private static final Pattern W3C = Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}");

    /** Of the record; empty where nobody said it, or not as it is written. */
    static Optional<TraceParent> of(Map<String, String> headers) {
        return of(headers.get(HEADER));
    }

    static Optional<TraceParent> of(@Nullable String written) {
        Matcher read = W3C.matcher(written == null ? "" : written);
        return read.matches() ? Optional.of(new TraceParent(read.group(1), read.group(2))) : Optional.empty();
    }

    @Override
    public String toString() {
        return "00-" + trace + "-" + span + "-01";
    }
}
