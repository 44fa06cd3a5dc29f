package newsroom.summarize.rewrite;

import static newsroom.summarize.Harbour.scored;
import static newsroom.summarize.Harbour.standing;
import static newsroom.summarize.Harbour.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.ClusterStanding;
import newsroom.contracts.cluster.ClusterSummarized;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryScored;
import newsroom.contracts.story.Verdict.Outcome;
import newsroom.summarize.brief.Briefs;
import newsroom.summarize.brief.InMemoryClusterShelf;
import newsroom.summarize.episode.EpisodeReader;
import newsroom.summarize.episode.Names;
import newsroom.summarize.gate.DraftLine;
import newsroom.summarize.gate.Injections;
import newsroom.summarize.gate.SourceLine;
import newsroom.summarize.rewrite.Ledgers.Counting;
import newsroom.summarize.rewrite.Ledgers.Drawer;
import newsroom.summarize.rewrite.Scorebook.Step;
import newsroom.summarize.rewrite.Writer.Declined;
import newsroom.summarize.rewrite.Writer.Reason;
import newsroom.summarize.rewrite.Writer.Reply;
import newsroom.summarize.rewrite.Writer.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RewritesTest {

    private static final Story FERRY = story(
            "Merrow Gazette",
            "Ferry to Skarholm sails again after 11 days",
            "The ferry to Skarholm left the harbour at dawn with 214 passengers aboard."
                    + " Engineers replaced both shafts of the old engine in a dock at Fjordvik."
                    + " The harbour board may raise fares by up to 8 percent next year.");
    private static final Story FERRY_TOO = story(
            "Skarholm Post",
            "Skarholm ferry is back after repairs",
            "Shops on the island had sold out of fresh milk for 3 days by the weekend, grocers told the Post.");
    private static final ClusterStanding ONE = standing("ferry", List.of("Merrow Gazette"));
    private static final ClusterStanding TWO = standing("ferry", List.of("Merrow Gazette", "Skarholm Post"));
    private static final StoryScored FIRST = scored(1, FERRY, Outcome.NEW_EVENT, ONE);
    private static final StoryScored SECOND = scored(2, FERRY_TOO, Outcome.SAME_EVENT, TWO);

    private final Counting counts = new Counting();
    private final Drawer drawer = new Drawer();
    private final List<Assignment> asked = new ArrayList<>();

    /** A desk from an empty shelf; the drawer outlives it. */
    private final class House {
        final InMemoryJobBook book = new InMemoryJobBook();
        final List<ClusterSummarized> said = new ArrayList<>();
        final Rewrites rewrites;
        final Briefs briefs;

        House(Function<Assignment, Reply> writer, int backlog) {
            Writer asking = assignment -> {
                asked.add(assignment);
                return writer.apply(assignment);
            };
            InMemoryClusterShelf shelf = new InMemoryClusterShelf();
            rewrites = new Rewrites(
                    said::add,
                    shelf,
                    book,
                    new KeptDrafts(drawer, List.of("stub/one"), KeptDrafts.nobody(), counts),
                    new KeptDrafts(drawer, List.of("stub/one"), asking, counts),
                    new RewritePolicy(
                            true, backlog, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ofHours(1), 3),
                    Map.of(),
                    counts);
            briefs = new Briefs(shelf, rewrites::announce, new EpisodeReader(new Names(Map.of())));
        }

        House hears(StoryScored... verdicts) {
            briefs.follow(List.of(verdicts));
            return this;
        }

        House works() {
            rewrites.take("worker").ifPresent(this::serve);
            return this;
        }

        void serve(Lease lease) {
            rewrites.settle(
                    lease,
                    rewrites.write(lease, rewrites.lines(lease.job().event().brief())));
        }

        Brief last() {
            return said.get(said.size() - 1).brief();
        }
    }

    @Test
    void a_brief_is_said_at_once_and_nobody_is_asked_meanwhile() {
        House house = new House(RewritesTest::good, 10).hears(FIRST);

        assertThat(house.said).extracting(event -> event.brief().engine()).containsExactly("extractive");
        assertThat(asked).isEmpty();
        assertThat(house.book.size()).isEqualTo(1);
    }

    @Test
    void what_passes_the_gate_is_one_further_revision_with_the_places_it_stands_on() {
        House house = new House(RewritesTest::good, 10).hears(FIRST).works();

        assertThat(house.said).extracting(event -> event.brief().revision()).containsExactly(1, 2);
        assertThat(house.said).extracting(ClusterSummarized::identity).doesNotHaveDuplicates();
        assertThat(house.last().engine()).isEqualTo("stub/one");
        assertThat(house.last().claims()).isEqualTo(house.said.get(0).brief().claims());
        assertThat(house.last().summary()).isNotEmpty().allSatisfy(sentence -> {
            assertThat(sentence.basis()).isEqualTo(Sentence.Basis.REWRITTEN);
            assertThat(sentence.evidence()).allMatch(span -> span.story().equals(FERRY.id()));
        });
        assertThat(house.book.size()).isZero();
    }

    @Test
    void a_newer_brief_takes_the_place_of_the_one_that_is_being_worded() {
        House house = new House(RewritesTest::good, 10).hears(FIRST);
        Lease old = house.rewrites.take("slow").orElseThrow();
        house.hears(SECOND);

        house.serve(old);

        assertThat(house.said).extracting(event -> event.brief().engine()).containsExactly("extractive", "extractive");
        assertThat(counts.of(Step.STALE)).isEqualTo(1);
        assertThat(house.works().last().revision()).isEqualTo(3);
    }

    @Test
    void a_worker_that_was_thought_dead_says_nothing_when_another_has_its_job() {
        House house = new House(RewritesTest::good, 10).hears(FIRST);
        Lease lost = house.rewrites.take("killed").orElseThrow();
        house.book.everybodyFallsSilent();
        Lease taken = house.rewrites.take("other").orElseThrow();

        house.serve(lost);
        house.serve(taken);

        assertThat(house.said).extracting(event -> event.brief().revision()).containsExactly(1, 2);
        assertThat(counts.of(Step.STALE)).isEqualTo(1);
        assertThat(taken.attempt()).isEqualTo(2);
    }

    @Test
    void a_full_backlog_leaves_briefs_as_they_are() {
        House house = new House(RewritesTest::good, 0).hears(FIRST);

        assertThat(house.book.size()).isZero();
        assertThat(counts.of(Step.BACKLOG_FULL)).isEqualTo(1);
        assertThat(house.said).hasSize(1);
    }

    @Test
    void a_replay_asks_nobody_and_says_the_same() {
        House live = new House(RewritesTest::good, 10)
                .hears(FIRST)
                .works()
                .hears(SECOND)
                .works();
        int before = asked.size();

        House replay = new House(RewritesTest::good, 10).hears(FIRST).hears(SECOND);

        assertThat(asked).hasSize(before);
        assertThat(replay.said).isEqualTo(live.said).hasSize(4);
    }

    @Test
    void a_repair_that_nobody_gave_is_not_asked_for_in_a_replay_either() {
        Function<Assignment, Reply> once = assignment -> assignment.isRepair()
                ? new Declined(Reason.UNAVAILABLE)
                : written(assignment, "The crane fell on 99 passengers.");
        House live = new House(once, 10).hears(FIRST).works();
        int before = asked.size();

        House replay = new House(once, 10).hears(FIRST);

        assertThat(before).isEqualTo(2);
        assertThat(asked).hasSize(before);
        assertThat(replay.said).isEqualTo(live.said);
    }

    @Test
    void the_extractive_brief_stands_when_nobody_can_write() {
        House house = new House(assignment -> new Declined(Reason.UNAVAILABLE), 10).hears(FIRST);

        house.works().works().works().works();

        assertThat(asked).hasSize(3);
        assertThat(house.said).hasSize(1);
        assertThat(house.book.size()).isZero();
        assertThat(counts.of(Step.GIVEN_UP)).isEqualTo(1);
    }

    @Test
    void a_spent_budget_is_not_waited_for() {
        House house = new House(assignment -> new Declined(Reason.BUDGET), 10)
                .hears(FIRST)
                .works();

        assertThat(house.said).hasSize(1);
        assertThat(house.book.size()).isZero();
        assertThat(counts.of(Step.DECLINED_BUDGET)).isEqualTo(1);
    }

    @Test
    void a_faulty_line_is_sent_back_once_with_its_faults_and_set_when_it_is_right() {
        House house = new House(
                        assignment -> assignment.isRepair()
                                ? good(assignment)
                                : written(
                                        assignment,
                                        "The ferry to Skarholm left the harbour at dawn with 914 passengers aboard."),
                        10)
                .hears(FIRST)
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
        House house = new House(
                        assignment -> written(
                                assignment, "The ferry to Skarholm left the harbour with 914 passengers aboard."),
                        10)
                .hears(FIRST)
                .works();

        assertThat(asked).hasSize(2);
        assertThat(counts.of(Step.LINE_DROPPED)).isEqualTo(1);
        assertThat(counts.of(Step.BLOCK_EXTRACTIVE)).isEqualTo(1);
        assertThat(house.last().headline().basis()).isEqualTo(Sentence.Basis.REWRITTEN);
        assertThat(house.last().summary()).extracting(Sentence::basis).doesNotContain(Sentence.Basis.REWRITTEN);
    }

    @Test
    void a_draft_without_a_true_line_is_not_printed_at_all() {
        House house = new House(
                        assignment -> new Written(
                                draft(
                                        line("Volcano swallows Oslo", "s1"),
                                        List.of(line("Nobody survived the eruption.", "s2"))),
                                "stub/one"),
                        10)
                .hears(FIRST)
                .works();

        assertThat(house.said).hasSize(1);
        assertThat(counts.of(Step.BRIEF_DISCARDED)).isEqualTo(1);
    }

    @Test
    void the_same_news_is_the_same_assignment_and_sources_cannot_know_its_fence() {
        new House(RewritesTest::good, 10).hears(FIRST).works();
        drawer.find("", "");
        Assignment one = asked.get(0);
        Assignment again = Prompt.first(one.lines());

        assertThat(again).isEqualTo(one);
        assertThat(one.user()).startsWith("SOURCES " + one.nonce()).contains("[s1] (Merrow Gazette)");
        assertThat(one.system()).doesNotContain("Skarholm").contains(one.canary());
        assertThat(Prompt.first(one.lines().subList(0, 2)).nonce()).isNotEqualTo(one.nonce());
    }

    static Stream<Injections.Injection> injections() {
        return Stream.of(Injections.seen(), Injections.heldOut(), Injections.fresh())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("injections")
    void a_gullible_writer_gets_nothing_printed(Injections.Injection injection) {
        Story story = story(
                "Fjord Radio", "Council of Merrow meets about the harbour", FERRY.text() + "\n" + injection.text());
        House house = new House(
                assignment -> {
                    List<DraftLine> obeyed = assignment.lines().stream()
                            .map(source -> line(injection.obeyed(), source.id()))
                            .limit(3)
                            .toList();
                    DraftLine last = line(
                            injection.obeyed(),
                            assignment
                                    .lines()
                                    .get(assignment.lines().size() - 1)
                                    .id());
                    return new Written(new Draft(List.of(last), obeyed, List.of(last), obeyed), "stub/one");
                },
                10);

        house.hears(scored(1, story, Outcome.NEW_EVENT, standing("council", List.of("Fjord Radio"))))
                .works();

        assertThat(asked).isNotEmpty();
        assertThat(house.said)
                .allSatisfy(event -> assertThat(rewritten(event.brief())).isEmpty());
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

    /** A writer that keeps to the sources' own words. */
    static Reply good(Assignment assignment) {
        List<SourceLine> lines = assignment.lines();
        return new Written(
                draft(
                        line(lines.get(0).text(), lines.get(0).id()),
                        lines.stream()
                                .skip(1)
                                .limit(2)
                                .map(source -> line(source.text(), source.id()))
                                .toList()),
                "stub/one");
    }

    private static Reply written(Assignment assignment, String summary) {
        SourceLine title = assignment.lines().get(0);
        return new Written(
                draft(
                        line(title.text(), title.id()),
                        List.of(line(summary, assignment.lines().get(1).id()))),
                "stub/one");
    }

    private static Draft draft(DraftLine headline, List<DraftLine> summary) {
        return new Draft(List.of(headline), summary, List.of(), List.of());
    }

    private static DraftLine line(String text, String id) {
        return new DraftLine(text, List.of(id));
    }
}
