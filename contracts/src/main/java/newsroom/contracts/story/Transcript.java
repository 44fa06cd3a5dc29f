package newsroom.contracts.story;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import newsroom.contracts.Checks;
import org.jspecify.annotations.Nullable;

/**
 * What was said in an episode.
 *
 * @param by who wrote it down
 * @param url where it was read; absent for one that was made from the audio
 * @param cut whether it was longer than {@value #TEXT_LIMIT} characters and ends early
 * @param segments in the order of speech, one or more
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Transcript(By by, @Nullable String url, boolean cut, List<Segment> segments) {

    /** An event must fit into a Kafka record of one mebibyte, whatever its script. */
    public static final int TEXT_LIMIT = 250_000;

    public Transcript {
        Objects.requireNonNull(by, "by");
        segments = List.copyOf(segments);
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("a transcript without a word");
        }
        Checks.atLeast(
                "room in the transcript",
                0,
                TEXT_LIMIT
                        - segments.stream()
                                .mapToLong(s -> s.text().length() + 1)
                                .sum());
    }

    /** All words, a segment a line: what spans of the part {@code transcript} are counted in. */
    @JsonIgnore
    public String text() {
        return segments.stream().map(Segment::text).collect(Collectors.joining("\n"));
    }

    /** Who wrote a transcript down. */
    public enum By {
        /** The publisher gave it with the episode. */
        PUBLISHER,
        /** A recogniser made it from the audio; names and figures may be misheard. */
        MACHINE;

        @JsonCreator
        public static By of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
