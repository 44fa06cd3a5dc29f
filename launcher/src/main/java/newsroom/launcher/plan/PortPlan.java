package newsroom.launcher.plan;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The doors that the newsroom listens at, all of them on this machine only.
 *
 * @param http where people read; the three services that nobody reads at take the next three
 * @param kafka where clients connect; the controller takes the next one
 */
public record PortPlan(int http, int kafka, int postgres) {

    /** What each service listens at, counted from {@code http}. */
    private static final List<String> IN_PORT_ORDER = List.of("publish", "ingest", "scoring", "summarize");

    private static final int HIGHEST = 65_535;

    public PortPlan {
        for (Claim claim : claims(http, kafka, postgres)) {
            if (claim.port() < 1 || claim.port() > HIGHEST) {
                throw new Refused("port " + claim.port() + " does not exist; use another " + claim.option());
            }
        }
        requireUnlike(claims(http, kafka, postgres));
    }

    public int of(String service) {
        int step = IN_PORT_ORDER.indexOf(service);
        if (step < 0) {
            throw new IllegalArgumentException("no such service: " + service);
        }
        return http + step;
    }

    public int controller() {
        return kafka + 1;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + kafka;
    }

    /** Every port that must be free, with the option that moves it. */
    public List<Claim> claims() {
        return claims(http, kafka, postgres);
    }

    private static List<Claim> claims(int http, int kafka, int postgres) {
        Stream<Claim> services =
                IntStream.range(0, IN_PORT_ORDER.size()).mapToObj(step -> new Claim(http + step, "--http-port"));
        Stream<Claim> plant = Stream.of(
                new Claim(kafka, "--kafka-port"),
                new Claim(kafka + 1, "--kafka-port"),
                new Claim(postgres, "--postgres-port"));
        return Stream.concat(services, plant).toList();
    }

    private static void requireUnlike(List<Claim> claims) {
        for (Claim one : claims) {
            for (Claim other : claims) {
                if (one.port() == other.port() && !one.option().equals(other.option())) {
                    throw new Refused(one.option() + " and " + other.option() + " both need port " + one.port());
                }
            }
        }
    }

    /** One port that must be free. */
    public record Claim(int port, String option) {

        public String taken() {
            return "port " + port + " is taken by another program; use " + option;
        }
    }
}
