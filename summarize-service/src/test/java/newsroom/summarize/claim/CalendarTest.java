package newsroom.summarize.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 3, 12);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The berth opens on June 2. | 2026-06-02
                    The berth opens on 2 June 2027. | 2027-06-02
                    The berth opens by the end of 2026. | 2026-12-31
                    The berth opens later this month. | 2026-03-31
                    The berth opens next week. | 2026-03-22
                    """)
    void the_last_day_of_the_stretch_that_is_named(String text, LocalDate last) {
        assertThat(Calendar.in(text, THURSDAY).map(Calendar.Day::last)).contains(last);
    }

    @Test
    void a_text_without_a_time_names_none() {
        assertThat(Calendar.in("The berth opens when the ice has gone.", THURSDAY))
                .isEmpty();
    }
}
