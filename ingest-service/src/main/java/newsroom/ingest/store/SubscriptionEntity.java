package newsroom.ingest.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import newsroom.ingest.subscription.Mode;
import newsroom.ingest.subscription.Subscription;
import org.jspecify.annotations.NullUnmarked;

/** A subscription between two talks with its hub. */
@Entity
@Table(name = "subscription")
@NullUnmarked
class SubscriptionEntity {

    @Id
    String callback;

    String source;
    String topic;
    String hub;
    String secret;
    String pending;
    Instant askedAt;
    Instant leaseUntil;
    int failures;
    Instant dueAt;
    String code;

    void take(Subscription subscription) {
        source = subscription.source();
        topic = subscription.topic().toString();
        hub = subscription.hub().toString();
        secret = subscription.secret();
        pending = subscription.pending() == null ? null : subscription.pending().word();
        askedAt = subscription.askedAt();
        leaseUntil = subscription.leaseUntil();
        failures = subscription.failures();
        dueAt = subscription.dueAt();
        code = subscription.code();
    }

    Subscription subscription() {
        Mode mode = pending == null ? null : Mode.SUBSCRIBE.word().equals(pending) ? Mode.SUBSCRIBE : Mode.UNSUBSCRIBE;
        return new Subscription(
                callback,
                source,
                URI.create(topic),
                URI.create(hub),
                secret,
                mode,
                askedAt,
                leaseUntil,
                failures,
                dueAt,
                code);
    }
}
