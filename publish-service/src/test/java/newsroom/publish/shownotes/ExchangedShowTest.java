package newsroom.publish.shownotes;

import static newsroom.publish.Harbour.happening;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.Exchange;
import newsroom.contracts.cluster.Exchange.Part;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.desk.Edition;
import newsroom.contracts.issue.Conversation;
import newsroom.contracts.issue.Conversation.Turn;
import newsroom.publish.copy.Copy;
import newsroom.publish.copy.Pooled;
import newsroom.publish.copy.Told;
import org.junit.jupiter.api.Test;

/** Stories that came with an exchange which a language model wrote. */
class ExchangedShowTest {

    private static final Instant CLOSE = Instant.parse("2026-03-12T17:00:00Z");
    private static final Brief PIER = happening("pier")
            .score(9)
            .summary("The pier at Merrow closed for the winter.")
            .carriedBy("Merrow Gazette", "Fjord Radio")
            .brief();
    private static final Brief CRANE = happening("crane")
            .summary("The crane at Fjordvik lifts 90 tons.")
            .carriedBy("Merrow Gazette", "Fjord Radio")
            .brief();

    @Test
    void an_exchange_is_spoken_in_place_of_the_assembled_turns() {
        List<String> said = said(
                PIER,
                talked(
                        CRANE,
                        "The crane lifts 90 tons at Fjordvik.",
                        "What does it lift?",
                        "Whole ferries, since spring."));

        assertThat(said)
                .containsSubsequence(
                        "Something else now. The crane lifts 90 tons at Fjordvik, per Merrow Gazette.",
                        "What does it lift?",
                        "Whole ferries, since spring.");
        assertThat(String.join("\n", said)).doesNotContain("The crane at Fjordvik lifts 90 tons");
    }

    @Test
    void listeners_are_told_that_a_language_model_wrote_it_and_only_then() {
        assertThat(said(PIER, talked(CRANE, "The crane lifts 90 tons.", "Why?", "It grew."))
                        .get(1))
                .contains("made by machine", "A language model wrote part of what we say to each other");
        assertThat(said(PIER, CRANE).get(1))
                .contains("our sources' own sentences")
                .doesNotContain("language model");
    }

    @Test
    void what_the_cold_open_told_is_not_told_again() {
        List<String> said = said(
                talked(
                        PIER,
                        "The pier at Merrow closed for the winter.",
                        "Until when?",
                        "Planks were rotten, divers found."),
                CRANE);

        assertThat(said.stream().filter(words -> words.contains("closed for the winter")))
                .hasSize(1);
        assertThat(said.get(2))
                .startsWith("So, back to the story we opened on.")
                .contains("Merrow Gazette");
        assertThat(said.get(3)).isEqualTo("Until when?");
        assertThat(said.get(4)).startsWith("Planks were rotten, divers found, per");
    }

    @Test
    void an_exchange_with_a_hole_in_it_is_not_spoken() {
        List<String> said = said(
                PIER,
                talked(
                        CRANE,
                        "Fjordvik has a crane that all talk about.",
                        "And?",
                        "The pier at Merrow closed for the winter."));

        assertThat(said).noneMatch(words -> words.contains("that all talk about"));
        assertThat(String.join("\n", said)).contains("The crane at Fjordvik lifts 90 tons");
    }

    @Test
    void hosts_alternate_whatever_the_length_of_exchanges() {
        List<Turn> turns = turns(
                talked(PIER, "Divers found rotten planks.", "Since when?"),
                talked(CRANE, "The crane lifts 90 tons.", "Why?", "It grew taller in spring.", "Is it safe?"));

        for (int i = 0; i < turns.size(); i++) {
            assertThat(turns.get(i).speaker()).isEqualTo(i % 2 == 0 ? "Mara" : "Jonas");
        }
    }

    private static Brief talked(Brief brief, String... lines) {
        List<Exchange.Turn> turns = new ArrayList<>();
        for (String line : lines) {
            Sentence sentence = new Sentence(
                    line, Sentence.Basis.REWRITTEN, brief.headline().evidence());
            turns.add(new Exchange.Turn(turns.size() % 2 == 0 ? Part.EXPLAINS : Part.ASKS, List.of(sentence)));
        }
        return new Brief(
                brief.revision(),
                brief.cluster(),
                brief.headline(),
                brief.summary(),
                brief.whyItMatters(),
                brief.bullets(),
                brief.claims(),
                brief.episodes(),
                brief.findings(),
                brief.reports(),
                "stub/one",
                brief.absorbed(),
                new Exchange(turns));
    }

    private static List<String> said(Brief... briefs) {
        return turns(briefs).stream()
                .map(turn -> Stream.concat(
                                Stream.of(turn.words()),
                                turn.sentences().stream().map(Sentence::text))
                        .collect(Collectors.joining(" "))
                        .strip())
                .toList();
    }

    private static List<Turn> turns(Brief... briefs) {
        Edition show = new Edition(
                "show-notes", "Harbour Hour", "", "0 17 * * *", ZoneOffset.UTC, 500, 1, 18, 8, 1, Duration.ZERO);
        List<Pooled> pool =
                Stream.of(briefs).map(brief -> new Pooled(brief, Told.NOT_YET)).toList();
        Copy copy = new Copy(show, "issue", LocalDate.parse("2026-03-12"), CLOSE, pool, List.of(briefs), List.of());
        return ShowNotes.of(copy).blocks().stream()
                .filter(Conversation.class::isInstance)
                .map(Conversation.class::cast)
                .findFirst()
                .orElseThrow()
                .turns();
    }
}
