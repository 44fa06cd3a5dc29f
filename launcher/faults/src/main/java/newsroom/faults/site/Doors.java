package newsroom.faults.site;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where everything listens on loopback, counted from {@code first}; sixty ports. */
public record Doors(int first) {

    /** Three, so that one may die and a majority still has every record. */
    static final int BROKERS = 3;

    private static final int CONTROLLERS = 10;
    private static final int POSTGRES = 20;
    private static final int LINKS = 20;
    private static final int SERVICES = 30;

    /** @param node 1 to 3 */
    int broker(int node) {
        return first + node;
    }

    int controller(int node) {
        return first + CONTROLLERS + node;
    }

    /** What a broker is told of all controllers. */
    String controllers() {
        return IntStream.rangeClosed(1, BROKERS)
                .mapToObj(node -> String.valueOf(controller(node)))
                .collect(Collectors.joining(","));
    }

    public String bootstrapServers() {
        return IntStream.rangeClosed(1, BROKERS)
                .mapToObj(node -> "127.0.0.1:" + broker(node))
                .collect(Collectors.joining(","));
    }

    /** What services are told: brokers by their links. */
    String linkedServers() {
        return IntStream.rangeClosed(1, BROKERS)
                .mapToObj(node -> "127.0.0.1:" + brokerLink(node))
                .collect(Collectors.joining(","));
    }

    /** Where a broker says that it is: the near end of a {@link Link}. */
    int brokerLink(int node) {
        return first + LINKS + node;
    }

    int postgresLink() {
        return first + LINKS + BROKERS + 1;
    }

    public int postgres() {
        return first + POSTGRES;
    }

    /** @param replica 1 to 4 */
    public int service(String service, int replica) {
        return first
                + SERVICES
                + List.of("ingest", "scoring", "summarize", "publish").indexOf(service) * 5
                + replica;
    }
}
