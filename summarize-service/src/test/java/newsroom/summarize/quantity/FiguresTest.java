package newsroom.summarize.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import newsroom.contracts.cluster.Quantity;
import newsroom.contracts.cluster.Quantity.Bound;
import newsroom.contracts.cluster.Quantity.TimeBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

    static Stream<String> table() {
        return new BufferedReader(new InputStreamReader(
                        Objects.requireNonNull(FiguresTest.class.getResourceAsStream("/quantity/figures.txt")),
                        StandardCharsets.UTF_8))
                .lines()
                .filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("table")
    void figures_are_read_as_an_editor_reads_them(String row) {
        String[] sides = row.split(" => ");
        List<String> expected = sides[1].equals("none")
                ? List.of()
                : Stream.of(sides[1].split(" ; ")).map(FiguresTest::canonical).toList();

        List<String> found =
                Figures.in(sides[0]).stream().map(FiguresTest::shown).toList();

        assertThat(found).as(sides[0]).isEqualTo(expected);
    }

    @Test
    void the_table_is_long_enough_to_mean_something() {
        assertThat(table().count()).isGreaterThanOrEqualTo(150);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anthropic signed a $5B/year deal for over 300MW, adding 220,000+ Nvidia GPUs within a month.",
                "Skald, valued at ~$2.5B, has 2M+ paying users and one in five pays $20 a month."
            })
    void a_figure_is_exactly_the_characters_of_its_place(String text) {
        assertThat(Figures.in(text))
                .hasSizeGreaterThan(2)
                .allSatisfy(found ->
                        assertThat(found.quantity().text()).isEqualTo(text.substring(found.start(), found.end())));
    }

    @Test
    void words_between_a_number_and_its_noun_are_kept() {
        assertThat(Figures.in("40,000 used Nvidia GPUs").get(0).qualifiers()).containsExactly("used", "nvidia");
    }

    @Test
    void a_text_of_nothing_but_digits_does_no_harm() {
        assertThat(Figures.in("9".repeat(400) + " " + "1,234.5.6-7/8:9".repeat(200)))
                .isNotNull();
    }

    private static String canonical(String expected) {
        String[] parts = expected.split(" ");
        String[] ends = parts[0].split("\\.\\.");
        String unit = parts[1].replace("1000000token", "1000000 token");
        String bound = "exactly";
        String per = "-";
        for (int i = 2; i < parts.length; i++) {
            if (Stream.of(Bound.values()).map(Bound::word).toList().contains(parts[i])) {
                bound = parts[i];
            } else {
                per = TimeBasis.of(parts[i]).word();
            }
        }
        return plain(ends[0]) + ".." + plain(ends[ends.length - 1]) + " " + unit + " " + bound + " " + per;
    }

    private static String shown(Found found) {
        Quantity quantity = found.quantity();
        return quantity.low().toPlainString() + ".." + quantity.high().toPlainString() + " " + quantity.unit() + " "
                + quantity.bound().word() + " "
                + (quantity.per() == null ? "-" : quantity.per().word());
    }

    private static String plain(String value) {
        int zeros = " k  m  b  t".indexOf(value.toLowerCase(Locale.ROOT).charAt(value.length() - 1));
        BigDecimal number = zeros < 0
                ? new BigDecimal(value)
                : new BigDecimal(value.substring(0, value.length() - 1)).scaleByPowerOfTen((zeros + 2) / 3 * 3);
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
