package newsroom.ingest.syndication;

import static newsroom.ingest.syndication.Vocabulary.ITUNES;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How long an episode is: {@code itunes:duration}, or what Media RSS says of the file. */
final class Itunes {

    private static final Pattern CLOCK = Pattern.compile("(?:(?:(\\d{1,3}):)?(\\d{1,4}):)?(\\d{1,7})(?:\\.\\d{1,9})?");
    private static final Duration LONGEST = Duration.ofDays(7);

    private Itunes() {}

    static @Nullable Duration duration(Element entry) {
        return First.of(
                () -> duration(entry.said(ITUNES, "duration")),
                () -> Media.within(entry, "content")
                        .filter(Media::isSound)
                        .flatMap(file -> java.util.stream.Stream.ofNullable(duration(file.attribute("duration"))))
                        .findFirst()
                        .orElse(null));
    }

    /** Of {@code 1:02:03}, {@code 62:03} or {@code 3723}; absent when it is none of these, nought, or over a week. */
    static @Nullable Duration duration(@Nullable String said) {
        Matcher clock = CLOCK.matcher(said == null ? "" : said.strip());
        if (!clock.matches()) {
            return null;
        }
        Duration duration = Duration.ofHours(number(clock.group(1)))
                .plusMinutes(number(clock.group(2)))
                .plusSeconds(number(clock.group(3)));
        return duration.isZero() || duration.compareTo(LONGEST) > 0 ? null : duration;
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
