package newsroom.ingest.beat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import newsroom.ingest.web.Answer.Move;
import org.jspecify.annotations.Nullable;

/**
 * A source whose server says that it has moved for good. It is believed after ten answers in a row that say the same, or
 * when they have said so for three days; once could be a mistake, or somebody else's network.
 *
 * @param hits answers in a row, 1 or more
 */
public record Moving(URI to, int hits, Instant since) {

    private static final int ENOUGH = 10;
    private static final Duration LONG = Duration.ofDays(3);

    /** What a good answer says of moving; nothing when it came from where we asked, or by way of a detour only. */
    static Optional<Moving> after(@Nullable Moving before, List<Move> moves, Instant now) {
        URI to = null;
        for (Move move : moves) {
            if (!move.isPermanent()) {
                break;
            }
            to = move.to();
        }
        if (to == null) {
            return Optional.empty();
        }
        return Optional.of(
                before != null && before.to.equals(to)
                        ? new Moving(to, before.hits + 1, before.since)
                        : new Moving(to, 1, now));
    }

    boolean isBelieved(Instant now) {
        return hits >= ENOUGH || (hits > 1 && !now.isBefore(since.plus(LONG)));
    }
}
