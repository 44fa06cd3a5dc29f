package newsroom.ingest.transcript;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of captions, {@code 1:02:03.456}, {@code 02:03,4} or {@code 62:03}, in milliseconds. */
final class Times {

    private static final Pattern TIME = Pattern.compile("(?:(\\d{1,4}):)?(\\d{1,4}):(\\d{1,2})(?:[.,](\\d{1,3})\\d*)?");

    private Times() {}

    static Optional<Long> read(String text) {
        Matcher time = TIME.matcher(text.strip());
        if (!time.matches()) {
            return Optional.empty();
        }
        long hours = time.group(1) == null ? 0 : Long.parseLong(time.group(1));
        long seconds = (hours * 60 + Long.parseLong(time.group(2))) * 60 + Long.parseLong(time.group(3));
        String fraction = time.group(4) == null ? "0" : time.group(4);
        return Optional.of(seconds * 1_000 + Long.parseLong((fraction + "00").substring(0, 3)));
    }
}
