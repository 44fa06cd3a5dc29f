package newsroom.ingest.beat;

import static newsroom.ingest.beat.Beat.body;
import static newsroom.ingest.beat.Beat.refused;
import static newsroom.ingest.beat.Beat.unchanged;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import newsroom.ingest.timetable.Appointment;
import newsroom.ingest.timetable.Turns;
import newsroom.ingest.web.Answer;
import newsroom.ingest.web.Answer.Move;
import org.junit.jupiter.api.Test;

class SettlementTest {

    private static final URI NEW = URI.create("https://merrowgazette.example/new");
    private static final List<Move> FOR_GOOD = List.of(new Move(308, NEW));

    private final Beat beat = new Beat();

    @Test
    void validators_go_back_byte_for_byte() {
        beat.visit(body("a", List.of(), "ETag", "W/\"a \\ b\"", "Last-Modified", "about noon"));

        Trip trip = beat.leave();

        assertThat(trip.ask().etag()).isEqualTo("W/\"a \\ b\"");
        assertThat(trip.ask().lastModified()).isEqualTo("about noon");
    }

    @Test
    void a_304_keeps_them_and_may_renew_one() {
        beat.visit(body("a", List.of(), "ETag", "\"1\"", "Last-Modified", "then"));

        beat.visit(unchanged("Last-Modified", "now"));

        assertThat(beat.dossier().validators()).isEqualTo(new Validators("\"1\"", "now"));
    }

    @Test
    void an_answer_that_forgets_its_validators_does_not_make_us_forget() {
        beat.visit(body("a", List.of(), "ETag", "\"1\""));

        beat.visit(body("b", List.of()));

        assertThat(beat.leave().ask().etag()).isEqualTo("\"1\"");
    }

    @Test
    void a_first_question_that_failed_is_asked_again_a_day_later() {
        Instant asked = beat.now;
        beat.visit(refused(503));

        assertThat(beat.dossier().next().at()).isAfter(asked.plus(Duration.ofDays(1)));
    }

    @Test
    void a_question_that_reached_nobody_is_asked_again_an_hour_later() {
        Instant asked = beat.now;
        beat.visit(Answer.Refused.of("HOST_UNKNOWN", "merrowgazette.example"));

        assertThat(beat.dossier().next().at())
                .isBetween(asked.plus(Duration.ofHours(1)), asked.plus(Duration.ofMinutes(70)));
        assertThat(beat.dossier().record().code()).isEqualTo("HOST_UNKNOWN");
    }

    @Test
    void a_question_that_got_no_turn_was_never_asked() {
        Dossier before = beat.dossier();

        beat.visit(Answer.Refused.of(Turns.BUSY, "merrowgazette.example"));

        assertThat(beat.dossier().diary()).isEqualTo(before.diary());
        assertThat(beat.dossier().record()).isEqualTo(before.record());
        assertThat(beat.dossier().next().at()).isEqualTo(beat.now);
    }

    @Test
    void what_is_gone_is_asked_no_more() {
        beat.visit(refused(410));

        assertThat(beat.dossier().standing()).isEqualTo(Standing.GONE);
        assertThat(beat.visits.take(beat.now.plus(Duration.ofDays(400)), 10)).isEmpty();
    }

    @Test
    void a_move_is_believed_after_ten_answers() {
        for (int i = 0; i < 9; i++) {
            beat.shelf.keep(hourly(beat.dossier()));
            beat.visit(body("a" + i, FOR_GOOD, "ETag", "\"" + i + "\""));
            assertThat(beat.dossier().url()).isEqualTo(Beat.FEED);
        }
        beat.shelf.keep(hourly(beat.dossier()));

        beat.visit(body("z", FOR_GOOD, "ETag", "\"z\""));

        assertThat(beat.dossier().url()).isEqualTo(NEW);
        assertThat(beat.dossier().moving()).isNull();
        assertThat(beat.leave().ask().etag()).isEqualTo("\"z\"");
    }

    @Test
    void a_detour_and_a_move_that_changes_its_mind_are_not_believed() {
        Instant now = beat.now;
        Moving once = Moving.after(null, FOR_GOOD, now).orElseThrow();
        Moving other = Moving.after(once, List.of(new Move(301, URI.create("https://x.example/"))), now)
                .orElseThrow();

        assertThat(Moving.after(once, List.of(new Move(302, NEW)), now)).isEmpty();
        assertThat(other.hits()).isEqualTo(1);
        assertThat(once.isBelieved(now.plus(Duration.ofDays(9)))).isFalse();
        assertThat(Moving.after(once, FOR_GOOD, now).orElseThrow().isBelieved(now.plus(Duration.ofDays(3))))
                .isTrue();
    }

    @Test
    void a_move_to_where_another_source_is_asked_is_not_followed() {
        beat.desk.add(Beat.source("Other", NEW), beat.now);
        beat.shelf.keep(beat.dossier().moved(new Moving(NEW, 9, beat.now), beat.now));

        beat.visit(body("a", FOR_GOOD));

        assertThat(beat.dossier().url()).isEqualTo(Beat.FEED);
    }

    @Test
    void a_page_where_a_feed_should_be_is_a_failure_until_a_feed_is_there_again() {
        beat.visit(body("<html>", List.of(), "ETag", "\"page\""));
        Instant since = beat.dossier().record().failingSince();
        beat.visit(unchanged());

        assertThat(since).isNotNull();
        assertThat(beat.dossier().record().failingSince()).isEqualTo(since);
        assertThat(beat.dossier().record().code()).isEqualTo("NOT_A_FEED");

        beat.visit(body("a", List.of(), "ETag", "\"feed\""));
        assertThat(beat.dossier().record().failingSince()).isNull();
        assertThat(beat.dossier().record().lastSuccessAt()).isEqualTo(beat.now);
    }

    @Test
    void an_answer_that_comes_after_a_later_one_changes_nothing() {
        Trip slow = beat.leave();
        beat.visit(body("new", List.of(), "ETag", "\"new\""));

        beat.settlement.settle(slow, body("old", List.of(), "ETag", "\"old\""), beat.now);

        assertThat(beat.dossier().validators().etag()).isEqualTo("\"new\"");
    }

    @Test
    void a_source_that_is_paused_while_it_is_asked_stays_paused() {
        Trip trip = beat.leave();
        beat.desk.pause(Beat.NAME);

        beat.settlement.settle(trip, body("a", List.of(), "ETag", "\"a\""), beat.now);

        assertThat(beat.dossier().standing()).isEqualTo(Standing.PAUSED);
        assertThat(beat.dossier().validators().etag()).isEqualTo("\"a\"");
    }

    /** Due in an hour whatever its rhythm, so that ten answers come before three days have passed. */
    private Dossier hourly(Dossier dossier) {
        Instant asked = dossier.diary().askedAt();
        return asked == null
                ? dossier
                : dossier.due(
                        dossier.diary(),
                        new Appointment(
                                asked.plus(Duration.ofMinutes(61)),
                                dossier.next().reason()));
    }
}
