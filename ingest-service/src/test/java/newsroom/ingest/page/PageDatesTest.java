package newsroom.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-05-01T08:00:00+02:00 | 2026-05-01T06:00:00Z",
                "2026-05-01T08:00:00Z | 2026-05-01T08:00:00Z",
                "2026-05-01T08:00:00.123Z | 2026-05-01T08:00:00.123Z",
                "2026-05-01T08:00:00+0200 | 2026-05-01T06:00:00Z",
                "2026-05-01T08:00+0200 | 2026-05-01T06:00:00Z",
                "2026-05-01 08:00:00 | 2026-05-01T08:00:00Z",
                "2026-05-01T08:00 | 2026-05-01T08:00:00Z",
                "2026-05-01 | 2026-05-01T00:00:00Z",
                "Fri, 1 May 2026 08:00:00 GMT | 2026-05-01T08:00:00Z"
            })
    void dates_for_machines_are_read(String written, Instant meant) {
        assertThat(PageDates.read(written)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "", "2026-13-01", "01/05/2026"})
    void what_may_mean_two_days_is_no_date(String written) {
        assertThat(PageDates.read(written)).isEmpty();
    }
}
