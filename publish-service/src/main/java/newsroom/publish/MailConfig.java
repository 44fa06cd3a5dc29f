package newsroom.publish;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Editions by e-mail. The server itself is configured by {@code quarkus.mailer}. */
@ConfigMapping(prefix = "newsroom.mail")
public interface MailConfig {

    /** Without it nobody can subscribe and nothing is sent. */
    @WithDefault("false")
    boolean enabled();

    /** Whom letters come from. */
    @WithDefault("newsroom@localhost")
    String from();

    /** Issues closed longer ago are not mailed any more, so that an outage does not end in a flood. */
    @WithDefault("24h")
    Duration freshness();
}
