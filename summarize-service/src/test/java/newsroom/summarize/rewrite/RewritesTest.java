package newsroom.summarize.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import newsroom.contracts.cluster.ClusterSummarized;
import newsroom.contracts.cluster.Sentence;
import newsroom.summarize.rewrite.Ledgers.Counting;
import newsroom.summarize.rewrite.Ledgers.Drawer;
import newsroom.summarize.rewrite.Scorebook.Step;
import newsroom.summarize.rewrite.Writer.Declined;
import newsroom.summarize.rewrite.Writer.Reason;
import newsroom.summarize.rewrite.Writer.Reply;
import org.junit.jupiter.api.Test;

class RewritesTest {

    private final Counting counts = new Counting();
    private final Drawer drawer = new Drawer();
    private final List<Assignment> asked = new ArrayList<>();

    @Test
    void a_brief_is_said_at_once_and_nobody_is_asked_meanwhile() {
        House house = house(House::good, 10).hears(House.FIRST);

        assertThat(house.said).extracting(event -> event.brief().engine()).containsExactly("extractive");
        assertThat(asked).isEmpty();
        assertThat(house.book.size()).isEqualTo(1);
    }

    @Test
    void what_passes_the_gate_is_one_further_revision_with_the_places_it_stands_on() {
        House house = house(House::good, 10).hears(House.FIRST).works();

        assertThat(house.said).extracting(event -> event.brief().revision()).containsExactly(1, 2);
        assertThat(house.said).extracting(ClusterSummarized::identity).doesNotHaveDuplicates();
        assertThat(house.last().engine()).isEqualTo("stub/one");
        assertThat(house.last().claims()).isEqualTo(house.said.get(0).brief().claims());
        assertThat(house.last().summary()).isNotEmpty().allSatisfy(sentence -> {
            assertThat(sentence.basis()).isEqualTo(Sentence.Basis.REWRITTEN);
            assertThat(sentence.evidence()).allMatch(span -> span.story().equals(House.FERRY.id()));
        });
        assertThat(house.book.size()).isZero();
    }

    @Test
    void a_newer_brief_takes_the_place_of_the_one_that_is_being_worded() {
        House house = house(House::good, 10).hears(House.FIRST);
        Lease old = house.rewrites.take("slow").orElseThrow();
        house.hears(House.SECOND);

        house.serve(old);

        assertThat(house.said).extracting(event -> event.brief().engine()).containsExactly("extractive", "extractive");
        assertThat(counts.of(Step.STALE)).isEqualTo(1);
        assertThat(house.works().last().revision()).isEqualTo(3);
    }

    @Test
    void a_worker_that_was_thought_dead_says_nothing_when_another_has_its_job() {
        House house = house(House::good, 10).hears(House.FIRST);
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
        House house = house(House::good, 0).hears(House.FIRST);

        assertThat(house.book.size()).isZero();
        assertThat(counts.of(Step.BACKLOG_FULL)).isEqualTo(1);
        assertThat(house.said).hasSize(1);
    }

    @Test
    void a_replay_asks_nobody_and_says_the_same() {
        House live = house(House::good, 10)
                .hears(House.FIRST)
                .works()
                .hears(House.SECOND)
                .works();
        int before = asked.size();

        House replay = house(House::good, 10).hears(House.FIRST).hears(House.SECOND);

        assertThat(asked).hasSize(before);
        assertThat(replay.said).isEqualTo(live.said).hasSize(4);
    }

    @Test
    void a_repair_that_nobody_gave_is_not_asked_for_in_a_replay_either() {
        Function<Assignment, Reply> once = assignment -> assignment.isRepair()
                ? new Declined(Reason.UNAVAILABLE)
                : House.written(assignment, "The crane fell on 99 passengers.");
        House live = house(once, 10).hears(House.FIRST).works();
        int before = asked.size();

        House replay = house(once, 10).hears(House.FIRST);

        assertThat(before).isEqualTo(2);
        assertThat(asked).hasSize(before);
        assertThat(replay.said).isEqualTo(live.said);
    }

    @Test
    void the_extractive_brief_stands_when_nobody_can_write() {
        House house = house(assignment -> new Declined(Reason.UNAVAILABLE), 10).hears(House.FIRST);

        house.works().works().works().works();

        assertThat(asked).hasSize(3);
        assertThat(house.said).hasSize(1);
        assertThat(house.book.size()).isZero();
        assertThat(counts.of(Step.GIVEN_UP)).isEqualTo(1);
    }

    @Test
    void a_spent_budget_is_not_waited_for() {
        House house = house(assignment -> new Declined(Reason.BUDGET), 10)
                .hears(House.FIRST)
                .works();

        assertThat(house.said).hasSize(1);
        assertThat(house.book.size()).isZero();
        assertThat(counts.of(Step.DECLINED_BUDGET)).isEqualTo(1);
    }

    @Test
    void the_same_news_is_the_same_assignment_and_sources_cannot_know_its_fence() {
        house(House::good, 10).hears(House.FIRST).works();
        drawer.find("", "");
        Assignment one = asked.get(0);
        Assignment again = Prompt.first(one.lines(), true);

        assertThat(again).isEqualTo(one);
        assertThat(one.user()).startsWith("SOURCES " + one.nonce()).contains("[s1] (Merrow Gazette)");
        assertThat(one.system()).doesNotContain("Skarholm").contains(one.canary());
        assertThat(Prompt.first(one.lines().subList(0, 2), true).nonce()).isNotEqualTo(one.nonce());
    }

    private House house(Function<Assignment, Reply> writer, int backlog) {
        return new House(drawer, counts, asked, writer, backlog);
    }
}
