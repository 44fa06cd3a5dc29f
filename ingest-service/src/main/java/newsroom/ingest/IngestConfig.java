package newsroom.ingest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import newsroom.ingest.fetch.FetchConfig;

/** The settings of the ingest service; what it reads is in {@code desk.yaml}. */
@ConfigMapping(prefix = "newsroom.ingest")
public interface IngestConfig {

    /** Capture files to replay at start, plain or gzip; none by default. */
    Optional<List<Path>> captures();

    /** How many times faster than its own clock a capture is replayed; 0 is as fast as possible. */
    @WithDefault("0")
    double speed();

    /** Whether the desk's feeds are read. */
    @WithDefault("true")
    boolean feeds();

    /** How many feeds are asked at the same time. */
    @WithDefault("8")
    int reporters();

    /** How long a feed stays taken by a replica that died on the way. */
    @WithDefault("PT5M")
    Duration lease();

    /**
     * What may be asked although its addresses are not public, for tests and closed networks: {@code host:port} exactly,
     * or blocks such as {@code 10.1.0.0/16}; nothing by default.
     */
    Optional<List<String>> privateAddresses();

    /** How the web is asked, and how far a server may go. */
    FetchConfig fetch();
}
