package newsroom.publish.issue;

import static newsroom.publish.Harbour.happening;
import static newsroom.publish.Harbour.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import newsroom.contracts.cluster.ClusterSummarized;
import newsroom.contracts.desk.Edition;
import newsroom.contracts.desk.Quiet;
import newsroom.contracts.issue.ClosedBy;
import newsroom.contracts.issue.Issue;
import newsroom.contracts.issue.IssuePublished;
import newsroom.contracts.issue.PrintedStory;
import newsroom.publish.Harbour;
import newsroom.publish.press.TextPress;
import org.junit.jupiter.api.Test;

class PublishingDeskTest {

    private static final LocalTime FIVE = LocalTime.of(17, 0);

    private final InMemoryShelf shelf = new InMemoryShelf();
    private final List<IssuePublished> announced = new ArrayList<>();

    @Test
    void the_quota_closes_an_issue_before_its_deadline() {
        PublishingDesk desk = stories(sheet(3, 1, 2, 2));

        lay(
                desk,
                happening("ferry").at(1, "2026-03-12T08:00:00Z"),
                happening("crane").at(2, "2026-03-12T08:10:00Z"),
                happening("storm").at(3, "2026-03-12T08:20:00Z"),
                happening("seals").at(4, "2026-03-12T08:30:00Z"));

        assertThat(announced).hasSize(1);
        Issue issue = announced.get(0).issue();
        assertThat(issue.closedBy()).isEqualTo(ClosedBy.QUOTA);
        assertThat(issue.closedAt()).isEqualTo("2026-03-12T08:20:00Z");
        assertThat(issue.tally().clusters()).isEqualTo(3);
        assertThat(announced.get(0).sequence()).isEqualTo(3);
    }

    @Test
    void after_a_quota_the_next_issue_has_the_next_slot_and_number() {
        PublishingDesk desk = stories(sheet(1, 1, 2, 2));

        lay(
                desk,
                happening("ferry").at(1, "2026-03-12T08:00:00Z"),
                happening("crane").at(2, "2026-03-12T08:10:00Z"),
                happening("storm").at(3, "2026-03-12T08:20:00Z"));

        assertThat(issues())
                .extracting(Issue::id)
                .containsExactly("evening-sheet-2026-03-12", "evening-sheet-2026-03-13", "evening-sheet-2026-03-14");
        assertThat(issues()).extracting(Issue::number).containsExactly(1, 2, 3);
    }

    @Test
    void one_event_with_many_revisions_fills_one_place() {
        PublishingDesk desk = stories(sheet(2, 1, 2, 2));

        lay(
                desk,
                happening("ferry").revision(1).at(1, "2026-03-12T08:00:00Z"),
                happening("ferry").revision(2).at(2, "2026-03-12T08:10:00Z"),
                happening("ferry").revision(3).at(3, "2026-03-12T08:20:00Z"),
                happening("crane").at(4, "2026-03-12T08:30:00Z"));

        assertThat(announced).hasSize(1);
        assertThat(story(announced.get(0).issue(), "ferry").briefRevision()).isEqualTo(3);
    }

    @Test
    void where_stories_tell_the_time_the_first_after_the_deadline_closes_the_issue() {
        PublishingDesk desk = stories(sheet(40, 1, 2, 2));

        lay(
                desk,
                happening("ferry").at(1, "2026-03-12T08:00:00Z"),
                happening("crane").at(2, "2026-03-12T17:00:00Z"));

        Issue issue = announced.get(0).issue();
        assertThat(issue.closedBy()).isEqualTo(ClosedBy.DEADLINE);
        assertThat(issue.closedAt()).isEqualTo("2026-03-12T17:00:00Z");
        assertThat(clusters(issue)).containsExactly("ferry");
        assertThat(announced.get(0).sequence()).isEqualTo(1);
    }

    @Test
    void where_stories_tell_the_time_the_wall_closes_nothing() {
        PublishingDesk desk = stories(sheet(40, 1, 2, 2));
        lay(desk, happening("ferry").at(1, "2026-03-12T08:00:00Z"));

        desk.look(Instant.parse("2030-01-01T00:00:00Z"));

        assertThat(announced).isEmpty();
    }

    @Test
    void on_the_wall_an_issue_closes_at_its_deadline_and_not_a_moment_before() {
        PublishingDesk desk = wall(sheet(40, 1, 2, 2));
        lay(desk, happening("ferry").at(1, "2026-03-12T08:00:00Z"));

        desk.look(Instant.parse("2026-03-12T16:59:59.999Z"));
        int early = announced.size();
        desk.look(Instant.parse("2026-03-12T17:00:00.250Z"));
        desk.look(Instant.parse("2026-03-12T17:00:01.250Z"));

        assertThat(early).isZero();
        assertThat(announced).hasSize(1);
        assertThat(announced.get(0).issue().closedAt()).isEqualTo("2026-03-12T17:00:00.250Z");
        assertThat(announced.get(0).issue().deadline()).isEqualTo("2026-03-12T17:00:00Z");
    }

    @Test
    void on_the_wall_a_late_brief_closes_nothing_by_itself() {
        PublishingDesk desk = wall(sheet(40, 1, 2, 2));

        lay(
                desk,
                happening("ferry").at(1, "2026-03-12T08:00:00Z"),
                happening("crane").at(2, "2026-03-12T18:00:00Z"));

        assertThat(announced).isEmpty();
    }

    @Test
    void too_few_events_wait_for_the_next_deadline() {
        PublishingDesk desk = stories(sheet(40, 3, 3, 2));

        lay(
                desk,
                happening("ferry").at(1, "2026-03-12T08:00:00Z"),
                happening("crane").carriedBy("Skarholm Post").at(2, "2026-03-13T08:00:00Z"),
                happening("storm").at(3, "2026-03-14T08:00:00Z"),
                happening("seals").at(4, "2026-03-15T08:00:00Z"));

        assertThat(issues()).extracting(Issue::id).containsExactly("evening-sheet-2026-03-14");
        assertThat(issues()).extracting(Issue::number).containsExactly(1);
        assertThat(clusters(issues().get(0))).containsExactlyInAnyOrder("ferry", "crane", "storm");
        assertThat(issues().get(0).openedAt()).isEqualTo("2026-03-12T08:00:00Z");
    }

    @Test
    void a_short_day_is_printed_short_where_the_edition_wants_it_so_and_says_it() {
        PublishingDesk desk = stories(printedShort(sheet(40, 3, 3, 2)));

        lay(
                desk,
                happening("ferry").at(1, "2026-03-12T08:00:00Z"),
                happening("crane").carriedBy("Skarholm Post").at(2, "2026-03-13T08:00:00Z"));

        assertThat(issues()).extracting(Issue::id).containsExactly("evening-sheet-2026-03-12");
        assertThat(clusters(issues().get(0))).containsExactly("ferry");
        assertThat(TextPress.print(issues().get(0))).contains("A quiet day");
    }

    @Test
    void an_empty_desk_prints_nothing_however_often_it_is_looked_at() {
        PublishingDesk desk = wall(sheet(40, 1, 2, 2));

        desk.look(Instant.parse("2026-03-12T18:00:00Z"));
        desk.look(Instant.parse("2026-03-13T18:00:00Z"));

        assertThat(announced).isEmpty();
    }

    @Test
    void a_newsroom_started_shortly_before_the_deadline_waits_for_the_next_one() {
        PublishingDesk desk = stories(openAtLeast(Duration.ofHours(6)));

        lay(
                desk,
                happening("ferry").at(1, "2026-03-12T12:00:00Z"),
                happening("crane").at(2, "2026-03-12T18:00:00Z"),
                happening("storm").at(3, "2026-03-13T18:00:00Z"));

        assertThat(issues()).extracting(Issue::id).containsExactly("evening-sheet-2026-03-13");
        assertThat(clusters(issues().get(0))).containsExactlyInAnyOrder("ferry", "crane");
    }

    @Test
    void an_issue_that_is_open_long_enough_keeps_its_deadline() {
        PublishingDesk desk = stories(openAtLeast(Duration.ofHours(6)));

        lay(
                desk,
                happening("ferry").at(1, "2026-03-12T11:00:00Z"),
                happening("crane").at(2, "2026-03-12T18:00:00Z"));

        assertThat(issues()).extracting(Issue::id).containsExactly("evening-sheet-2026-03-12");
    }

    @Test
    void an_event_is_told_in_full_once() {
        PublishingDesk desk = stories(sheet(2, 1, 2, 2));

        lay(
                desk,
                happening("ferry").at(1, "2026-03-12T08:00:00Z"),
                happening("crane").at(2, "2026-03-12T08:10:00Z"),
                happening("ferry").revision(2).at(3, "2026-03-12T08:20:00Z"),
                happening("storm").at(4, "2026-03-12T08:30:00Z"),
                happening("seals").at(5, "2026-03-12T08:40:00Z"));

        assertThat(announced).hasSize(2);
        assertThat(clusters(issues().get(1))).containsExactlyInAnyOrder("storm", "seals");
    }

    @Test
    void an_event_told_briefly_may_still_be_told_in_full_but_not_briefly_again() {
        PublishingDesk desk = stories(sheet(2, 1, 1, 1));

        lay(
                desk,
                happening("ferry").score(9).at(1, "2026-03-12T08:00:00Z"),
                happening("crane").score(5).at(2, "2026-03-12T08:10:00Z"),
                happening("storm").score(9).at(3, "2026-03-12T08:20:00Z"),
                happening("crane").score(5).revision(2).at(4, "2026-03-12T08:30:00Z"),
                happening("crane").score(8).revision(3).at(5, "2026-03-12T08:40:00Z"),
                happening("seals").score(5).at(6, "2026-03-12T08:50:00Z"));

        assertThat(issues()).hasSize(3);
        assertThat(names(issues().get(0).briefly())).containsExactly("crane");
        assertThat(clusters(issues().get(1))).containsExactly("storm");
        assertThat(names(issues().get(2).topStories())).containsExactly("crane");
        assertThat(names(issues().get(2).briefly())).containsExactly("seals");
    }

    @Test
    void briefs_that_come_again_are_passed_over() {
        PublishingDesk desk = stories(sheet(2, 1, 2, 2));
        ClusterSummarized ferry = happening("ferry").at(1, "2026-03-12T08:00:00Z");
        ClusterSummarized crane = happening("crane").at(2, "2026-03-12T08:10:00Z");
        ClusterSummarized storm = happening("storm").at(3, "2026-03-12T08:20:00Z");

        lay(desk, ferry, crane, storm);
        lay(desk, ferry, crane, storm);
        lay(desk, crane, storm, happening("seals").at(4, "2026-03-12T08:30:00Z"));

        assertThat(announced).hasSize(2);
        assertThat(clusters(issues().get(1))).containsExactlyInAnyOrder("storm", "seals");
        assertThat(shelf.through()).isEqualTo(4);
    }

    @Test
    void a_brief_in_other_words_is_printed_but_opens_and_closes_nothing() {
        PublishingDesk desk = stories(sheet(2, 1, 2, 2));
        ClusterSummarized ferry = happening("ferry").at(1, "2026-03-12T08:00:00Z");
        ClusterSummarized reworded = happening("ferry").revision(2).at(1, "2026-03-12T08:00:00Z");
        ClusterSummarized crane = happening("crane").at(2, "2026-03-12T08:10:00Z");

        lay(desk, ferry, reworded, ferry, crane, reworded);

        assertThat(announced).hasSize(1);
        assertThat(issues().get(0).topStories())
                .filteredOn(story ->
                        story.cluster().id().equals(ferry.brief().cluster().id()))
                .hasSize(1);
        assertThat(shelf.through()).isEqualTo(2);
    }

    @Test
    void full_of_nothing_worth_telling_an_issue_waits_and_the_last_good_one_stays_the_last() {
        PublishingDesk desk = stories(sheet(2, 1, 2, 2));

        lay(
                desk,
                happening("gossip").score(1).at(1, "2026-03-12T08:00:00Z"),
                happening("rumour").score(2).at(2, "2026-03-12T08:10:00Z"));

        assertThat(announced).isEmpty();
        assertThat(shelf.open("evening-sheet").map(shelf::poolSize)).contains(2);

        lay(
                desk,
                happening("ferry").at(3, "2026-03-12T08:20:00Z"),
                happening("crane").at(4, "2026-03-12T08:30:00Z"));

        assertThat(clusters(issues().get(0))).containsExactlyInAnyOrder("ferry", "crane");
        assertThat(issues().get(0).tally().clusters()).isEqualTo(4);
    }

    @Test
    void a_paused_edition_prints_nothing_and_loses_nothing() {
        Edition sheet = sheet(2, 1, 4, 2);
        PublishingDesk desk = stories(sheet);
        DeskControl control = new DeskControl(List.of(sheet), shelf);
        control.pause("evening-sheet", "The press is being cleaned.", Harbour.MORNING);

        lay(
                desk,
                happening("ferry").at(1, "2026-03-12T08:00:00Z"),
                happening("crane").carriedBy("B").at(2, "2026-03-12T08:10:00Z"),
                happening("storm").carriedBy("C").at(3, "2026-03-13T08:00:00Z"));
        int whilePaused = announced.size();
        boolean wasPaused = control.resume("evening-sheet");
        lay(desk, happening("seals").carriedBy("D").at(4, "2026-03-14T18:00:00Z"));

        assertThat(whilePaused).isZero();
        assertThat(wasPaused).isTrue();
        assertThat(issues()).extracting(Issue::id).containsExactly("evening-sheet-2026-03-13");
        assertThat(issues()).extracting(Issue::number).containsExactly(1);
        assertThat(clusters(issues().get(0))).containsExactlyInAnyOrder("ferry", "crane", "storm");
    }

    @Test
    void an_outage_of_three_slots_ends_in_one_issue_with_everything_in_it() {
        PublishingDesk desk = wall(sheet(40, 1, 4, 2));
        lay(desk, happening("ferry").at(1, "2026-03-12T16:00:00Z"));

        desk.look(Instant.parse("2026-03-15T09:00:00Z"));
        lay(desk, happening("crane").carriedBy("B").at(2, "2026-03-15T09:00:01Z"));
        desk.look(Instant.parse("2026-03-15T09:00:02Z"));

        assertThat(issues()).extracting(Issue::id).containsExactly("evening-sheet-2026-03-12");
        assertThat(shelf.open("evening-sheet").map(OpenIssue::slot)).contains(LocalDate.of(2026, 3, 15));
    }

    @Test
    void a_story_that_comes_after_the_close_is_in_the_next_issue_and_changes_nothing_that_was_printed() {
        PublishingDesk desk = wall(sheet(40, 1, 4, 2));
        lay(desk, happening("ferry").at(1, "2026-03-12T08:00:00Z"));
        desk.look(Instant.parse("2026-03-12T17:00:00Z"));
        Issue printed = issues().get(0);

        lay(desk, happening("crane").fetchedAt("2026-03-12T16:59:00Z").at(2, "2026-03-12T17:05:00Z"));
        desk.look(Instant.parse("2026-03-13T17:00:00Z"));

        assertThat(shelf.closed(printed.id()).orElseThrow().issue()).isEqualTo(printed);
        assertThat(clusters(issues().get(1))).containsExactly("crane");
    }

    @Test
    void a_volume_is_a_calendar_year_of_the_edition() {
        PublishingDesk desk = stories(sheet(1, 1, 2, 2));

        lay(
                desk,
                happening("ferry").at(1, "2026-12-31T08:00:00Z"),
                happening("crane").at(2, "2026-12-31T18:00:00Z"));

        assertThat(issues())
                .extracting(Issue::date)
                .containsExactly(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 1));
        assertThat(issues()).extracting(Issue::volume).containsExactly(1, 2);
    }

    @Test
    void an_edition_that_cannot_be_composed_holds_back_no_other_and_is_printed_when_it_can_be() {
        Edition sheet = sheet(40, 1, 2, 2);
        AtomicBoolean broken = new AtomicBoolean(true);
        List<String> withheld = new ArrayList<>();
        Press press = new SteadyPress(
                (issue, copy, first, closedAt, by) -> {
                    if (broken.get() && issue.edition().equals(sheet.name())) {
                        throw new IllegalArgumentException("a paragraph that says nothing");
                    }
                    return Press.PLAIN.compose(issue, copy, first, closedAt, by);
                },
                (issue, why) -> withheld.add(issue.id() + ": " + why.getMessage()));
        Edition other =
                new Edition("other", "Other", "", sheet.deadline(), ZoneOffset.UTC, 40, 1, 2, 2, 3, Duration.ZERO);
        PublishingDesk desk =
                new PublishingDesk(List.of(sheet, other), Clocking.STORIES, this::atFive, shelf, announced::add, press);

        lay(
                desk,
                happening("ferry").at(1, "2026-03-12T08:00:00Z"),
                happening("crane").at(2, "2026-03-12T18:00:00Z"),
                happening("bridge").at(3, "2026-03-12T19:00:00Z"));
        assertThat(issues()).extracting(Issue::edition).containsExactly("other");
        assertThat(withheld).containsExactly("evening-sheet-2026-03-12: a paragraph that says nothing");

        broken.set(false);
        lay(desk, happening("tower").at(4, "2026-03-12T20:00:00Z"));
        assertThat(issues()).extracting(Issue::id).containsExactly("other-2026-03-12", "evening-sheet-2026-03-12");
    }

    private PublishingDesk stories(Edition edition) {
        return new PublishingDesk(List.of(edition), Clocking.STORIES, this::atFive, shelf, announced::add, Press.PLAIN);
    }

    private PublishingDesk wall(Edition edition) {
        return new PublishingDesk(List.of(edition), Clocking.WALL, this::atFive, shelf, announced::add, Press.PLAIN);
    }

    private static void lay(PublishingDesk desk, ClusterSummarized... briefs) {
        desk.lay(List.of(briefs));
    }

    private Instant atFive(Edition edition, Instant moment) {
        LocalDate day = moment.atZone(ZoneOffset.UTC).toLocalDate();
        Instant today = day.atTime(FIVE).toInstant(ZoneOffset.UTC);
        return today.isAfter(moment) ? today : day.plusDays(1).atTime(FIVE).toInstant(ZoneOffset.UTC);
    }

    private static Edition openAtLeast(Duration shortest) {
        Edition sheet = sheet(40, 1, 3, 2);
        return new Edition(
                sheet.name(),
                sheet.title(),
                sheet.about(),
                sheet.deadline(),
                sheet.zone(),
                sheet.quota(),
                sheet.minimum(),
                sheet.topStories(),
                sheet.briefly(),
                sheet.minimumScore(),
                shortest);
    }

    private static Edition printedShort(Edition sheet) {
        return new Edition(
                sheet.name(),
                sheet.title(),
                sheet.about(),
                sheet.deadline(),
                sheet.zone(),
                sheet.quota(),
                sheet.minimum(),
                sheet.topStories(),
                sheet.briefly(),
                sheet.minimumScore(),
                sheet.shortestOpen(),
                sheet.template(),
                Quiet.SHORT,
                sheet.oldest(),
                sheet.tone(),
                sheet.length(),
                sheet.hosts(),
                sheet.audio());
    }

    private List<Issue> issues() {
        return announced.stream().map(IssuePublished::issue).toList();
    }

    private static List<String> clusters(Issue issue) {
        List<PrintedStory> all = new ArrayList<>(issue.topStories());
        all.addAll(issue.briefly());
        return names(all);
    }

    private static List<String> names(List<PrintedStory> stories) {
        return stories.stream()
                .map(story -> story.headline().text().replace("The ", ""))
                .toList();
    }

    private static PrintedStory story(Issue issue, String name) {
        return issue.topStories().stream()
                .filter(story -> story.cluster().id().equals(Harbour.cluster(name)))
                .findFirst()
                .orElseThrow();
    }
}
