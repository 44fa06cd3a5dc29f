package newsroom.ingest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Feeds that hubs bring (WebSub). Off until hubs can find us. */
@ConfigMapping(prefix = "newsroom.ingest.push")
public interface PushConfig {

    /** The public address of this service's {@code /api/v1/push}; without it nothing is subscribed to. */
    Optional<URI> callbacks();

    /** How long a subscription hubs are asked for. */
    @WithDefault("P10D")
    Duration lease();

    /** Whether signatures by SHA-1 are taken, for hubs that know no better. */
    @WithDefault("false")
    boolean sha1();
}
