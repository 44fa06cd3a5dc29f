package newsroom.scoring.judge;

import static newsroom.scoring.judge.Desk.ferry;
import static newsroom.scoring.judge.Desk.firmware;
import static newsroom.scoring.judge.Desk.recall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import newsroom.contracts.cluster.ClusterMerged;
import newsroom.contracts.cluster.ClusterRescored;
import newsroom.contracts.cluster.ClusterStanding;
import newsroom.contracts.story.Discussion;
import newsroom.contracts.story.DiscussionUpdated;
import newsroom.contracts.story.Verdict.Outcome;
import newsroom.scoring.fingerprint.StoryFingerprinted;
import org.junit.jupiter.api.Test;

class DecisionsTest {

    private final InMemoryDecisionShelf shelf = new InMemoryDecisionShelf();
    private final RememberingAnnouncer announcer = new RememberingAnnouncer();
    private final Decisions decisions = Desk.decisions(shelf, announcer);

    @Test
    void stories_are_decided_in_the_desks_order_whatever_order_they_come_in() {
        decisions.decide(List.of(ferry().at(3), recall().at(1)));
        decisions.decide(List.of(firmware().at(2)));

        assertThat(announcer.sequences()).containsExactly(1L, 2L, 3L);
        assertThat(announcer.said)
                .extracting(event -> event.verdict().outcome())
                .containsExactly(Outcome.NEW_EVENT, Outcome.SAME_EVENT, Outcome.NEW_EVENT);
        assertThat(shelf.through()).isEqualTo(3);
        assertThat(shelf.waiting()).isZero();
    }

    @Test
    void a_story_before_its_turn_waits_and_nothing_is_said_of_it() {
        decisions.decide(List.of(ferry().at(2), firmware().at(4)));

        assertThat(announcer.said).isEmpty();
        assertThat(shelf.through()).isZero();
        assertThat(shelf.waiting()).isEqualTo(2);
    }

    @Test
    void a_story_that_waited_and_comes_again_with_its_turn_waits_no_longer() {
        decisions.decide(List.of(firmware().at(2)));

        decisions.decide(List.of(recall().at(1), firmware().at(2)));

        assertThat(announcer.sequences()).containsExactly(1L, 2L);
        assertThat(shelf.waiting()).isZero();
    }

    @Test
    void any_order_of_arrival_gives_the_same_verdicts() {
        List<StoryFingerprinted> day = day();
        decisions.decide(day);
        List<StoryFingerprinted> shuffled = new ArrayList<>(day);
        Collections.shuffle(shuffled, new Random(7));
        RememberingAnnouncer other = new RememberingAnnouncer();
        Decisions elsewhere = Desk.decisions(new InMemoryDecisionShelf(), other);

        shuffled.forEach(story -> elsewhere.decide(List.of(story)));

        assertThat(other.said).isEqualTo(announcer.said).hasSize(day.size());
    }

    @Test
    void what_comes_again_is_decided_once() {
        decisions.decide(List.of(recall().at(1), firmware().at(2)));

        decisions.decide(List.of(recall().at(1), firmware().at(2), ferry().at(3)));

        assertThat(announcer.sequences()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void a_story_that_comes_again_at_a_later_place_is_passed_over_there() {
        decisions.decide(List.of(recall().at(1), firmware().at(2)));

        decisions.decide(List.of(recall().at(3), recall().at(4), ferry().at(6)));
        decisions.decide(List.of(firmware().at(5)));

        assertThat(announcer.sequences()).containsExactly(1L, 2L, 6L);
        assertThat(shelf.through()).isEqualTo(6);
    }

    @Test
    void a_story_that_could_not_be_read_is_decided_at_the_place_where_it_comes_again() {
        decisions.decide(List.of(recall().at(1), StoryFingerprinted.unreadable(2), ferry().at(3)));

        decisions.decide(List.of(firmware().at(4)));

        assertThat(announcer.sequences()).containsExactly(1L, 3L, 4L);
    }

    @Test
    void what_comes_twice_in_one_batch_or_while_it_waits_is_decided_once() {
        decisions.decide(List.of(ferry().at(3), ferry().at(3)));
        decisions.decide(List.of(ferry().at(3), firmware().at(2)));
        decisions.decide(List.of(recall().at(1), recall().at(1)));

        assertThat(announcer.sequences()).containsExactly(1L, 2L, 3L);
        assertThat(shelf.waiting()).isZero();
    }

    @Test
    void an_unreadable_place_is_passed_over() {
        decisions.decide(List.of(recall().at(1), firmware().at(3)));
        assertThat(announcer.sequences()).containsExactly(1L);

        decisions.decide(List.of(StoryFingerprinted.unreadable(2)));

        assertThat(announcer.sequences()).containsExactly(1L, 3L);
        assertThat(shelf.through()).isEqualTo(3);
    }

    @Test
    void every_readable_story_gets_exactly_one_verdict() {
        decisions.decide(day());

        assertThat(announcer.said).hasSize(day().size());
        assertThat(announcer.said)
                .allSatisfy(event -> assertThat(event.cluster() == null)
                        .isEqualTo(event.verdict().outcome() == Outcome.DECLINED));
    }

    @Test
    void a_batch_that_failed_is_decided_again_the_same() {
        RememberingAnnouncer undisturbed = new RememberingAnnouncer();
        Desk.decisions(new InMemoryDecisionShelf(), undisturbed).decide(day());
        announcer.failOnceAt(4);

        assertThatThrownBy(() -> shelf.transaction(() -> decisions.decide(day())))
                .hasMessage("the database is away");
        announcer.said.clear();
        shelf.transaction(() -> decisions.decide(day()));

        assertThat(announcer.said).isEqualTo(undisturbed.said);
    }

    @Test
    void another_replica_goes_on_where_the_first_stopped() {
        RememberingAnnouncer alone = new RememberingAnnouncer();
        Desk.decisions(new InMemoryDecisionShelf(), alone).decide(day());
        List<StoryFingerprinted> day = day();
        Decisions replica = Desk.decisions(shelf, announcer);

        decisions.decide(day.subList(0, 3));
        replica.decide(day.subList(3, 6));
        decisions.decide(day.subList(6, day.size()));

        assertThat(announcer.said).isEqualTo(alone.said);
    }

    @Test
    void a_memory_that_kept_up_is_not_read_back() {
        decisions.decide(List.of(recall().at(1)));
        decisions.decide(List.of(firmware().at(2)));
        decisions.decide(List.of(ferry().at(3)));

        assertThat(shelf.readBack()).isZero();
    }

    @Test
    void a_verdict_carries_the_standing_of_its_event() {
        decisions.decide(
                List.of(recall().at(1), firmware().after(Duration.ofHours(2)).at(2)));

        ClusterStanding standing = Objects.requireNonNull(announcer.said.get(1).cluster());
        assertThat(standing.reports()).isEqualTo(2);
        assertThat(standing.publishers()).containsExactly("Merrow Gazette", "Bench & Spindle");
        assertThat(standing.firstSeenAt()).isEqualTo(Desk.MORNING);
        assertThat(standing.lastSeenAt()).isEqualTo(Desk.MORNING.plus(Duration.ofHours(2)));
    }

    @Test
    void a_discussion_has_its_turn_and_moves_the_score_of_its_event() {
        decisions.decide(List.of(recall().at(1), talk(3, 400), ferry().at(2)));

        ClusterRescored rescored = (ClusterRescored) announcer.besides.get(0);
        assertThat(rescored.sequence()).isEqualTo(3);
        assertThat(rescored.discussion()).isEqualTo(Discussion.of(400, 120));
        assertThat(rescored.cluster().id())
                .isEqualTo(
                        Objects.requireNonNull(announcer.said.get(0).cluster()).id());
        assertThat(shelf.through()).isEqualTo(3);
    }

    @Test
    void a_discussion_of_a_story_that_nobody_knows_changes_nothing() {
        decisions.decide(List.of(talk(1, 400), recall().at(2)));

        assertThat(announcer.besides).isEmpty();
        assertThat(announcer.sequences()).containsExactly(2L);
    }

    @Test
    void two_clusters_that_a_report_ties_together_are_one_from_then_on() {
        decisions.decide(List.of(
                parts("One", "Quenby Dock crane falls").at(1),
                parts("Two", "Harbour master Tindale resigns").at(2),
                parts("Three", "Quenby Dock crane falls and harbour master Tindale resigns")
                        .at(3),
                parts("Four", "Harbour master Tindale resigns over Quenby Dock crane falls")
                        .at(4)));

        List<ClusterMerged> merged = announcer.besides.stream()
                .filter(ClusterMerged.class::isInstance)
                .map(ClusterMerged.class::cast)
                .toList();

        assertThat(merged).singleElement().satisfies(merger -> {
            assertThat(merger.into().reports()).isGreaterThanOrEqualTo(3);
            assertThat(shelf.standings()).containsKey(merger.into().id());
        });
    }

    private static Desk.Draft parts(String source, String title) {
        return new Desk.Draft(source, source.toLowerCase(java.util.Locale.ROOT) + ".example/1").saying(title, "");
    }

    private static StoryFingerprinted talk(long sequence, long points) {
        return StoryFingerprinted.of(new DiscussionUpdated(
                sequence, recall().story().id(), Discussion.of(points, 120), Desk.MORNING.plus(Duration.ofHours(1))));
    }

    private static List<StoryFingerprinted> day() {
        return List.of(
                recall().at(1),
                ferry().after(Duration.ofMinutes(10)).at(2),
                firmware().after(Duration.ofMinutes(20)).at(3),
                recall().by("Lantern Board")
                        .posted()
                        .after(Duration.ofMinutes(30))
                        .at(4),
                recall().in("it")
                        .on("elsewhere.example/1")
                        .after(Duration.ofMinutes(40))
                        .at(5),
                ferry().by("Merrow Gazette")
                        .on("merrowgazette.example/ferry")
                        .saying("Skarholm ferry leaves the Brisling yard", Desk.FERRY_TEXT.replace("full", "packed"))
                        .after(Duration.ofMinutes(50))
                        .at(6),
                firmware()
                        .by("Small Hours")
                        .on("smallhours.example/1")
                        .after(Duration.ofMinutes(60))
                        .at(7),
                ferry().by("Pellworth Courier")
                        .on("pellworthcourier.example/ferry")
                        .saying("Skarholm waited eleven days for a bearing, says the Brisling yard", "")
                        .after(Duration.ofMinutes(70))
                        .at(8));
    }
}
