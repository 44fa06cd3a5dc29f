package newsroom.wire;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Who may change things. With neither key set, nobody may. */
@ConfigMapping(prefix = "newsroom.operators")
public interface OperatorConfig {

    /** The SHA-256 of the operators' key in hexadecimal, so that the key itself stands in no configuration. */
    Optional<String> keyHash();

    /** A file that holds the key itself, such as a mounted secret; white space around it does not count. */
    Optional<Path> keyFile();
}
