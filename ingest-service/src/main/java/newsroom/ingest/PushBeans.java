package newsroom.ingest;

import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.net.URI;
import java.security.SecureRandom;
import java.util.HexFormat;
import newsroom.ingest.beat.Deliveries;
import newsroom.ingest.beat.SourceShelf;
import newsroom.ingest.feed.FeedParser;
import newsroom.ingest.fetch.GuardedWeb;
import newsroom.ingest.filing.Filing;
import newsroom.ingest.subscription.Handshake;
import newsroom.ingest.subscription.Invitations;
import newsroom.ingest.subscription.Mailroom;
import newsroom.ingest.subscription.PushShelf;
import newsroom.ingest.subscription.PushedFeeds;
import newsroom.ingest.subscription.SubscriptionShelf;
import newsroom.ingest.subscription.Subscriptions;
import newsroom.ingest.subscription.Terms;

/** Where the room of subscriptions meets the framework. */
@Singleton
class PushBeans {

    private static final SecureRandom RANDOM = new SecureRandom();

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

    @Produces
    @Singleton
    @Typed(Subscriptions.class)
    Subscriptions subscriptions(SubscriptionShelf shelf, GuardedWeb door, Terms terms) {
        return new Subscriptions(shelf, door, terms, PushBeans::secret);
    }

    @Produces
    @Singleton
    PushedFeeds deliveries(SourceShelf shelf, FeedParser parser, Filing filing) {
        return new Deliveries(shelf, parser, filing);
    }

    @Produces
    @Singleton
    Invitations invitations(PushConfig config, Subscriptions subscriptions) {
        return config.callbacks().isPresent() ? subscriptions : Invitations.DECLINED;
    }

    private static String secret() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
