package newsroom.ingest.store;

import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsroom.ingest.timetable.Diary;
import newsroom.ingest.timetable.Rhythm;
import newsroom.ingest.timetable.Wishes;
import org.jspecify.annotations.NullUnmarked;

/** What the timetable remembers of a source; hours and days are bits of a number. */
@Embeddable
@NullUnmarked
class DiaryColumns {

    Instant askedAt;
    Instant plainAt;
    Instant heldUntil;
    int failures;
    int missing;
    int useless;
    double perDay;
    Instant rhythmSince;
    long apartSeconds;
    int skipHours;
    int skipDays;
    boolean hurried;

    void take(Diary diary) {
        askedAt = diary.askedAt();
        plainAt = diary.plainAt();
        heldUntil = diary.heldUntil();
        failures = diary.failures();
        missing = diary.missing();
        useless = diary.useless();
        perDay = diary.rhythm().perDay();
        rhythmSince = diary.rhythm().since();
        apartSeconds = diary.wishes().apart().toSeconds();
        skipHours = bits(diary.wishes().skipHours());
        skipDays =
                bits(diary.wishes().skipDays().stream().map(DayOfWeek::ordinal).collect(Collectors.toSet()));
        hurried = diary.hurried();
    }

    Diary diary() {
        return new Diary(
                askedAt,
                plainAt,
                heldUntil,
                failures,
                missing,
                useless,
                new Rhythm(perDay, rhythmSince),
                new Wishes(
                        Duration.ofSeconds(apartSeconds),
                        numbers(skipHours),
                        numbers(skipDays).stream()
                                .map(day -> DayOfWeek.of(day + 1))
                                .collect(Collectors.toSet())),
                hurried);
    }

    private static int bits(Set<Integer> numbers) {
        return numbers.stream().mapToInt(n -> 1 << n).sum();
    }

    private static Set<Integer> numbers(int bits) {
        return IntStream.range(0, 24).filter(n -> (bits >> n & 1) == 1).boxed().collect(Collectors.toSet());
    }
}
