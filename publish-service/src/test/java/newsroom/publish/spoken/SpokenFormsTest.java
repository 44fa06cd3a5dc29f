package newsroom.publish.spoken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import newsroom.contracts.desk.Saying;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenFormsTest {

    private static final int RIGHT = 58;
    private static final String SAYABLE = "[\\p{IsLatin} .,;:?!'-]*";

    private final SpokenForms forms = new SpokenForms(Lexicon.house());

    @Test
    void of_sixty_hard_lines_that_were_written_before_the_rules_fifty_eight_are_right() throws IOException {
        List<String[]> lines = lines("hard-lines.txt");
        List<String> misses = misses(lines);
        System.out.println("hard lines: " + (lines.size() - misses.size()) + " of " + lines.size() + " right");
        misses.forEach(System.out::println);
        assertThat(lines).hasSize(60);
        assertThat(lines.size() - misses.size()).isGreaterThanOrEqualTo(RIGHT);
    }

    /**
     * The first looks found 24 and 14 right; rules were mended for kinds of lines, the lists were left as they are. What
     * is left of the second differs in spelling and a capital alone.
     */
    @ParameterizedTest
    @CsvSource({"second-look.txt, 38", "third-look.txt, 40"})
    void of_forty_further_lines_that_the_rules_had_never_seen_most_are_right_after_mending(String list, int right)
            throws IOException {
        List<String[]> lines = lines(list);
        List<String> misses = misses(lines);

        assertThat(lines).hasSize(40);
        assertThat(misses).hasSizeLessThanOrEqualTo(40 - right);
    }

    @Test
    void whatever_is_written_no_digit_and_no_symbol_is_said() {
        Random random = new Random(7);
        String[] bits = {
            "$",
            "€",
            "45",
            "1,200",
            ".5",
            "B",
            "%",
            "+",
            "-",
            "–",
            "/",
            "x",
            "GPU",
            "s",
            " ",
            " ",
            " ",
            "Q2",
            "2026",
            "v",
            "3.14.1",
            "@",
            "#",
            "(",
            ")",
            "\"",
            "’",
            "https://",
            "a.com",
            "½",
            "²",
            "①",
            "٣",
            "数",
            "😀",
            "a",
            "The",
            "xAI",
            "'26",
            ":",
            "10",
            "~",
            "\n",
            "$2",
            "_",
            "MW",
            "May",
            "\\",
            "\uD83D",
            "é",
            "ﬁ",
            "\u200b"
        };
        for (int i = 0; i < 4_000; i++) {
            StringBuilder written = new StringBuilder();
            for (int j = random.nextInt(14); j >= 0; j--) {
                written.append(bits[random.nextInt(bits.length)]);
            }
            assertThat(forms.of(written.toString()).text())
                    .as(written.toString())
                    .matches(SAYABLE)
                    .doesNotContain("  ");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a funding round at a $900B+ valuation | a funding round at a more than nine hundred billion dollar valuation",
                "scores 4.53--5.00 on a 5-point scale | scores four point five three to five point zero zero on a five point scale",
                "on 24% of travel, 9% of Zoom | on twenty four percent of travel, nine percent of Zoom",
                "which missed Q2 estimates, sources say | which missed second quarter estimates, sources say",
                "It is 405B parameters large | It is four hundred five billion parameters large",
                "by 30-50% in 2025 | by thirty to fifty percent in twenty twenty five",
                "a $46 Billion bet and Big Tech's $700B AI splurge | a forty six billion dollar bet and Big Tech's seven hundred billion dollar A I splurge",
                "at an $800B+ valuation, up 18% YoY to $82.9B | at a more than eight hundred billion dollar valuation, up eighteen percent year on year to eighty two point nine billion dollars",
                "It holds 80%+ and rates 7/10 | It holds more than eighty percent and rates seven out of ten",
                "the model (gpt-oss-120b) is free | the model, G P T oss one hundred twenty b, is free",
                "It opens at 9 a.m. on 7 May 2026 | It opens at nine A M on May seventh, twenty twenty six",
                "iPhone and iOS and macOS | i Phone and I O S and mac O S",
                "about 5 GB/month | about five gigabytes per month",
                "The F-16 of the U.S. Air Force | The F sixteen of the U S Air Force",
                "C++ or C# | C plus plus or C sharp",
                "write to press@acme.org | write to press at acme dot org",
                "It cost $1.05, then $1 | It cost one dollar and five cents, then one dollar",
                "a 2-1 vote on 1/3 of it | a two to one vote on one third of it",
                "It lasts from 9-11 a.m., then 09:30-17:00 | It lasts from nine to eleven A M, then nine thirty to seventeen",
                "Sec. 4(b) of Title IX | Section four, B, of Title nine",
                "An F-150, Pu-239 and a Boeing 747 | An F one fifty, plutonium two thirty nine and a Boeing seven forty seven",
                "Henry V saw Rocky IV in 1:00:01 | Henry the fifth saw Rocky four in one hour and one second",
                "Use Node.js and build.gradle.kts, not a.zip | Use Node J S and build dot gradle dot kts, not a dot zip",
                "10² is not 102 | ten squared is not one hundred two",
                "McKinsey's “view” — dated – stays | McKinsey's view, dated, stays",
            })
    void says_it_so(String written, String said) {
        assertThat(forms.of(written).text()).isEqualTo(said);
    }

    @Test
    void a_symbol_that_nobody_can_say_is_left_out_and_counted() {
        assertThat(forms.of("Up ▲ and away ✈✈.")).isEqualTo(new Spoken("Up and away.", "▲✈✈"));
        assertThat(forms.of("“Quoted” (aside) — done…").dropped()).isEmpty();
    }

    @Test
    void a_desk_says_names_its_own_way() {
        SpokenForms ours = new SpokenForms(Lexicon.house()
                .with(Map.of("cleartext.fm", Saying.of("clear text F M"), "H100", Saying.of("Hopper card"))));

        assertThat(ours.of("An H100 at cleartext.fm and SQL.").text())
                .isEqualTo("An Hopper card at clear text F M and sequel.");
    }

    @Test
    void a_lexicon_takes_words_only() {
        assertThatThrownBy(() -> new Lexicon(Map.of("GPT", "GPT"))).hasMessageContaining("single letters apart");
        assertThatThrownBy(() -> new Lexicon(Map.of("X", "10"))).isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> misses(List<String[]> lines) {
        return lines.stream()
                .filter(line -> !forms.of(line[0]).text().equals(line[1]))
                .map(line -> "%-50s | expected %s | said %s"
                        .formatted(line[0], line[1], forms.of(line[0]).text()))
                .toList();
    }

    private static List<String[]> lines(String name) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SpokenFormsTest.class.getResourceAsStream("/spoken/" + name)),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| "))
                    .toList();
        }
    }
}
