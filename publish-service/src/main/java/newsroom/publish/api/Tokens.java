package newsroom.publish.api;

import jakarta.ws.rs.NotFoundException;
import java.util.UUID;
import newsroom.publish.letters.Subscriber;
import newsroom.publish.letters.Subscriptions;

/** What a letter's address carries. */
final class Tokens {

    private Tokens() {}

    /** @throws NotFoundException for one that is none of ours */
    static Subscriber subscriber(Subscriptions subscriptions, String token) {
        return subscriptions.byToken(parsed(token)).orElseThrow(Tokens::missing);
    }

    static UUID parsed(String token) {
        try {
            return UUID.fromString(token);
        } catch (IllegalArgumentException e) {
            throw missing();
        }
    }

    static NotFoundException missing() {
        return new NotFoundException("That address is none of ours, or it is too old.");
    }
}
