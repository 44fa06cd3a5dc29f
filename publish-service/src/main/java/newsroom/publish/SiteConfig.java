package newsroom.publish;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** The settings of the site. */
@ConfigMapping(prefix = "newsroom.site")
public interface SiteConfig {

    /** Where readers find it: what feeds and letters lead to. Ids in feeds do not depend on it. */
    @WithDefault("http://localhost:8080/")
    URI base();
}
