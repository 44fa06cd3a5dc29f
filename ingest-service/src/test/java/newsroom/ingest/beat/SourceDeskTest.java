package newsroom.ingest.beat;

import static newsroom.ingest.beat.Beat.FEED;
import static newsroom.ingest.beat.Beat.NAME;
import static newsroom.ingest.beat.Beat.body;
import static newsroom.ingest.beat.Beat.source;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsroom.ingest.beat.Ruling.Code;
import newsroom.ingest.subscription.Invitation;
import newsroom.ingest.subscription.Invitations;
import newsroom.ingest.web.Answer;
import newsroom.ingest.web.Headers;
import org.junit.jupiter.api.Test;

class SourceDeskTest {

    private static final URI ELSEWHERE = URI.create("https://bench.example/feed");

    private final Beat beat = new Beat();
    private final Roster roster = new Roster(beat.shelf, Invitations.DECLINED, 20);

    @Test
    void a_name_and_an_address_belong_to_one_source() {
        assertThat(beat.desk.add(source(NAME, ELSEWHERE), beat.now).code()).isEqualTo(Code.NAME_TAKEN);
        assertThat(beat.desk.add(source("Other", FEED), beat.now).code()).isEqualTo(Code.URL_TAKEN);
        assertThat(beat.desk.pause("Nobody").code()).isEqualTo(Code.UNKNOWN_SOURCE);
    }

    @Test
    void a_paused_source_is_not_asked_and_a_resumed_one_not_early() {
        beat.visit(body("a", List.of(), "ETag", "\"a\""));
        Instant due = beat.dossier().next().at();
        beat.desk.pause(NAME);
        assertThat(beat.visits.take(due, 1)).isEmpty();
        assertThat(beat.desk.refresh(NAME, due).code()).isEqualTo(Code.PAUSED);

        beat.desk.resume(NAME);

        assertThat(beat.visits.take(due.minusSeconds(1), 1)).isEmpty();
        assertThat(beat.visits.take(due, 1)).hasSize(1);
    }

    @Test
    void a_source_that_was_removed_and_added_again_is_not_asked_early() {
        beat.visit(body("a", List.of(), "ETag", "\"a\""));
        beat.desk.remove(NAME, beat.now);
        assertThat(beat.visits.take(beat.now.plus(Duration.ofDays(2)), 1)).isEmpty();

        beat.desk.add(source(NAME, FEED), beat.now);

        assertThat(beat.visits.take(beat.now.plusSeconds(60), 1)).isEmpty();
        assertThat(beat.dossier().validators().etag()).isEqualTo("\"a\"");
    }

    @Test
    void a_source_of_the_desk_leaves_by_the_desk_alone() {
        roster.open(List.of(source("Bench", ELSEWHERE)), beat.now);

        assertThat(beat.desk.remove("Bench", beat.now).code()).isEqualTo(Code.LISTED_BY_DESK);

        roster.open(List.of(), beat.now);
        assertThat(beat.shelf.find("Bench").orElseThrow().standing()).isEqualTo(Standing.REMOVED);
        assertThat(beat.dossier().standing()).as("an operator's own").isEqualTo(Standing.ACTIVE);
    }

    @Test
    void a_refresh_waits_five_minutes_after_a_visit_and_happens_once() {
        beat.visit(body("a", List.of(), "ETag", "\"a\""));

        assertThat(beat.desk.refresh(NAME, beat.now.plusSeconds(200)).code()).isEqualTo(Code.COOLING_DOWN);
        assertThat(beat.desk.refresh(NAME, beat.now.plusSeconds(301)).code()).isEqualTo(Code.DONE);
        assertThat(beat.desk.refresh(NAME, beat.now.plusSeconds(302)).code()).isEqualTo(Code.COOLING_DOWN);
        assertThat(beat.visits.take(beat.now.plusSeconds(303), 1)).hasSize(1);
    }

    @Test
    void a_feed_without_validators_is_not_refreshed_within_a_day() {
        beat.visit(body("a", List.of()));

        assertThat(beat.desk.refresh(NAME, beat.now.plus(Duration.ofHours(20))).code())
                .isEqualTo(Code.ONCE_A_DAY);
    }

    @Test
    void a_server_that_asked_for_time_is_not_refreshed() {
        beat.visit(body("a", List.of(), "ETag", "\"a\""));
        Headers twoDays = new Headers(java.util.Map.of("Retry-After", List.of("172800")));
        beat.visit(new Answer.Refused("HTTP_429", "too many", 429, twoDays));

        assertThat(beat.desk.refresh(NAME, beat.now.plus(Duration.ofHours(30))).code())
                .isEqualTo(Code.HELD);
    }

    @Test
    void a_source_that_is_removed_or_leaves_the_desk_leaves_its_hub() {
        List<String> left = new ArrayList<>();
        Invitations hubs = new Invitations() {
            @Override
            public void invited(String source, Optional<Invitation> invitation, Instant now) {}

            @Override
            public void left(String source, Instant now) {
                left.add(source);
            }

            @Override
            public boolean isLive(String source, Instant now) {
                return true;
            }
        };
        Roster hubbed = new Roster(beat.shelf, hubs, 20);
        hubbed.open(List.of(source("Bench", ELSEWHERE)), beat.now);

        hubbed.open(List.of(), beat.now);
        new SourceDesk(beat.shelf, hubs).remove(NAME, beat.now);

        assertThat(left).containsExactly("Bench", NAME);
    }
}
