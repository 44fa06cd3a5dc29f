package newsroom.publish.letter;

import static newsroom.publish.Harbour.happening;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.desk.Tone;
import newsroom.contracts.issue.Letter;
import newsroom.publish.Desk;
import newsroom.publish.Harbour.Happening;
import org.junit.jupiter.api.Test;

/** What a tone changes, and what it must not. */
class ToneTest {

    private static final Pattern FIGURE =
            Pattern.compile("(?i)\\b(?:two|three|four|five|six|both|all|first|second|third|\\d+)\\b");

    private static Happening[] day() {
        return new Happening[] {
            happening("ferry")
                    .headline("Merrow buys a ferry for $40 million")
                    .score(9)
                    .carriedBy("A", "B", "C", "D"),
            happening("crane")
                    .headline("Old crane sold for $2 million")
                    .score(8)
                    .carriedBy("B"),
            happening("pier").headline("Pier of Oddby may close").score(7).carriedBy("C", "D"),
            happening("seals")
                    .headline("Seals rest on a beach")
                    .headlineOnly()
                    .score(6)
                    .carriedBy("E"),
            happening("gulls")
                    .headline("Gulls return to the roofs")
                    .headlineOnly()
                    .score(6)
                    .carriedBy("F")
        };
    }

    @Test
    void two_tones_tell_the_same_sentences_of_sources() {
        assertThat(sentences(Tone.WARM).filter(ToneTest::isSources).map(Sentence::text))
                .isNotEmpty()
                .containsExactlyElementsOf(sentences(Tone.PLAIN)
                        .filter(ToneTest::isSources)
                        .map(Sentence::text)
                        .toList());
    }

    @Test
    void what_was_counted_is_told_in_other_words_with_the_same_figures() {
        List<String> plain = counted(Tone.PLAIN);
        List<String> warm = counted(Tone.WARM);

        assertThat(warm).hasSameSizeAs(plain).hasSizeGreaterThan(4).doesNotContainAnyElementsOf(plain);
        for (int i = 0; i < plain.size(); i++) {
            assertThat(figures(warm.get(i))).as(warm.get(i)).containsAll(figures(plain.get(i)));
        }
    }

    @Test
    void a_day_of_money_says_so_in_either_tone() {
        assertThat(counted(Tone.PLAIN)).contains("Two of the three stories turn on sums of money.");
        assertThat(counted(Tone.WARM)).contains("It is a morning of big sums: two of the three stories turn on money.");
    }

    @Test
    void plans_and_unnamed_sources_are_a_mood_and_a_date_in_may_is_not() {
        Letter letter = letter(
                Tone.PLAIN,
                happening("ferry").headline("Merrow may sell its ferry").carriedBy("A", "B"),
                happening("crane").headline("Oddby weighs a new crane").carriedBy("A", "B"),
                happening("pier").headline("Pier burned down on May 5").carriedBy("A", "B"));

        assertThat(letter.paragraphs().get(0).sentences())
                .extracting(Sentence::text)
                .contains("Two of the three stories tell of what is planned, weighed or only said to be.");
    }

    @Test
    void the_one_story_of_several_that_stands_alone_is_told_by_its_place_and_outlet() {
        Letter letter = letter(
                Tone.WARM,
                captain(),
                cranes().summary("Cranes reach Skarholm Lines by rail.")
                        .score(8)
                        .carriedBy("Oddby Post"));

        assertThat(letter.paragraphs().get(1).sentences())
                .extracting(Sentence::text)
                .contains("The second of them rests on Oddby Post alone so far.");
    }

    @Test
    void a_story_that_is_woven_in_says_why() {
        Letter letter = letter(
                Tone.PLAIN,
                captain(),
                cranes().summary("Gulls have left the yard since Monday.")
                        .bullets("Nobody works in the yard of Skarholm Lines at night.")
                        .score(8)
                        .carriedBy("E", "F"));

        assertThat(letter.paragraphs().get(1).sentences())
                .extracting(Sentence::text)
                .contains(
                        "Also on Skarholm Lines: Dock workers welcome three cranes that Skarholm Lines bought, E reports.");
    }

    private static Happening captain() {
        return happening("ferry")
                .headline("Veteran captain takes over at Skarholm Lines next winter")
                .summary("Its council told Skarholm Lines so.")
                .score(9)
                .carriedBy("A", "B", "C", "D");
    }

    private static Happening cranes() {
        return happening("crane").headline("Dock workers welcome three cranes that Skarholm Lines bought");
    }

    private static boolean isSources(Sentence sentence) {
        return sentence.basis() != Sentence.Basis.COUNTED;
    }

    private static List<String> counted(Tone tone) {
        return sentences(tone)
                .filter(sentence -> !isSources(sentence))
                .map(Sentence::text)
                .toList();
    }

    private static Set<String> figures(String text) {
        return FIGURE.matcher(text)
                .results()
                .map(found -> found.group().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static Stream<Sentence> sentences(Tone tone) {
        return letter(tone, day()).paragraphs().stream()
                .flatMap(paragraph ->
                        Stream.concat(Stream.ofNullable(paragraph.lead()), paragraph.sentences().stream()));
    }

    private static Letter letter(Tone tone, Happening... happenings) {
        return Desk.block(MorningLetter.of(Desk.letter(tone, happenings)), Letter.class);
    }
}
