package newsroom.publish.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import newsroom.contracts.NamedUuid;
import newsroom.contracts.cluster.Ahead;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.Confidence;
import newsroom.contracts.cluster.Conflict;
import newsroom.contracts.cluster.Findings;
import newsroom.contracts.cluster.Modality;
import newsroom.contracts.cluster.Quote;
import newsroom.contracts.cluster.Reaction;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.cluster.Span;
import newsroom.contracts.issue.PrintedStory;
import newsroom.contracts.story.StoryId;
import newsroom.publish.Harbour;
import newsroom.publish.press.Asides.Aside;
import org.junit.jupiter.api.Test;

class AsidesTest {

    private static final StoryId STORY = new StoryId(NamedUuid.of("story|ferry|Merrow Gazette"));
    private static final Span PLACE = new Span(STORY, Span.Part.TEXT, 0, 5);

    @Test
    void what_an_editor_adds_is_printed_in_this_order() {
        List<Aside> asides = Asides.of(printed());

        assertThat(asides)
                .containsExactly(
                        new Aside("Sources disagree", "A says 3; B says 9. The larger figure is 3 times the smaller."),
                        new Aside("In their words", "“The ferry sails.” — Ana Berg, in Merrow Gazette", List.of(PLACE)),
                        new Aside("Reaction", "Discussed on Lantern Board (2 comments, 7 points). “At last!” — gull."),
                        new Aside("Ahead", "The ferry sails on Monday."),
                        new Aside("Confidence", "medium. Two outlets report it."));
    }

    @Test
    void confidence_without_reasons_of_its_own_stands_beside_the_score() {
        for (String said : List.of("Three independent outlets report it.", "One outlet's word so far, Fjord Radio.")) {
            assertThat(Asides.of(sure(said))).isEmpty();
            assertThat(Credits.standingInFull(sure(said))).endsWith(" · confidence medium");
        }
        PrintedStory reasoned = sure("One outlet's word so far, Fjord Radio, and the report hedges.");
        assertThat(Asides.of(reasoned).get(0).text()).endsWith("and the report hedges.");
        assertThat(Credits.standingInFull(reasoned)).doesNotContain("confidence");
    }

    @Test
    void the_standing_says_who_had_it_first_or_alone() {
        assertThat(Credits.standing(printed(
                        Harbour.happening("ferry").carriedBy("Fjord Radio").brief(), Findings.none())))
                .contains("1 outlet, Fjord Radio");
        assertThat(Credits.standing(
                        printed(Harbour.happening("ferry").carriedBy("A", "B").brief(), Findings.none())))
                .containsPattern("2 outlets, [AB] first");
    }

    private static PrintedStory sure(String reasons) {
        Findings findings = new Findings(
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                new Confidence(Confidence.Level.MEDIUM, counted(reasons)));
        return printed(Harbour.happening("ferry").brief(), findings);
    }

    @Test
    void a_story_without_findings_has_no_asides() {
        Brief brief = Harbour.happening("ferry").brief();

        assertThat(Asides.of(printed(brief, Findings.none()))).isEmpty();
    }

    private static PrintedStory printed() {
        Conflict conflict = new Conflict(
                Conflict.Kind.CONFLICT,
                "ferries",
                List.of(position("3"), position("9")),
                reconciled("A says 3; B says 9."),
                reconciled("The larger figure is 3 times the smaller."));
        Findings findings = new Findings(
                List.of(conflict),
                List.of(new Quote("The ferry sails.", Quote.Form.MARKED, "Ana Berg", null, PLACE)),
                new Reaction(
                        1,
                        7,
                        2,
                        counted("Discussed on Lantern Board (2 comments, 7 points)."),
                        List.of(new Quote("At last!", Quote.Form.COMMENT, "gull", null, PLACE))),
                List.of(),
                List.of(new Ahead(
                        "ferry", LocalDate.of(2026, 3, 16), "on Monday", counted("The ferry sails on Monday."))),
                new Confidence(Confidence.Level.MEDIUM, counted("Two outlets report it.")));
        return printed(Harbour.happening("ferry").brief(), findings);
    }

    private static PrintedStory printed(Brief brief, Findings findings) {
        return new PrintedStory(
                brief.cluster(),
                1,
                brief.headline(),
                brief.summary(),
                null,
                brief.bullets(),
                findings,
                brief.reports());
    }

    private static Conflict.Position position(String value) {
        return new Conflict.Position(value, null, Modality.FACT, List.of("A"), 1, Harbour.MORNING, List.of(PLACE));
    }

    private static Sentence reconciled(String text) {
        return new Sentence(text, Sentence.Basis.RECONCILED, List.of(PLACE));
    }

    private static Sentence counted(String text) {
        return new Sentence(text, Sentence.Basis.COUNTED, List.of(PLACE));
    }
}
