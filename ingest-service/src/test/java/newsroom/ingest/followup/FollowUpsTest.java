package newsroom.ingest.followup;

import static newsroom.ingest.intake.Items.NOON;
import static newsroom.ingest.intake.Items.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import newsroom.contracts.story.Discussion;
import newsroom.ingest.community.Talk;
import newsroom.ingest.intake.InMemoryStoryShelf;
import newsroom.ingest.intake.Intake;
import newsroom.ingest.intake.Items;
import newsroom.ingest.intake.RememberingAnnouncer;
import newsroom.ingest.web.Headers;
import org.junit.jupiter.api.Test;

class FollowUpsTest {

    private static final Duration LEASE = Duration.ofMinutes(5);

    private final InMemoryStoryShelf stories = new InMemoryStoryShelf();
    private final RememberingAnnouncer announcer = new RememberingAnnouncer();
    private final InMemoryFollowUps shelf = new InMemoryFollowUps();
    private final FollowUps followUps = new FollowUps(shelf, stories, announcer);
    private final Intake intake = new Intake(Items.reader(), stories, announcer);

    @Test
    void a_discussion_that_grew_is_said_with_a_place_of_its_own() {
        open();

        look(NOON.plus(Duration.ofHours(1)), Discussion.of(400, 120));
        intake.take("x", List.of(intake.read(item("later").item())));

        assertThat(announcer.updated).hasSize(1);
        assertThat(announcer.updated.get(0).sequence()).isEqualTo(2);
        assertThat(announcer.updated.get(0).discussion().points()).isEqualTo(400);
        assertThat(announcer.said).extracting(event -> event.sequence()).containsExactly(1L, 3L);
    }

    @Test
    void small_change_is_seen_and_not_said() {
        open();

        look(NOON.plus(Duration.ofHours(1)), Discussion.of(13, 4));

        assertThat(announcer.updated).isEmpty();
        assertThat(shelf.due.values()).containsExactly(NOON.plus(Duration.ofHours(3)));
    }

    @Test
    void a_discussion_at_rest_is_left_alone() {
        open();
        look(NOON.plus(Duration.ofHours(1)), Discussion.of(12, 3));

        look(NOON.plus(Duration.ofHours(3)), Discussion.of(12, 3));

        assertThat(shelf.open).isEmpty();
    }

    @Test
    void a_look_that_failed_waits_for_the_next() {
        open();
        Instant hour = NOON.plus(Duration.ofHours(1));

        followUps.settle(followUps.take(hour, LEASE, 1).get(0), Talk.failed("TIMEOUT_TOTAL", "no answer"), hour);

        assertThat(shelf.due.values()).containsExactly(NOON.plus(Duration.ofHours(3)));
    }

    @Test
    void two_looks_at_once_say_it_once() {
        open();
        Instant hour = NOON.plus(Duration.ofHours(1));
        FollowUp slow = followUps.take(hour, LEASE, 1).get(0);
        FollowUp quick = followUps.take(hour.plus(LEASE), LEASE, 1).get(0);
        Talk grown = new Talk.Read(Discussion.of(400, 120), Headers.NONE);

        followUps.settle(quick, grown, hour.plus(LEASE));
        followUps.settle(slow, grown, hour.plus(LEASE));

        assertThat(announcer.updated).hasSize(1);
    }

    private void open() {
        intake.take("x", List.of(intake.read(item("a").discussed(12L, 3L).item())))
                .forEach(followUps::open);
    }

    private void look(Instant at, Discussion found) {
        followUps.settle(followUps.take(at, LEASE, 1).get(0), new Talk.Read(found, Headers.NONE), at);
    }
}
