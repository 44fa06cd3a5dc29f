package newsroom.ingest.legwork;

import static newsroom.ingest.intake.Items.NOON;
import static newsroom.ingest.intake.Items.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import newsroom.contracts.story.Extent;
import newsroom.contracts.story.Story;
import newsroom.ingest.followup.FollowUps;
import newsroom.ingest.followup.InMemoryFollowUps;
import newsroom.ingest.intake.InMemoryStoryShelf;
import newsroom.ingest.intake.Intake;
import newsroom.ingest.intake.Items;
import newsroom.ingest.intake.RawItem;
import newsroom.ingest.intake.Reading;
import newsroom.ingest.intake.Refusal;
import newsroom.ingest.intake.RememberingAnnouncer;
import org.junit.jupiter.api.Test;

class LeadsTest {

    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final String LONG =
            "The ferry to Skarholm sails again after eleven days.\n".repeat(40).strip();

    private final InMemoryStoryShelf stories = new InMemoryStoryShelf();
    private final InMemoryLeads shelf = new InMemoryLeads();
    private final Intake intake = new Intake(Items.reader(), stories, new RememberingAnnouncer());
    private final Leads leads = new Leads(
            intake,
            shelf,
            new FollowUps(new InMemoryFollowUps(), stories, new RememberingAnnouncer()),
            Duration.ofMinutes(30));

    @Test
    void a_page_makes_the_story_whole_and_gives_its_address() {
        open("proxy/a");

        settle(take(NOON), new Finding.Page(LONG, "https://merrowgazette.example/a", "R. Adeyemi", null));
        leads.file(NOON, 10);

        Story story = stories.stories.get(0);
        assertThat(story.extent()).isEqualTo(Extent.FULL);
        assertThat(story.text()).isEqualTo(LONG);
        assertThat(story.url()).isEqualTo("https://merrowgazette.example/a");
        assertThat(story.author()).as("what the feed says goes first").isEqualTo("Ines Okafor");
        assertThat(shelf.open()).isZero();
    }

    @Test
    void a_page_that_is_barred_leaves_the_summary() {
        open("a");

        settle(take(NOON), new Finding.Nothing("ROBOTS_DISALLOW"));
        leads.file(NOON, 10);

        assertThat(stories.stories).extracting(Story::extent).containsExactly(Extent.SUMMARY);
    }

    @Test
    void a_lead_waits_for_its_errands_and_no_longer_than_its_deadline() {
        open("a");

        leads.file(NOON.plus(Duration.ofMinutes(29)), 10);
        assertThat(stories.stories).isEmpty();

        leads.file(NOON.plus(Duration.ofMinutes(30)), 10);
        assertThat(stories.stories).hasSize(1);
    }

    @Test
    void trouble_that_passes_is_tried_three_times_at_growing_distance() {
        open("a");
        Instant at = NOON;
        for (int i = 1; i <= 3; i++) {
            Assignment errand = take(at);
            assertThat(errand.attempts()).isEqualTo(i);
            leads.settle(errand, new Finding.Later("HTTP_503", Duration.ZERO), at);
            at = at.plus(Duration.ofMinutes(3L << (i - 1)));
        }

        assertThat(leads.take(at, LEASE, 10)).isEmpty();
        assertThat(leads.file(at, 10)).isEqualTo(1);
    }

    @Test
    void a_server_that_wants_more_time_than_the_deadline_is_not_asked_again() {
        open("a");

        settle(take(NOON), new Finding.Later("HTTP_429", Duration.ofHours(2)));

        assertThat(leads.take(NOON.plus(Duration.ofMinutes(29)), LEASE, 10)).isEmpty();
        assertThat(leads.file(NOON, 10)).isEqualTo(1);
    }

    @Test
    void a_finding_that_comes_after_the_deadline_changes_nothing() {
        open("a");
        Assignment errand = take(NOON);
        leads.file(NOON.plus(Duration.ofMinutes(31)), 10);

        leads.settle(errand, new Finding.Page(LONG, "https://merrowgazette.example/a", null, null), NOON);

        assertThat(stories.stories).extracting(Story::extent).containsExactly(Extent.SUMMARY);
    }

    @Test
    void a_finding_of_a_turn_that_was_given_to_another_changes_nothing() {
        open("a");
        Assignment slow = take(NOON);
        Assignment quick = take(NOON.plus(LEASE));

        settle(slow, new Finding.Page("slow", "https://merrowgazette.example/slow", null, null));
        settle(quick, new Finding.Page(LONG, "https://merrowgazette.example/a", null, null));
        leads.file(NOON, 10);

        assertThat(stories.stories).extracting(Story::text).containsExactly(LONG);
    }

    @Test
    void a_known_story_is_no_lead() {
        intake.take("Merrow", List.of(intake.read(item("a").item())));

        assertThat(open("a")).contains(Refusal.ALREADY_INGESTED);
    }

    private java.util.Optional<Refusal> open(String path) {
        RawItem item = item(path).item();
        Story story = ((Reading.Accepted) intake.read(item)).story();
        return leads.open(story, item, List.of(new Errand(Errand.Kind.PAGE, story.url(), null)), NOON);
    }

    private Assignment take(Instant now) {
        return leads.take(now, LEASE, 10).get(0);
    }

    private void settle(Assignment errand, Finding finding) {
        leads.settle(errand, finding, NOON);
    }
}
