package newsroom.publish;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import newsroom.publish.issue.Clocking;

/** The settings of the publish service; its editions are in {@code desk.yaml}. */
@ConfigMapping(prefix = "newsroom.publish")
public interface PublishConfig {

    /** Who tells the time: the clock on the wall, or the stories themselves for replays. */
    @WithDefault("wall")
    Clocking clock();
}
