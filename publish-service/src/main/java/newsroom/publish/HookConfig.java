package newsroom.publish;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Webhooks. */
@ConfigMapping(prefix = "newsroom.hooks")
public interface HookConfig {

    /** Targets as {@code host:port} that need be neither https nor on the public internet. */
    Optional<Set<String>> allow();

    /** How long a receiver may take to connect, and to answer. */
    @WithDefault("15s")
    Duration patience();

    /** Issues closed longer ago are not told any more. */
    @WithDefault("72h")
    Duration freshness();
}
