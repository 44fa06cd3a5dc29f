package newsroom.ingest.subscription;

import java.time.Instant;
import java.util.Optional;

/** What hubs bring: only what they signed with our secret is kept, and it is read later. */
public final class Mailroom {

    /** A hub that brings more than this before we have read it is asked to come again. */
    static final int ROOM = 50;

    private final SubscriptionShelf subscriptions;
    private final PushShelf pushes;
    private final boolean sha1;

    /** @param sha1 whether signatures by SHA-1 are taken, for hubs that know no better */
    public Mailroom(SubscriptionShelf subscriptions, PushShelf pushes, boolean sha1) {
        this.subscriptions = subscriptions;
        this.pushes = pushes;
        this.sha1 = sha1;
    }

    /**
     * Takes a push; needs a transaction.
     *
     * @param signature the header, empty when there was none
     * @param body as it came, within the door's limit
     */
    public Receipt receive(String callback, String signature, byte[] body, String type, Instant now) {
        Optional<Subscription> known = subscriptions.byCallback(callback).filter(each -> each.leaseUntil() != null);
        if (known.isEmpty()) {
            return Receipt.UNKNOWN;
        }
        Optional<Signature> claimed = Signature.read(signature, sha1);
        if (claimed.isEmpty()) {
            return Receipt.UNSIGNED;
        }
        if (!claimed.get().isOf(body, known.get().secret())) {
            return Receipt.SIGNATURE_WRONG;
        }
        if (body.length == 0) {
            return Receipt.EMPTY;
        }
        String source = known.get().source();
        if (pushes.waiting(source) >= ROOM) {
            return Receipt.OVERFULL;
        }
        pushes.keep(new Push(0, source, body, type.isBlank() ? null : type, now));
        return Receipt.KEPT;
    }
}
