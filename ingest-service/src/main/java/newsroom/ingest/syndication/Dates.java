package newsroom.ingest.syndication;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates of feeds, in all the forms that they take. A date that cannot be, such as 30 February, is none;
 * whether one is believable is for others to say. No zone means UTC.
 */
final class Dates {

    private static final int LONGEST = 100;
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern SECONDS = Pattern.compile("\\d{9,10}|\\d{12,13}");
    private static final Pattern EAST_ASIAN = Pattern.compile("(\\d)\\s*[年년月월]\\s*|(\\d)\\s*[日일]");

    private Dates() {}

    /** The first of these children, in this order, that holds a date. */
    static @Nullable Instant first(Element entry, Name... places) {
        for (Name place : places) {
            for (Element child : entry.children(place.vocabulary(), place.local())) {
                Instant date = read(child.text());
                if (date != null) {
                    return date;
                }
            }
        }
        return null;
    }

    static @Nullable Instant read(@Nullable String given) {
        if (given == null || given.isBlank() || given.length() > LONGEST) {
            return null;
        }
        String text = SPACES.matcher(given.strip()).replaceAll(" ");
        try {
            return sinceEpoch(text)
                    .or(() -> IsoDate.read(westernised(text)))
                    .or(() -> WrittenDate.read(text))
                    .or(() -> NumberedDate.read(text))
                    .orElse(null);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Seconds or milliseconds. */
    private static Optional<Instant> sinceEpoch(String text) {
        if (!SECONDS.matcher(text).matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(text);
        return Optional.of(text.length() > 10 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number));
    }

    private static String westernised(String text) {
        return EAST_ASIAN
                .matcher(text)
                .replaceAll(found -> found.group(1) != null ? found.group(1) + "-" : found.group(2) + " ")
                .strip();
    }
}
