package newsroom.publish.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import newsroom.contracts.desk.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CronDeadlinesTest {

    private final CronDeadlines deadlines = new CronDeadlines();

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin,2026-03-27", // forward on the 29th
        "Europe/Berlin,2026-10-23", // back on the 25th
        "America/New_York,2026-03-06", // forward on the 8th
        "America/New_York,2026-10-30" // back on the 1st
    })
    void six_in_the_morning_is_six_in_the_morning_on_the_days_when_clocks_change(ZoneId zone, LocalDate from) {
        List<ZonedDateTime> days = nextFive("0 6 * * *", zone, from);

        assertThat(days).extracting(ZonedDateTime::toLocalTime).containsOnly(LocalTime.of(6, 0));
        assertThat(days).extracting(ZonedDateTime::toLocalDate).containsExactlyElementsOf(daysFrom(from));
    }

    @ParameterizedTest
    @CsvSource({"Europe/Berlin,2026-10-23,30 2 * * *", "America/New_York,2026-10-30,30 1 * * *"})
    void an_hour_that_comes_twice_is_one_deadline(ZoneId zone, LocalDate from, String line) {
        List<ZonedDateTime> days = nextFive(line, zone, from);

        assertThat(days).extracting(ZonedDateTime::toLocalDate).containsExactlyElementsOf(daysFrom(from));
    }

    @ParameterizedTest
    @CsvSource({"Europe/Berlin,2026-03-27,30 2 * * *", "America/New_York,2026-03-06,30 2 * * *"})
    void an_hour_that_is_left_out_never_brings_two_deadlines_of_one_day(ZoneId zone, LocalDate from, String line) {
        List<ZonedDateTime> days = nextFive(line, zone, from);

        assertThat(days).extracting(ZonedDateTime::toLocalDate).doesNotHaveDuplicates();
        assertThat(days).isSorted();
    }

    @Test
    void a_deadline_is_always_later_than_the_moment() {
        Instant six = Instant.parse("2026-05-07T06:00:00Z");

        assertThat(deadlines.next(edition("0 6 * * *", ZoneId.of("UTC")), six)).isEqualTo("2026-05-08T06:00:00Z");
        assertThat(deadlines.next(edition("0 6 * * *", ZoneId.of("UTC")), six.minusMillis(1)))
                .isEqualTo(six);
    }

    @Test
    void a_line_is_read_in_the_zone_of_its_edition() {
        Instant noon = Instant.parse("2026-05-07T12:00:00Z");

        assertThat(deadlines.next(edition("0 17 * * *", ZoneId.of("Europe/Berlin")), noon))
                .isEqualTo("2026-05-07T15:00:00Z");
        assertThat(deadlines.next(edition("0 17 * * *", ZoneId.of("America/New_York")), noon))
                .isEqualTo("2026-05-07T21:00:00Z");
    }

    @Test
    void a_deadline_that_never_comes_names_its_edition() {
        Edition never = edition("0 6 31 2 *", ZoneId.of("UTC"));

        assertThatThrownBy(() -> deadlines.next(never, Instant.parse("2026-05-07T12:00:00Z")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("evening-sheet");
    }

    private List<ZonedDateTime> nextFive(String line, ZoneId zone, LocalDate from) {
        Edition edition = edition(line, zone);
        List<ZonedDateTime> moments = new ArrayList<>();
        Instant moment = from.atStartOfDay(zone).toInstant();
        for (int i = 0; i < 5; i++) {
            moment = deadlines.next(edition, moment);
            moments.add(moment.atZone(zone));
        }
        return moments;
    }

    private static List<LocalDate> daysFrom(LocalDate from) {
        return from.datesUntil(from.plusDays(5)).toList();
    }

    private static Edition edition(String line, ZoneId zone) {
        return new Edition("evening-sheet", "Evening Sheet", "", line, zone, 1, 1, 1, 1, 1, Duration.ZERO);
    }
}
