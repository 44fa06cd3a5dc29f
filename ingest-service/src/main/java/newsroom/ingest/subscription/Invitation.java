package newsroom.ingest.subscription;

import java.net.URI;
import java.util.Optional;
import newsroom.ingest.feed.FeedDocument;
import newsroom.ingest.web.Headers;

/**
 * A feed's word that a hub brings it, by section 4 of WebSub: {@code Link} headers with {@code rel=hub} and
 * {@code rel=self}, otherwise the same links in the feed. Without a self link there is nothing to subscribe to.
 *
 * @param topic the address that the feed gives for itself; the only name by which hub and subscriber know it
 */
public record Invitation(URI hub, URI topic) {

    /** The invitation in an answer; hubs are taken over https alone, because the secret is sent to them. */
    public static Optional<Invitation> of(FeedDocument feed, Headers headers) {
        URI hub = Links.first(headers, "hub").orElse(feed.hub());
        URI topic = Links.first(headers, "self").orElse(feed.self());
        if (hub == null || topic == null || !isWeb(hub) || !isWeb(topic)) {
            return Optional.empty();
        }
        return "https".equals(hub.getScheme()) ? Optional.of(new Invitation(hub, topic)) : Optional.empty();
    }

    private static boolean isWeb(URI address) {
        return address.getHost() != null
                && address.getRawUserInfo() == null
                && address.toString().length() <= 2_048
                && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()));
    }
}
