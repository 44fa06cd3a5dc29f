package newsroom.publish.letters;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who gets an edition by e-mail, or asked to.
 *
 * @param token opens confirming and leaving, nothing else; known to the subscriber alone
 */
public record Subscriber(
        UUID id,
        UUID token,
        String edition,
        Address address,
        State state,
        Instant askedAt,
        @Nullable Instant confirmedAt) {

    /** From asking to leaving. */
    public enum State {
        /** Has asked; gets one letter, which asks back. */
        ASKED,
        CONFIRMED,
        LEFT
    }
}
