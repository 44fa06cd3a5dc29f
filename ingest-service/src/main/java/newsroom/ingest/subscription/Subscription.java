package newsroom.ingest.subscription;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What we have agreed with a hub, or are about to.
 *
 * @param callback the secret last part of the address at which the hub finds us: whoever knows it was told by us
 * @param source the desk's source that the topic belongs to
 * @param secret for the hub's signatures; known to us and the hub
 * @param pending what was asked and not yet verified
 * @param askedAt when that was
 * @param leaseUntil until when the hub brings the topic; absent before the first verification
 * @param failures how many requests in a row were not followed by a verification
 * @param dueAt when the hub is asked the next time
 * @param code why the last request failed, or {@code HUB_DENIED}
 */
public record Subscription(
        String callback,
        String source,
        URI topic,
        URI hub,
        String secret,
        @Nullable Mode pending,
        @Nullable Instant askedAt,
        @Nullable Instant leaseUntil,
        int failures,
        Instant dueAt,
        @Nullable String code) {

    public Subscription {
        Objects.requireNonNull(dueAt, "dueAt");
        if (callback.length() < 32 || secret.length() < 32 || secret.length() > 199) {
            throw new IllegalArgumentException("callback and secret of '" + source + "' can be guessed");
        }
    }

    /** One that the hub is still to be asked for. */
    static Subscription wanted(String callback, String source, Invitation invitation, String secret, Instant now) {
        return new Subscription(
                callback,
                source,
                invitation.topic(),
                invitation.hub(),
                secret,
                Mode.SUBSCRIBE,
                null,
                null,
                0,
                now,
                null);
    }

    /** Whether the hub brings the topic, so that polling once a day is enough. */
    public boolean isLive(Instant now) {
        return leaseUntil != null && leaseUntil.isAfter(now) && pending != Mode.UNSUBSCRIBE;
    }

    boolean isFor(Invitation invitation) {
        return topic.equals(invitation.topic()) && hub.equals(invitation.hub());
    }

    Subscription asked(Mode mode, Instant now) {
        Instant next = Terms.retryAt(now, failures);
        return new Subscription(callback, source, topic, hub, secret, mode, now, leaseUntil, failures + 1, next, code);
    }

    Subscription leaving(Instant now) {
        return new Subscription(
                callback, source, topic, hub, secret, Mode.UNSUBSCRIBE, askedAt, leaseUntil, 0, now, code);
    }

    Subscription refused(String why) {
        return new Subscription(
                callback, source, topic, hub, secret, pending, askedAt, leaseUntil, failures, dueAt, why);
    }

    Subscription verified(Instant until, Instant renewAt) {
        return new Subscription(callback, source, topic, hub, secret, null, null, until, 0, renewAt, null);
    }

    /** A hub that said no once is asked again, but not soon. */
    Subscription denied(Instant now) {
        Instant next = Terms.retryAt(now, failures + 5);
        return new Subscription(
                callback, source, topic, hub, secret, null, null, null, failures + 1, next, "HUB_DENIED");
    }
}
