package newsroom.ingest.filing;

import static newsroom.ingest.intake.Items.NOON;
import static newsroom.ingest.intake.Items.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import newsroom.ingest.followup.FollowUps;
import newsroom.ingest.followup.InMemoryFollowUps;
import newsroom.ingest.intake.InMemoryStoryShelf;
import newsroom.ingest.intake.Intake;
import newsroom.ingest.intake.Items;
import newsroom.ingest.intake.RememberingAnnouncer;
import newsroom.ingest.legwork.Errand;
import newsroom.ingest.legwork.InMemoryLeads;
import newsroom.ingest.legwork.Leads;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FilingTest {

    private static final String SOURCE = "Merrow Gazette: Harbour";

    private final InMemoryStoryShelf stories = new InMemoryStoryShelf();
    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryFollowUps talks = new InMemoryFollowUps();
    private final Intake intake = new Intake(Items.reader(), stories, new RememberingAnnouncer());
    private final FollowUps followUps = new FollowUps(talks, stories, new RememberingAnnouncer());
    private final InMemoryAliases aliases = new InMemoryAliases();
    private final Filing filing =
            new Filing(intake, new Leads(intake, leads, followUps, Duration.ofMinutes(30)), followUps, aliases);

    @Test
    void a_first_visit_brings_the_twenty_newest_of_two_days() {
        List<Arrival> archive = IntStream.range(0, 100)
                .mapToObj(i -> entry("page-" + i, "g" + i, NOON.minus(Duration.ofHours(i))))
                .toList();

        Filed filed = filing.file(SOURCE, archive, GuidPolicy.GUID, null, NOON);

        assertThat(filed.news()).isEqualTo(20);
        assertThat(stories.stories)
                .extracting(story -> story.publishedAt())
                .allMatch(at -> !at.isBefore(NOON.minus(Duration.ofHours(19))));
        assertThat(stories.ledger.get(SOURCE)).containsEntry("TOO_OLD", 51).containsEntry("TOO_MANY", 29);
        assertThat(stories.counted(SOURCE)).isEqualTo(100);
    }

    @Test
    void what_a_first_visit_left_out_is_no_news_on_the_second() {
        List<Arrival> archive = IntStream.range(0, 100)
                .mapToObj(i -> entry("page-" + i, "g" + i, NOON.minus(Duration.ofHours(i))))
                .toList();
        filing.file(SOURCE, archive, GuidPolicy.GUID, null, NOON);

        Filed again = filing.file(SOURCE, archive, GuidPolicy.GUID, NOON, NOON.plusSeconds(3600));

        assertThat(again.news()).isZero();
        assertThat(stories.ledger.get(SOURCE)).containsEntry("ALREADY_INGESTED", 100);
    }

    @Test
    void an_entry_whose_address_was_mended_is_the_same_entry() {
        first(entry("tpyo", "g1", NOON));

        Filed again = second(entry("typo", "g1", NOON));

        assertThat(again.news()).isZero();
    }

    @Test
    void a_move_to_https_and_another_host_changes_no_name() {
        first(entry("a", "http://old.example/?p=1", NOON));

        Filed again = second(entry("b", "https://new.example/?p=1", NOON));

        assertThat(again.news()).isZero();
    }

    @Test
    void one_guid_for_two_pages_is_believed_no_more() {
        Filed filed = first(entry("a", "same", NOON), entry("b", "same", NOON));

        assertThat(filed.guids()).isEqualTo(GuidPolicy.PAGE);
        assertThat(filed.news()).isEqualTo(2);
    }

    @Test
    void a_source_whose_guids_mean_nothing_keeps_bringing_news_under_them() {
        first(entry("a", "same", NOON));

        Filed later = filing.file(SOURCE, List.of(entry("b", "same", NOON)), GuidPolicy.PAGE, NOON, NOON);

        assertThat(later.news()).isEqualTo(1);
        assertThat(later.guids()).isEqualTo(GuidPolicy.PAGE);
    }

    @Test
    void a_source_that_renames_everything_brings_no_news_by_it() {
        first(entry("a", "1", NOON), entry("b", "2", NOON), entry("c", "3", NOON));

        Filed renamed =
                second(entry("a", "x1", NOON), entry("b", "x2", NOON), entry("c", "x3", NOON), entry("d", "x4", NOON));

        assertThat(renamed.news()).isZero();
        assertThat(stories.ledger.get(SOURCE)).containsEntry("GUID_RESET", 1).containsEntry("ALREADY_INGESTED", 3);
        assertThat(second(entry("d", "x4", NOON)).news()).isZero();
    }

    @Test
    void a_source_that_moves_all_its_pages_and_names_brings_no_news_either() {
        first(titled("a", "1", "One"), titled("b", "2", "Two"), titled("c", "3", "Three"));

        Filed moved = second(titled("x/a", "x1", "One"), titled("x/b", "x2", "Two"), titled("x/c", "x3", "Three"));

        assertThat(moved.news()).isZero();
    }

    @Test
    void a_few_new_entries_beside_known_ones_are_news() {
        first(entry("a", "1", NOON), entry("b", "2", NOON), entry("c", "3", NOON));

        Filed later = second(titled("e", "5", "Five"), titled("d", "4", "Four"), entry("a", "1", NOON));

        assertThat(later.news()).isEqualTo(2);
    }

    @Test
    void an_entry_that_cannot_be_read_is_counted_and_may_be_mended() {
        Arrival broken = new Arrival(item("x").at("javascript:alert(1)").item(), "g", List.of());
        first(broken);

        Filed mended = filing.file(
                SOURCE, List.of(new Arrival(item("x").item(), "g", List.of())), GuidPolicy.GUID, NOON, NOON);

        assertThat(stories.ledger.get(SOURCE)).containsEntry("URL_FORBIDDEN", 1);
        assertThat(mended.news()).isEqualTo(1);
    }

    @Test
    void names_that_still_come_are_kept_and_those_that_come_no_more_are_weeded() {
        Instant later = NOON.plus(Duration.ofDays(60));
        first(entry("a", "1", null), entry("b", "2", null));
        filing.file(SOURCE, List.of(entry("a", "1", null)), GuidPolicy.GUID, NOON, later);

        assertThat(aliases.weed(NOON.plus(Duration.ofDays(30)))).isEqualTo(2);

        assertThat(filing.file(SOURCE, List.of(entry("a", "1", null)), GuidPolicy.GUID, later, later)
                        .news())
                .isZero();
        assertThat(stories.stories).hasSize(2);
    }

    @Test
    void an_item_that_lacks_something_waits_as_a_lead() {
        Errand page = new Errand(Errand.Kind.PAGE, "https://merrowgazette.example/a", null);

        Filed filed = first(new Arrival(item("a").item(), "1", List.of(page)));

        assertThat(filed.news()).isEqualTo(1);
        assertThat(stories.stories).isEmpty();
        assertThat(leads.open()).isEqualTo(1);
        assertThat(second(new Arrival(item("a").item(), "1", List.of(page))).news())
                .isZero();
    }

    @Test
    void a_story_that_is_discussed_is_followed_up() {
        first(new Arrival(item("a").discussed(12L, 3L).item(), "1", List.of()));

        assertThat(talks.due.values()).containsExactly(NOON.plus(Duration.ofHours(1)));
    }

    private Filed first(Arrival... arrivals) {
        return filing.file(SOURCE, List.of(arrivals), GuidPolicy.GUID, null, NOON);
    }

    private Filed second(Arrival... arrivals) {
        return filing.file(SOURCE, List.of(arrivals), GuidPolicy.GUID, NOON, NOON.plusSeconds(3600));
    }

    private static Arrival entry(String path, String guid, @Nullable Instant published) {
        return new Arrival(item(path).published(published).item(), guid, List.of());
    }

    private static Arrival titled(String path, String guid, String title) {
        return new Arrival(item(path).saying(title, "Text of it.").item(), guid, List.of());
    }
}
