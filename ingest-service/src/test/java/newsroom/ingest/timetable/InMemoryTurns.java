package newsroom.ingest.timetable;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Doors that outlive whoever stands before them, and end with the test. */
public final class InMemoryTurns implements Turns {

    private record Door(Instant freeAt, long ticket, Duration crawlDelay) {}

    private static final Door NEW = new Door(Instant.MIN, 0, Duration.ZERO);

    private final Map<Domain, Door> doors = new HashMap<>();

    public boolean isFree(Domain domain, Instant now) {
        return !doors.getOrDefault(domain, NEW).freeAt.isAfter(now);
    }

    @Override
    public Optional<Turn> take(Domain domain, Instant now, Duration lease) {
        if (!isFree(domain, now)) {
            return Optional.empty();
        }
        Door door = doors.getOrDefault(domain, NEW);
        doors.put(domain, new Door(now.plus(lease), door.ticket + 1, door.crawlDelay));
        return Optional.of(new Turn(domain, door.ticket + 1, door.crawlDelay));
    }

    @Override
    public void giveBack(Turn turn, Instant freeAt) {
        doors.computeIfPresent(
                turn.domain(),
                (domain, door) -> door.ticket == turn.ticket() ? new Door(freeAt, door.ticket, door.crawlDelay) : door);
    }

    @Override
    public void slow(Domain domain, Duration crawlDelay) {
        doors.computeIfPresent(domain, (name, door) -> new Door(door.freeAt, door.ticket, crawlDelay));
    }
}
