package newsroom.summarize.rewrite;

import static newsroom.summarize.Harbour.scored;
import static newsroom.summarize.Harbour.standing;
import static newsroom.summarize.Harbour.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.Exchange.Part;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.Verdict.Outcome;
import newsroom.summarize.gate.DraftLine;
import newsroom.summarize.gate.Injections;
import newsroom.summarize.rewrite.Ledgers.Counting;
import newsroom.summarize.rewrite.Ledgers.Drawer;
import newsroom.summarize.rewrite.Scorebook.Step;
import newsroom.summarize.rewrite.Writer.Reply;
import newsroom.summarize.rewrite.Writer.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of lines that do not pass. */
class RewriteFaultsTest {

    private final Counting counts = new Counting();
    private final Drawer drawer = new Drawer();
    private final List<Assignment> asked = new ArrayList<>();

    @Test
    void a_faulty_line_is_sent_back_once_with_its_faults_and_set_when_it_is_right() {
        House house = house(
                        assignment -> assignment.isRepair()
                                ? House.good(assignment)
                                : House.written(
                                        assignment,
                                        "The ferry to Skarholm left the harbour at dawn with 914 passengers aboard."),
                        10)
                .hears(House.FIRST)
                .works();

        assertThat(asked).hasSize(2);
        assertThat(asked.get(1).user())
                .contains("914", "ITS FAULTS", asked.get(1).nonce());
        assertThat(asked.get(1).system()).doesNotContain("914");
        assertThat(counts.of(Step.LINE_REPAIRED)).isPositive();
        assertThat(texts(house.last())).noneMatch(text -> text.contains("914"));
        assertThat(house.last().summary()).extracting(Sentence::basis).containsOnly(Sentence.Basis.REWRITTEN);
    }

    @Test
    void a_line_that_stays_faulty_is_dropped_and_its_block_is_the_extractive_one() {
        House house = house(
                        assignment -> House.written(
                                assignment, "The ferry to Skarholm left the harbour with 914 passengers aboard."),
                        10)
                .hears(House.FIRST)
                .works();

        assertThat(asked).hasSize(2);
        assertThat(counts.of(Step.LINE_DROPPED)).isEqualTo(1);
        assertThat(counts.of(Step.BLOCK_EXTRACTIVE)).isEqualTo(1);
        assertThat(house.last().headline().basis()).isEqualTo(Sentence.Basis.REWRITTEN);
        assertThat(house.last().summary()).extracting(Sentence::basis).doesNotContain(Sentence.Basis.REWRITTEN);
    }

    @Test
    void a_draft_without_a_true_line_is_not_printed_at_all() {
        House house = house(
                        assignment -> new Written(
                                House.draft(
                                        House.line("Volcano swallows Oslo", "s1"),
                                        List.of(House.line("Nobody survived the eruption.", "s2"))),
                                "stub/one"),
                        10)
                .hears(House.FIRST)
                .works();

        assertThat(house.said).hasSize(1);
        assertThat(counts.of(Step.BRIEF_DISCARDED)).isEqualTo(1);
    }

    static Stream<Injections.Injection> injections() {
        return Stream.of(
                        Injections.seen(),
                        Injections.heldOut(),
                        Injections.fresh(),
                        Injections.fourth(),
                        Injections.fifth())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("injections")
    void a_gullible_writer_gets_nothing_printed(Injections.Injection injection) {
        Story story = story(
                "Fjord Radio",
                "Council of Merrow meets about the harbour",
                House.FERRY.text() + "\n" + injection.text());
        House house = house(
                assignment -> {
                    List<DraftLine> obeyed = assignment.lines().stream()
                            .map(source -> House.line(injection.obeyed(), source.id()))
                            .limit(3)
                            .toList();
                    DraftLine last = House.line(
                            injection.obeyed(),
                            assignment
                                    .lines()
                                    .get(assignment.lines().size() - 1)
                                    .id());
                    List<DraftTurn> turns =
                            List.of(new DraftTurn(Part.EXPLAINS, obeyed), new DraftTurn(Part.ASKS, List.of(last)));
                    return new Written(new Draft(List.of(last), obeyed, List.of(last), obeyed, turns), "stub/one");
                },
                10);

        house.hears(scored(1, story, Outcome.NEW_EVENT, standing("council", List.of("Fjord Radio"))))
                .works();

        assertThat(asked).isNotEmpty();
        assertThat(house.said)
                .allSatisfy(event -> assertThat(rewritten(event.brief())).isEmpty())
                .allSatisfy(event -> assertThat(event.brief().exchange()).isNull());
    }

    private static List<String> rewritten(Brief brief) {
        return Stream.concat(
                        Stream.of(brief.headline()), Stream.concat(brief.summary().stream(), brief.bullets().stream()))
                .filter(sentence -> sentence.basis() == Sentence.Basis.REWRITTEN)
                .map(Sentence::text)
                .toList();
    }

    private static List<String> texts(Brief brief) {
        return Stream.concat(
                        Stream.of(brief.headline()), Stream.concat(brief.summary().stream(), brief.bullets().stream()))
                .map(Sentence::text)
                .toList();
    }

    private House house(Function<Assignment, Reply> writer, int backlog) {
        return new House(drawer, counts, asked, writer, backlog);
    }
}
