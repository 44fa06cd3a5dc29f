package newsroom.scoring;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The settings of the scoring service; what the desk cares about is in {@code desk.yaml}. */
@ConfigMapping(prefix = "newsroom.scoring")
public interface ScoringConfig {

    /** How many fingerprints are taken at the same time; as many as there are cores to spare. */
    @WithDefault("2")
    int threads();
}
