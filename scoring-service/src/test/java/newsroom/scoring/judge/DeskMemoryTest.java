package newsroom.scoring.judge;

import static newsroom.scoring.judge.Desk.FERRY_TEXT;
import static newsroom.scoring.judge.Desk.recall;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import newsroom.contracts.cluster.ClusterStanding;
import newsroom.contracts.story.PageKey;
import newsroom.contracts.story.Verdict.Outcome;
import newsroom.scoring.fingerprint.StoryFingerprinted;
import org.junit.jupiter.api.Test;

class DeskMemoryTest {

    private static final String[] TOWNS = {"Skarholm", "Pellworth", "Merrow", "Brisling", "Harrow", "Tindale", "Osterby"
    };
    private static final String[] THINGS = {"ferry", "bakery", "observatory", "tramway", "library", "sluice", "windmill"
    };

    private final InMemoryDecisionShelf shelf = new InMemoryDecisionShelf();
    private final RememberingAnnouncer grown = new RememberingAnnouncer();
    private final Decisions decisions = Desk.decisions(shelf, grown);

    @Test
    void a_memory_that_was_read_back_decides_as_the_one_that_grew() {
        List<StoryFingerprinted> days = days(24, 8);
        InMemoryDecisionShelf otherShelf = new InMemoryDecisionShelf();
        RememberingAnnouncer readBack = new RememberingAnnouncer();

        decisions.decide(days);
        // A new replica for every batch of five: its memory is always read back.
        for (int i = 0; i < days.size(); i += 5) {
            Desk.decisions(otherShelf, readBack).decide(days.subList(i, Math.min(i + 5, days.size())));
        }

        assertThat(readBack.said).hasSize(days.size());
        for (int i = 0; i < days.size(); i++) {
            assertThat(readBack.said.get(i)).isEqualTo(grown.said.get(i));
        }
        assertThat(grown.said)
                .extracting(event -> event.verdict().outcome())
                .contains(Outcome.NEW_EVENT, Outcome.SAME_EVENT, Outcome.COPY, Outcome.DUPLICATE);
    }

    @Test
    void a_page_is_known_for_two_weeks() {
        decisions.decide(List.of(recall().at(1), filler(2, Duration.ofDays(13))));

        decisions.decide(
                List.of(recall().by("Lantern Board").after(Duration.ofDays(13)).at(3)));

        assertThat(outcome(3)).isEqualTo(Outcome.DUPLICATE);
    }

    @Test
    void a_page_is_forgotten_after_two_weeks() {
        decisions.decide(List.of(recall().at(1), filler(2, Duration.ofDays(15))));

        decisions.decide(
                List.of(recall().by("Lantern Board").after(Duration.ofDays(15)).at(3)));

        assertThat(outcome(3)).isEqualTo(Outcome.NEW_EVENT);
    }

    @Test
    void words_are_counted_while_their_stories_are_in_mind() {
        DeskMemory memory = new DeskMemory();
        Judge judge = Desk.judge();
        remember(memory, judge, recall().at(1));
        double rare = memory.vocabulary().of("ladle");

        remember(memory, judge, filler(2, Duration.ofDays(15)));

        assertThat(memory.vocabulary().stories()).isEqualTo(1);
        assertThat(memory.vocabulary().of("ladle")).isEqualTo(1).isGreaterThan(rare);
        assertThat(memory.onPage(PageKey.of("https://merrowgazette.example/recall")))
                .isEmpty();
    }

    @Test
    void an_event_lives_as_long_as_its_newest_report_and_keeps_its_first() {
        decisions.decide(List.of(
                recall().at(1),
                Desk.firmware().after(Duration.ofHours(50)).at(2),
                recall().by("Small Hours")
                        .on("smallhours.example/1")
                        .saying("Tallis Robotics mends the Ladle kitchen arms with firmware 3.5 for Pellworth", "")
                        .after(Duration.ofHours(100))
                        .at(3)));

        ClusterStanding standing = Objects.requireNonNull(grown.said.get(2).cluster());
        assertThat(standing.firstSeenAt()).isEqualTo(Desk.MORNING);
        assertThat(standing.reports()).isEqualTo(3);
    }

    @Test
    void a_long_story_is_remembered_alike_by_all() {
        List<StoryFingerprinted> weeks = new ArrayList<>();
        for (int day = 0; day < 24; day++) {
            weeks.add(recall().by("Source " + day)
                    .on("source.example/" + day)
                    .saying("Tallis Robotics and the Ladle kitchen arms of Pellworth, day D" + day, "")
                    .after(Duration.ofDays(day))
                    .at(day + 1));
        }
        RememberingAnnouncer readBack = new RememberingAnnouncer();
        InMemoryDecisionShelf otherShelf = new InMemoryDecisionShelf();

        decisions.decide(weeks);
        weeks.forEach(story -> Desk.decisions(otherShelf, readBack).decide(List.of(story)));

        assertThat(grown.said).extracting(event -> event.verdict().outcome()).contains(Outcome.SAME_EVENT);
        assertThat(readBack.said).isEqualTo(grown.said);
    }

    private Outcome outcome(long sequence) {
        return grown.said.stream()
                .filter(event -> event.sequence() == sequence)
                .findFirst()
                .orElseThrow()
                .verdict()
                .outcome();
    }

    private static void remember(DeskMemory memory, Judge judge, StoryFingerprinted event) {
        memory.filed(judge.judge(
                event.sequence(),
                Objects.requireNonNull(event.story()),
                Objects.requireNonNull(event.fingerprint()),
                memory));
    }

    private static StoryFingerprinted filler(long sequence, Duration after) {
        return new Desk.Draft("Filler", "filler.example/" + sequence)
                .saying("Nothing but weather over the Ostrog hills number " + sequence, "")
                .after(after)
                .at(sequence);
    }

    /** Days of news: every town and thing has its event, its further reports, its copies and its links. */
    private static List<StoryFingerprinted> days(int days, int perDay) {
        List<StoryFingerprinted> all = new ArrayList<>();
        for (int i = 0; i < days * perDay; i++) {
            String town = TOWNS[i % TOWNS.length];
            String thing = THINGS[(i / 3) % THINGS.length];
            String text =
                    FERRY_TEXT.replace("ferry", thing).replace("Skarholm", town).replace("eleven", "day " + i);
            Duration after = Duration.ofHours(24L * i / perDay);
            Desk.Draft draft = new Desk.Draft("Source " + i % 5, "source" + i % 5 + ".example/" + i)
                    .saying(
                            "The " + thing + " of " + town + " and the Brisling yard on day " + i,
                            i % 3 == 0 ? "" : text)
                    .after(after);
            all.add((i % 11 == 10
                            ? draft.by("Source " + (i + 1) % 5).on("source" + (i - 10) % 5 + ".example/" + (i - 10))
                            : i % 7 == 6 ? draft.posted() : draft)
                    .at(i + 1));
        }
        return all;
    }
}
