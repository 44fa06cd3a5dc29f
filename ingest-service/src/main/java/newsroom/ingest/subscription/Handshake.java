package newsroom.ingest.subscription;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Answers hubs that ask whether we meant it (section 5.3): yes only for a callback that we gave out, its topic, and what
 * we asked for within the last day. Nobody else can make us subscribe to, or leave, anything.
 */
public final class Handshake {

    private static final int CHALLENGE_LIMIT = 1_024;

    private final SubscriptionShelf shelf;
    private final Terms terms;

    public Handshake(SubscriptionShelf shelf, Terms terms) {
        this.shelf = shelf;
        this.terms = terms;
    }

    /** Answers a hub that verifies or denies; needs a transaction. */
    public Reply answer(String callback, Call call, Instant now) {
        Optional<Subscription> known = shelf.byCallback(callback)
                .filter(each -> each.topic().toString().equals(call.topic()));
        if (known.isEmpty()) {
            return new Reply.Unknown();
        }
        Subscription subscription = known.get();
        if (call.mode().equals("denied")) {
            shelf.keep(subscription.denied(now));
            return new Reply.Noted();
        }
        return isMeant(subscription, call, now) ? verified(subscription, call, now) : new Reply.Unknown();
    }

    private static boolean isMeant(Subscription subscription, Call call, Instant now) {
        return subscription.pending() != null
                && subscription.pending().word().equals(call.mode())
                && subscription.askedAt() != null
                && now.isBefore(subscription.askedAt().plus(Terms.VERIFICATION))
                && !call.challenge().isEmpty()
                && call.challenge().length() <= CHALLENGE_LIMIT;
    }

    private Reply verified(Subscription subscription, Call call, Instant now) {
        if (subscription.pending() == Mode.UNSUBSCRIBE) {
            shelf.drop(subscription.callback());
        } else {
            Duration granted = terms.granted(call.leaseSeconds());
            shelf.keep(subscription.verified(now.plus(granted), Terms.renewAt(now, granted)));
        }
        return new Reply.Echo(call.challenge());
    }
}
