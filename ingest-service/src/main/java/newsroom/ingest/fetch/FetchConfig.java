package newsroom.ingest.fetch;

import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** The limits of the HTTP door as settings; {@link FetchLimits} says what each means and with which code it refuses. */
public interface FetchConfig {

    /** Where the people behind this reader are found; part of the User-Agent. Please set it. */
    Optional<URI> contact();

    @WithDefault("PT3S")
    Duration dns();

    @WithDefault("PT5S")
    Duration connect();

    @WithDefault("PT5S")
    Duration tls();

    @WithDefault("PT10S")
    Duration firstByte();

    @WithDefault("PT10S")
    Duration betweenBytes();

    @WithDefault("PT30S")
    Duration total();

    @WithDefault("PT30M")
    Duration download();

    @WithDefault("PT5S")
    Duration slowAfter();

    /** Bytes per second. */
    @WithDefault("1024")
    long slowest();

    @WithDefault("5242880")
    long feedBytes();

    @WithDefault("3145728")
    long pageBytes();

    @WithDefault("20971520")
    int decodedBytes();

    @WithDefault("100")
    int ratio();

    @WithDefault("1048576")
    long ratioAfter();

    @WithDefault("65536")
    int headBytes();

    @WithDefault("100")
    int headLines();

    @WithDefault("80,443")
    Set<Integer> ports();

    @WithDefault("253")
    int hostLength();

    @WithDefault("2048")
    int urlLength();

    @WithDefault("5")
    int redirects();

    default FetchLimits limits() {
        return new FetchLimits(
                new FetchLimits.Patience(
                        dns(),
                        connect(),
                        tls(),
                        firstByte(),
                        betweenBytes(),
                        total(),
                        download(),
                        slowAfter(),
                        slowest()),
                new FetchLimits.Sizes(
                        feedBytes(), pageBytes(), decodedBytes(), ratio(), ratioAfter(), headBytes(), headLines()),
                new FetchLimits.Addresses(ports(), hostLength(), urlLength(), redirects()));
    }
}
