package newsroom.publish.letter;

import static newsroom.publish.Desk.block;
import static newsroom.publish.Harbour.cluster;
import static newsroom.publish.Harbour.happening;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import newsroom.contracts.cluster.Ahead;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.cluster.Findings;
import newsroom.contracts.cluster.Reaction;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.desk.Template;
import newsroom.contracts.issue.Letter;
import newsroom.contracts.issue.Letter.LetterParagraph;
import newsroom.publish.Desk;
import newsroom.publish.Harbour.Happening;
import newsroom.publish.copy.Draft;
import newsroom.publish.copy.Prose;
import org.junit.jupiter.api.Test;

/** A letter on the harbour's day, counted by hand. */
class MorningLetterTest {

    private static final String VOTE = "Merrow Council votes on the ferry on March 20.";

    @Test
    void the_greeting_tells_what_most_of_the_letter_is_about_and_how_widely_the_first_is_carried() {
        List<LetterParagraph> letter = paragraphs(
                happening("ferry").score(8).topic("Sea").carriedBy("A", "B", "C"),
                happening("seals").score(6).topic("Sea").carriedBy("D", "F"),
                happening("crane").score(5).topic("Port").carriedBy("E"));

        assertThat(letter.get(0).words()).isEqualTo("Good morning.");
        assertThat(text(letter.get(0)))
                .contains("a story that three outlets carry", "Two of the three stories come under sea.");
    }

    @Test
    void every_story_is_told_in_one_paragraph_and_none_weaves_more_than_three() {
        List<LetterParagraph> letter = paragraphs(
                happening("ferry")
                        .headline("Merrow buys the ferry that nobody wanted")
                        .carriedBy("A", "B"),
                happening("crane").headline("Old crane leaves Merrow by rail").carriedBy("C"),
                happening("pier").headline("Merrow rebuilds its wooden pier").carriedBy("D"),
                happening("seals")
                        .headline("Seals rest on the beach of Skarholm")
                        .carriedBy("E"));

        List<ClusterId> told = letter.stream()
                .flatMap(paragraph -> paragraph.stories().stream())
                .toList();

        assertThat(told)
                .containsExactlyInAnyOrder(cluster("ferry"), cluster("crane"), cluster("pier"), cluster("seals"));
        assertThat(letter)
                .allSatisfy(paragraph -> assertThat(paragraph.stories()).hasSizeLessThanOrEqualTo(3));
    }

    @Test
    void a_fact_says_in_prose_where_it_was_read() {
        String letter = all(happening("ferry")
                .headline("A new boat for the island")
                .summary("The ferry carries 40 cars.")
                .carriedBy("Skarholm Post"));

        assertThat(letter).contains("40 cars").contains("Skarholm Post");
    }

    @Test
    void readers_are_heard_with_their_number() {
        Sentence counted =
                new Sentence("Readers left 12 comments under one discussion.", Sentence.Basis.COUNTED, evidence());
        Findings findings = new Findings(
                List.of(), List.of(), new Reaction(1, 30, 12, counted, List.of()), List.of(), List.of(), null);

        assertThat(all(happening("ferry").findings(findings))).contains("Readers left 12 comments");
    }

    @Test
    void the_letter_closes_with_whom_to_watch_and_until_when() {
        List<LetterParagraph> letter = paragraphs(happening("ferry").findings(vote()));

        LetterParagraph last = letter.get(letter.size() - 1);
        assertThat(text(last))
                .isEqualTo("That is the morning. Watch Merrow Council (by March 20):"
                        + " Merrow Council votes on the ferry on March 20, per Merrow Gazette.");
    }

    @Test
    void what_was_told_above_is_not_told_again_at_the_end() {
        List<LetterParagraph> letter = paragraphs(happening("ferry")
                .headline("Skarholm loses its boat")
                .summary(VOTE)
                .findings(vote()));

        assertThat(text(letter.get(letter.size() - 1)))
                .isEqualTo("That is the morning. Watch what is told above of Merrow Council (by March 20).");
    }

    @Test
    void a_letter_without_anything_to_watch_for_just_ends() {
        List<LetterParagraph> letter = paragraphs(happening("ferry"));

        assertThat(letter.get(letter.size() - 1).words()).isEqualTo("That is the morning.");
    }

    @Test
    void what_is_no_more_than_a_headline_is_told_in_short() {
        List<LetterParagraph> letter = paragraphs(
                happening("ferry").score(9).carriedBy("A", "B"),
                happening("crane").score(8).headlineOnly().carriedBy("C"),
                happening("pier").score(7).headlineOnly().carriedBy("D"),
                happening("seals").score(6).headlineOnly().carriedBy("E"),
                happening("chapel").score(5).headlineOnly().carriedBy("F"));

        LetterParagraph last = letter.get(letter.size() - 2);
        assertThat(text(last)).startsWith(" In short. ").contains("seals", "chapel");
        assertThat(last.stories()).containsExactly(cluster("seals"), cluster("chapel"));
        assertThat(letter).as("greeting, three in full, in short, closing").hasSize(6);
    }

    @Test
    void a_name_has_its_article_only_where_it_is_not_part_of_another() {
        assertThat(Prose.named("Harbour Office", "What the Harbour Office weighs"))
                .isEqualTo("the Harbour Office");
        assertThat(Prose.named("Merrow", "What The Merrow Delusion is")).isEqualTo("Merrow");
    }

    @Test
    void stories_of_one_name_are_woven_behind_the_headline_of_the_first() {
        List<LetterParagraph> letter = paragraphs(
                happening("ferry")
                        .headline("Veteran captain takes over at Skarholm Lines next winter")
                        .summary("Its council told Skarholm Lines so.")
                        .score(9)
                        .carriedBy("A", "B"),
                happening("crane")
                        .headline("Dock workers welcome three cranes that Skarholm Lines bought")
                        .summary("Cranes reach Skarholm Lines by rail.")
                        .score(8)
                        .carriedBy("A", "B"));

        assertThat(text(letter.get(1)))
                .startsWith(" Veteran captain takes over at Skarholm Lines next winter. ")
                .contains("Also on Skarholm Lines: ")
                .doesNotContain("over.", "Each of them");
    }

    @Test
    void a_desk_with_nothing_worth_telling_makes_no_letter() {
        assertThat(draft(happening("gossip").score(1)).blocks()).isEmpty();
    }

    private static Findings vote() {
        Sentence plan = new Sentence(VOTE, Sentence.Basis.EXTRACTED, evidence());
        return new Findings(
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(new Ahead("Merrow Council", LocalDate.of(2026, 3, 20), "on March 20", plan)),
                null);
    }

    private static List<newsroom.contracts.cluster.Span> evidence() {
        return happening("ferry").brief().headline().evidence();
    }

    private static Draft draft(Happening... happenings) {
        return MorningLetter.of(Desk.with(Template.MORNING_LETTER, happenings));
    }

    private static List<LetterParagraph> paragraphs(Happening... happenings) {
        return block(draft(happenings), Letter.class).paragraphs();
    }

    private static String all(Happening... happenings) {
        return paragraphs(happenings).stream().map(MorningLetterTest::text).collect(Collectors.joining("\n"));
    }

    private static String text(LetterParagraph paragraph) {
        StringBuilder text = new StringBuilder(paragraph.words());
        if (paragraph.lead() != null) {
            text.append(' ').append(paragraph.lead().text());
        }
        paragraph.sentences().forEach(sentence -> text.append(' ').append(sentence.text()));
        return text.toString();
    }
}
