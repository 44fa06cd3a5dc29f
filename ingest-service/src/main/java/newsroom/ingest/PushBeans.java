package newsroom.ingest;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import newsroom.ingest.subscription.Handshake;
import newsroom.ingest.subscription.Mailroom;
import newsroom.ingest.subscription.PushShelf;
import newsroom.ingest.subscription.SubscriptionShelf;
import newsroom.ingest.subscription.Terms;

/** Where the room of subscriptions meets the framework. */
@Singleton
class PushBeans {

    /** Without an address of our own nothing is ever asked of a hub, so nothing is ever verified. */
    @Produces
    @Singleton
    Terms terms(PushConfig config) {
        return new Terms(config.callbacks().orElse(URI.create("about:blank")), config.lease());
    }

    @Produces
    @Singleton
    Handshake handshake(SubscriptionShelf shelf, Terms terms) {
        return new Handshake(shelf, terms);
    }

    @Produces
    @Singleton
    Mailroom mailroom(SubscriptionShelf shelf, PushShelf pushes, PushConfig config) {
        return new Mailroom(shelf, pushes, config.sha1());
    }
}
