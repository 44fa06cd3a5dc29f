package newsroom.ingest.fetch;

import java.time.Duration;
import java.util.Set;
import newsroom.ingest.web.Purpose;

/** How far we let a server go. Every limit has a code; see the records. */
public record FetchLimits(Patience patience, Sizes sizes, Addresses addresses) {

    /** The defaults of {@link FetchConfig}. */
    public static final FetchLimits STANDARD = new FetchLimits(
            new Patience(
                    Duration.ofSeconds(3),
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(30),
                    Duration.ofSeconds(5),
                    1024),
            new Sizes(5 << 20, 3 << 20, 20 << 20, 100, 1 << 20, 64 << 10, 100),
            new Addresses(Set.of(80, 443), 253, 2048, 5));

    /**
     * Times, each above zero.
     *
     * @param dns {@code TIMEOUT_DNS}
     * @param connect over all addresses of a host: {@code TIMEOUT_CONNECT}
     * @param tls the handshake: {@code TIMEOUT_TLS}
     * @param firstByte from the request to the end of the head: {@code TIMEOUT_FIRST_BYTE}
     * @param betweenBytes silence within a body: {@code TIMEOUT_BETWEEN_BYTES}
     * @param total of an ask with all its redirects: {@code TIMEOUT_TOTAL}
     * @param download the same for {@link newsroom.ingest.web.Download}
     * @param slowAfter from when in a body the rate counts: {@code TOO_SLOW}
     * @param slowest bytes per second
     */
    public record Patience(
            Duration dns,
            Duration connect,
            Duration tls,
            Duration firstByte,
            Duration betweenBytes,
            Duration total,
            Duration download,
            Duration slowAfter,
            long slowest) {
        public Patience {
            for (Duration each :
                    new Duration[] {dns, connect, tls, firstByte, betweenBytes, total, download, slowAfter}) {
                require(each.toMillis() > 0, "a time limit", each);
            }
            require(slowest > 0, "the lowest rate", slowest);
        }
    }

    /**
     * Bytes.
     *
     * @param feed of a feed or a JSON answer as it travels: {@code TOO_LARGE}
     * @param page of anything else as it travels
     * @param decoded of any body out of its coding: {@code DECOMPRESSION_BOMB}
     * @param ratio how many times a body may grow by decoding: {@code DECOMPRESSION_BOMB}
     * @param ratioAfter from how many decoded bytes the ratio counts
     * @param head all lines of an answer's head, interim answers included: {@code HEADERS_TOO_LARGE}
     * @param headLines their number
     */
    public record Sizes(long feed, long page, int decoded, int ratio, long ratioAfter, int head, int headLines) {
        public Sizes {
            for (long each : new long[] {feed, page, decoded, ratio, ratioAfter, head, headLines}) {
                require(each > 0, "a size limit", each);
            }
        }

        long coded(Purpose purpose) {
            return purpose == Purpose.FEED || purpose == Purpose.API ? feed : page;
        }
    }

    /**
     * What a URL may be like; {@code URL_FORBIDDEN}, for redirects {@code REDIRECT_FORBIDDEN}.
     *
     * @param hops redirects in a row: {@code REDIRECT_LIMIT}
     */
    public record Addresses(Set<Integer> ports, int host, int url, int hops) {
        public Addresses {
            ports = Set.copyOf(ports);
            require(host > 0 && url > 0 && hops >= 0, "a limit of addresses", url);
        }
    }

    private static void require(boolean kept, String what, Object value) {
        if (!kept) {
            throw new IllegalArgumentException(what + " of fetching is " + value);
        }
    }
}
