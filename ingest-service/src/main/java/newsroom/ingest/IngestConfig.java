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

    /** Whether the desk's sources are read, errands run and discussions followed. */
    @WithDefault("true")
    boolean feeds();

    /** How many sources are asked at the same time, and how many errands run. */
    @WithDefault("8")
    int reporters();

    /** How many sources are asked in a second at the most, and newcomers too. */
    @WithDefault("20")
    int pace();

    /** How long a domain is left alone between two questions, where it has no terms of its own. */
    @WithDefault("PT2S")
    Duration spacing();

    /** How long an item waits for its page, transcript or comments before it is filed with what is there. */
    @WithDefault("PT30M")
    Duration patience();

    /** How long the names of entries that come no more are remembered. */
    @WithDefault("P90D")
    Duration remembered();

    /** Whether a page that asks search engines to leave it out is left out; its feed's summary stays. */
    @WithDefault("true")
    boolean heedNoindex();

    /** Whether a page that asks machines not to use it is left out; its feed's summary stays. */
    @WithDefault("true")
    boolean heedNoai();

    /**
     * What may be asked although its addresses are not public, for tests and closed networks: {@code host:port} exactly,
     * or blocks such as {@code 10.1.0.0/16}; nothing by default.
     */
    Optional<List<String>> privateAddresses();

    /** How the web is asked, and how far a server may go. */
    FetchConfig fetch();
}
