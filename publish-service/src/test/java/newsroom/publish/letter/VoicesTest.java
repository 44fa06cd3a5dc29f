package newsroom.publish.letter;

import static newsroom.publish.Harbour.happening;
import static newsroom.publish.Harbour.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.issue.Letter;
import newsroom.contracts.issue.Letter.LetterParagraph;
import newsroom.publish.Harbour.Happening;
import newsroom.publish.copy.Copy;
import newsroom.publish.copy.Pooled;
import newsroom.publish.copy.Told;
import org.junit.jupiter.api.Test;

/** What a letter says of the outlets behind its stories. */
class VoicesTest {

    @Test
    void the_greeting_counts_the_outlets_of_the_most_carried_story() {
        Letter letter = letter(
                happening("ferry").score(9).carriedBy("A"),
                happening("crane").score(5).carriedBy("B", "C", "D"));

        assertThat(text(letter.paragraphs().get(0)))
                .contains("a story that three outlets carry, as many as any below")
                .doesNotContain("no second outlet");
    }

    @Test
    void a_letter_whose_stories_stand_alone_does_not_say_so_twice_in_the_same_words() {
        Letter letter = letter(
                happening("ferry").score(9).carriedBy("A"),
                happening("crane").score(8).carriedBy("B"),
                happening("seals").score(7).carriedBy("C"));

        List<String> cautions = letter.paragraphs().stream()
                .filter(paragraph -> !paragraph.stories().isEmpty())
                .map(paragraph -> paragraph
                        .sentences()
                        .get(paragraph.sentences().size() - 1)
                        .text()
                        .replaceAll("\\b[ABC]\\b", "X"))
                .toList();
        assertThat(cautions).hasSize(3).doesNotHaveDuplicates();
        assertThat(text(letter.paragraphs().get(0)))
                .contains("no second outlet behind it yet, and no other below has one");
    }

    @Test
    void two_or_three_outlets_are_not_worth_a_sentence_and_many_are() {
        Letter letter = letter(
                happening("ferry").score(9).carriedBy("A", "B", "C", "D"),
                happening("crane")
                        .summary("Two men from Oddby lift 90 tons.")
                        .score(8)
                        .carriedBy("B", "C", "D"));

        assertThat(text(letter.paragraphs().get(1))).containsPattern("(?i)four outlets|two others");
        assertThat(text(letter.paragraphs().get(2))).doesNotContain("outlets", "B, C and D");
    }

    private static String text(LetterParagraph paragraph) {
        return String.join(
                " ", paragraph.sentences().stream().map(Sentence::text).toList());
    }

    private static Letter letter(Happening... happenings) {
        List<Brief> briefs = Stream.of(happenings).map(Happening::brief).toList();
        List<Pooled> pool =
                briefs.stream().map(brief -> new Pooled(brief, Told.NOT_YET)).toList();
        Copy copy = new Copy(
                sheet(40, 1, 6, 0),
                "evening-sheet-2026-03-12",
                LocalDate.of(2026, 3, 12),
                Instant.parse("2026-03-12T17:00:00Z"),
                pool,
                briefs,
                List.of());
        return (Letter) MorningLetter.of(copy).blocks().get(0);
    }
}
