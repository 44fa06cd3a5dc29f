package newsroom.publish.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsroom.publish.sound.Mastering.Master;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each fault alone keeps a show off the air. */
class CheckingTest {

    private static final int LETTERS = 9_000;

    @Test
    void a_sound_show_passes() {
        assertThat(Checking.objection(master(-16, -1, 0.9, 600, 7_200_000), LETTERS))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SHOW_LENGTH, -16, -1.2, 0.9, 19, 228000, 300",
        "SHOW_LENGTH, -16, -1.2, 0.9, 1801, 21612000, 27000",
        "SHOW_LENGTH, -16, -1.2, 0.9, 0, 0, 0",
        "SHOW_PACE, -16, -1.2, 0.9, 600, 7200000, 2000",
        "SHOW_PACE, -16, -1.2, 0.9, 600, 7200000, 20000",
        "SHOW_LOUDNESS, -16.6, -1.2, 0.9, 600, 7200000, 9000",
        "SHOW_LOUDNESS, -15.4, -1.2, 0.9, 600, 7200000, 9000",
        "SHOW_LOUDNESS, NaN, -1.2, 0.9, 600, 7200000, 9000",
        "SHOW_PEAK, -16, -0.9, 0.9, 600, 7200000, 9000",
        "SHOW_PEAK, -16, NaN, 0.9, 600, 7200000, 9000",
        "SHOW_SILENCE, -16, -1.2, 1.6, 600, 7200000, 9000",
        "SHOW_SIZE, -16, -1.2, 0.9, 600, 7100000, 9000",
        "SHOW_SIZE, -16, -1.2, 0.9, 600, 7300000, 9000",
    })
    void what_is_empty_cut_off_too_quiet_too_loud_or_has_a_hole_does_not(
            String code, double loudness, double peak, double silence, double seconds, long bytes, int letters) {
        assertThat(Checking.objection(master(loudness, peak, silence, seconds, bytes), letters))
                .hasValueSatisfying(why -> assertThat(why).startsWith(code + ": "));
    }

    private static Master master(double loudness, double peak, double silence, double seconds, long bytes) {
        return new Master(loudness, peak, silence, seconds, bytes, List.of(), List.of());
    }
}
