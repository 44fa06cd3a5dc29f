package newsroom.publish.copy;

import static newsroom.publish.Harbour.cluster;
import static newsroom.publish.Harbour.happening;
import static newsroom.publish.Harbour.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import newsroom.contracts.cluster.Ahead;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.Findings;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.issue.WatchAnswers.Answer;
import newsroom.contracts.issue.WatchItem;
import newsroom.publish.Harbour.Happening;
import org.junit.jupiter.api.Test;

/** What readers are told to watch, and what becomes of it. */
class WatchLedgerTest {

    private static final LocalDate ISSUE = LocalDate.of(2026, 3, 12);
    private static final String QUESTION = "Merrow will open the new quay to lorries on March 16.";

    @Test
    void what_a_source_names_a_day_for_is_watched_until_that_day() {
        List<WatchItem> items = WatchLedger.items(copy(ISSUE, List.of(), List.of()), List.of(ahead("Merrow")), 2);

        assertThat(items).hasSize(1);
        assertThat(items.get(0).who()).isEqualTo("Merrow");
        assertThat(items.get(0).due()).isEqualTo("2026-03-16");
        assertThat(items.get(0).id()).isEqualTo("evening-sheet-2026-03-12/1");
        assertThat(WatchLedger.due(items.get(0), ISSUE)).isEqualTo("by March 16");
    }

    @Test
    void nobody_is_watched_who_has_no_name() {
        assertThat(WatchLedger.items(copy(ISSUE, List.of(), List.of()), List.of(ahead("They")), 2))
                .isEmpty();
        assertThat(WatchLedger.items(copy(ISSUE, List.of(), List.of()), List.of(ahead("lorries")), 2))
                .isEmpty();
    }

    @Test
    void a_later_report_answers() {
        Brief opened = happening("opening")
                .headline("Merrow opens new quay, and forty lorries come")
                .fetchedAt("2026-03-15T09:00:00Z")
                .brief();

        List<Answer> answers = answers(LocalDate.of(2026, 3, 15), opened);

        assertThat(answers).hasSize(1);
        assertThat(answers.get(0).answeredBy()).isEqualTo(cluster("opening"));
        assertThat(answers.get(0).sentence().text()).isEqualTo("Merrow opens new quay, and forty lorries come");
    }

    @Test
    void an_older_report_another_name_and_the_question_itself_answer_nothing() {
        Happening opened = happening("opening").headline("Merrow opens new quay, and forty lorries come");

        assertThat(answers(
                        LocalDate.of(2026, 3, 15),
                        opened.fetchedAt("2026-03-12T09:00:00Z").brief()))
                .isEmpty();
        assertThat(answers(
                        LocalDate.of(2026, 3, 15),
                        opened.headline("Skarholm opens new quay, and forty lorries come")
                                .fetchedAt("2026-03-15T09:00:00Z")
                                .brief()))
                .isEmpty();
        assertThat(answers(
                        LocalDate.of(2026, 3, 15),
                        opened.headline(QUESTION)
                                .fetchedAt("2026-03-15T09:00:00Z")
                                .brief()))
                .isEmpty();
    }

    @Test
    void a_day_that_passes_without_an_answer_is_told_as_still_open() {
        assertThat(answers(LocalDate.of(2026, 3, 16))).isEmpty();

        List<Answer> answers = answers(LocalDate.of(2026, 3, 17));

        assertThat(answers).hasSize(1);
        assertThat(answers.get(0).answeredBy()).isNull();
        assertThat(answers.get(0).sentence().text())
                .isEqualTo("Still open: no report that we have read answers it, and March 16 has passed.");
    }

    @Test
    void what_is_watched_already_is_not_watched_again() {
        Watched open = watched();

        assertThat(WatchLedger.items(copy(ISSUE, List.of(), List.of(open)), List.of(ahead("Merrow")), 2))
                .isEmpty();
    }

    private static List<Answer> answers(LocalDate day, Brief... recent) {
        return WatchLedger.answers(copy(day, List.of(recent), List.of(watched())));
    }

    private static Watched watched() {
        Brief brief = ahead("Merrow");
        Sentence sentence = brief.findings().ahead().get(0).sentence();
        WatchItem item = new WatchItem(
                "evening-sheet-2026-03-12/1", brief.cluster().id(), "Merrow", LocalDate.of(2026, 3, 16), sentence);
        return new Watched(item, ISSUE, Instant.parse("2026-03-12T17:00:00Z"));
    }

    private static Copy copy(LocalDate day, List<Brief> recent, List<Watched> watching) {
        return new Copy(
                sheet(9, 1, 2, 2),
                "evening-sheet-" + day,
                day,
                Instant.parse(day + "T17:00:00Z"),
                List.of(),
                recent,
                watching);
    }

    private static Brief ahead(String who) {
        Brief plain = happening("quay").brief();
        Sentence sentence = new Sentence(
                QUESTION, Sentence.Basis.EXTRACTED, plain.summary().get(0).evidence());
        Ahead ahead = new Ahead(who, LocalDate.of(2026, 3, 16), "on March 16", sentence);
        return happening("quay").findings(withAhead(ahead)).brief();
    }

    private static Findings withAhead(Ahead ahead) {
        return new Findings(List.of(), List.of(), null, List.of(), List.of(ahead), null);
    }
}
