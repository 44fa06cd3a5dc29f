package newsroom.publish.hooks;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hooks, what they are owed, and what became of it. Every method is a transaction of its own. */
public interface HookBook {

    /** Registers a hook; issues closed from {@code now} on are told to it. */
    Hook add(URI url, String secret, List<String> editions, Instant now);

    List<Hook> all();

    Optional<Hook> hook(UUID id);

    boolean remove(UUID id);

    void disable(UUID id, String because);

    /** Lays a delivery ready for every hook and every revision of an issue it is owed: one row for each, ever. */
    void fill(Instant since, Instant now);

    /**
     * Takes deliveries in hand until {@code until}; what a dead process had in hand comes again after that, with the same
     * id, as at-least-once delivery has it.
     */
    List<Delivery> take(Instant now, Instant until, int most);

    /** Writes the attempt into the log and settles the delivery: done, due again, or given up when {@code due} is null. */
    void settle(Delivery delivery, Attempt attempt, @Nullable Instant due);

    /** The newest deliveries to a hook. */
    List<Delivered> log(UUID hook, int most);

    /** Lays a delivery ready again, by an operator's decision; false when there is none. */
    boolean again(UUID delivery, Instant now);

    /**
     * A delivery in hand.
     *
     * @param id the {@code webhook-id}, the same for every attempt
     * @param attempt counts from 1
     */
    record Delivery(UUID id, Hook to, String issue, int attempt) {}

    /**
     * What came of an attempt.
     *
     * @param status of HTTP; absent where nobody answered
     * @param trouble what went wrong; absent where nothing did
     */
    record Attempt(
            Instant at,
            @Nullable Integer status,
            long millis,
            @Nullable String trouble) {
        public boolean worked() {
            return status != null && status / 100 == 2;
        }
    }

    /**
     * A delivery with its attempts, the first one first.
     *
     * @param revision of the issue that it was laid ready for: 1 for the print, more for a correction
     * @param due when it is tried next; absent where it is settled
     */
    record Delivered(
            UUID id,
            String issue,
            int revision,
            String state,
            @Nullable Instant due,
            List<Attempt> attempts) {}
}
