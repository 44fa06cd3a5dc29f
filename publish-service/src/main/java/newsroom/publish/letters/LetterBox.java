package newsroom.publish.letters;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Letters that wait to be sent: one row for each subscriber and issue, so that nobody gets an issue twice. Every method is
 * a transaction of its own.
 */
public interface LetterBox {

    /** Lays a letter ready for every subscriber and every issue closed after {@code since} that came after their yes. */
    void fill(Instant since, Instant now);

    /** Letters whose time has come. */
    List<Long> due(Instant now, int most);

    /** Takes the letter in hand until {@code until}; empty when another replica did, or its reader left. */
    Optional<Posting> take(long letter, Instant now, Instant until);

    void sent(long letter, Instant now);

    /** The server did not take it; it is tried again at {@code due}. */
    void later(long letter, Instant due, String trouble);

    void failed(long letter, Instant now, String trouble);

    /**
     * Sets aside what was in hand when a process died: whether the server took it cannot be known, and nobody gets an
     * issue twice.
     *
     * @return how many
     */
    int setAside(Instant now);

    /** Lays a letter that was set aside or failed ready again, by an operator's decision; false when there is none. */
    boolean again(long letter, Instant now);

    /** The newest letters that are neither sent nor ready, for operators. */
    List<Stuck> stuck(int most);

    /**
     * A letter in hand.
     *
     * @param about the id of an issue, or {@link #CONFIRM}
     * @param attempt counts from 1
     */
    record Posting(long letter, Subscriber to, String about, int attempt) {
        /** The letter that asks back. */
        public static final String CONFIRM = "confirm";
    }

    /** A letter that an operator should know of. */
    record Stuck(long letter, String address, String about, String state, int attempts, String trouble) {}
}
