package newsroom.ingest.filing;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import newsroom.contracts.story.Story;
import newsroom.ingest.intake.Reading;
import newsroom.ingest.intake.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Keeps archives out. A first visit brings in what is at most two days old, and of that the twenty newest; later ones what
 * was published since two days before the last. Entries without a date count as new, twenty of them at most.
 */
final class Recency {

    private static final Duration LOOK_BACK = Duration.ofHours(48);
    private static final int FIRST = 20;

    private Recency() {}

    /** The same readings, those that are too old or too many refused. */
    static List<Reading> judge(List<Reading> readings, @Nullable Instant lastReadAt, Instant now) {
        Instant from = (lastReadAt == null ? now : lastReadAt).minus(LOOK_BACK);
        Set<Integer> tooMany = new HashSet<>(beyondTwenty(readings, lastReadAt == null, from));
        return IntStream.range(0, readings.size())
                .mapToObj(i -> {
                    Reading reading = readings.get(i);
                    if (!(reading instanceof Reading.Accepted accepted)) {
                        return reading;
                    }
                    Instant published = accepted.story().publishedAt();
                    if (published != null && published.isBefore(from)) {
                        return new Reading.Refused(Refusal.TOO_OLD);
                    }
                    return tooMany.contains(i) ? new Reading.Refused(Refusal.TOO_MANY) : reading;
                })
                .toList();
    }

    /** Newest first; entries without a date stand where the source put them, before the dated ones. */
    private static List<Integer> beyondTwenty(List<Reading> readings, boolean first, Instant from) {
        return IntStream.range(0, readings.size())
                .filter(i ->
                        readings.get(i) instanceof Reading.Accepted accepted && counts(accepted.story(), first, from))
                .boxed()
                .sorted(Comparator.comparing(
                        i -> published(readings.get(i)), Comparator.nullsFirst(Comparator.reverseOrder())))
                .skip(FIRST)
                .toList();
    }

    private static boolean counts(Story story, boolean first, Instant from) {
        Instant published = story.publishedAt();
        return published == null || (first && !published.isBefore(from));
    }

    private static @Nullable Instant published(Reading reading) {
        return reading instanceof Reading.Accepted accepted ? accepted.story().publishedAt() : null;
    }
}
