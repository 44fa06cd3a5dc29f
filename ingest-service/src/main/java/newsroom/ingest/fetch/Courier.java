package newsroom.ingest.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import newsroom.ingest.timetable.Domain;
import newsroom.ingest.timetable.Spacing;
import newsroom.ingest.timetable.Turns;
import newsroom.ingest.timetable.Turns.Turn;
import newsroom.ingest.web.Answer;
import newsroom.ingest.web.Ask;
import newsroom.ingest.web.Purpose;
import newsroom.ingest.web.Web;

/**
 * Asks in turn: one question at a time at every domain's door, over all replicas, with the pauses that the domain wants.
 * A question that gets no turn in good time is not sent, and says so ({@link Turns#BUSY}).
 */
public final class Courier implements Web {

    /** Longer than any question may take; a replica that died gives its doors back after this. */
    private static final Duration LEASE = Duration.ofMinutes(3);

    /** A feed is written down as asked before it waits here, so it must not wait longer than the timetable's slack. */
    private static final Duration FEED_PATIENCE = Duration.ofSeconds(4);

    private static final Duration PATIENCE = Duration.ofSeconds(75);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private final Web web;
    private final Turns turns;
    private final Spacing spacing;
    private final InstantSource clock;
    private final Rest rest;

    /** Waits. */
    public interface Rest {
        void rest(Duration time) throws InterruptedException;
    }

    public Courier(Web web, Turns turns, Spacing spacing, InstantSource clock, Rest rest) {
        this.web = web;
        this.turns = turns;
        this.spacing = spacing;
        this.clock = clock;
        this.rest = rest;
    }

    @Override
    public Answer ask(Ask ask) {
        Domain domain = Domain.of(ask.url());
        try {
            Optional<Turn> turn = turn(domain, ask.purpose());
            return turn.isPresent() ? ask(ask, turn.get()) : Answer.Refused.of(Turns.BUSY, domain.name());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.Refused.of(Turns.BUSY, "shutting down");
        }
    }

    private Answer ask(Ask ask, Turn turn) {
        Answer answer = Answer.Refused.of("CANCELLED", "");
        try {
            answer = web.ask(ask);
            return answer;
        } finally {
            turns.giveBack(
                    turn, spacing.freeAt(turn.domain(), turn.crawlDelay(), ask.purpose(), answer, clock.instant()));
        }
    }

    private Optional<Turn> turn(Domain domain, Purpose purpose) throws InterruptedException {
        Instant end = clock.instant().plus(purpose == Purpose.FEED ? FEED_PATIENCE : PATIENCE);
        Optional<Turn> turn = turns.take(domain, clock.instant(), LEASE);
        while (turn.isEmpty() && clock.instant().isBefore(end)) {
            rest.rest(LOOK_AGAIN);
            turn = turns.take(domain, clock.instant(), LEASE);
        }
        return turn;
    }
}
