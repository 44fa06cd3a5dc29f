package newsroom.ingest.fetch;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocketFactory;

/**
 * Builds doors for tests. Whatever a door decides, its sockets reach loopback and nothing else: an attempt at any other
 * address is written down and refused, so no test can touch a stranger or a private network.
 */
final class Doors {

    /** Times of a test; sizes as they are in service. */
    static final FetchLimits.Patience IMPATIENT = new FetchLimits.Patience(
            Duration.ofMillis(2000),
            Duration.ofMillis(1500),
            Duration.ofMillis(2500),
            Duration.ofMillis(1500),
            Duration.ofMillis(700),
            Duration.ofMillis(4000),
            Duration.ofMillis(6000),
            Duration.ofMillis(900),
            1024);

    private final Map<String, List<List<InetAddress>>> names = new HashMap<>();
    private final List<String> lookups = new CopyOnWriteArrayList<>();
    final List<InetSocketAddress> elsewhere = new CopyOnWriteArrayList<>();
    private FetchLimits limits =
            new FetchLimits(IMPATIENT, FetchLimits.STANDARD.sizes(), FetchLimits.STANDARD.addresses());
    private AddressPolicy policy = AddressPolicy.publicOnly();
    private Letterhead letterhead = new Letterhead("test", Optional.empty());
    private SSLSocketFactory tls = (SSLSocketFactory) SSLSocketFactory.getDefault();

    Doors ports(Integer... ports) {
        limits = new FetchLimits(
                limits.patience(), limits.sizes(), new FetchLimits.Addresses(Set.of(ports), 253, 2048, 5));
        return this;
    }

    Doors allowing(String... exceptions) {
        policy = AddressPolicy.allowing(List.of(exceptions));
        return this;
    }

    Doors trusting(SSLSocketFactory factory) {
        tls = factory;
        return this;
    }

    Doors named(Letterhead name) {
        letterhead = name;
        return this;
    }

    Doors sizes(FetchLimits.Sizes sizes) {
        limits = new FetchLimits(limits.patience(), sizes, limits.addresses());
        return this;
    }

    /** Each answer is a list of addresses with spaces between; the lookups of a name get them in turn, round and round. */
    Doors name(String host, String... answers) {
        names.put(
                host,
                Stream.of(answers)
                        .map(answer ->
                                Stream.of(answer.split(" ")).map(Doors::literal).toList())
                        .toList());
        return this;
    }

    int lookups(String host) {
        return Collections.frequency(lookups, host);
    }

    static InetAddress literal(String text) {
        return IpLiteral.read(text).orElseThrow();
    }

    GuardedWeb open() {
        return open(this::resolve);
    }

    GuardedWeb open(Resolver resolver) {
        return new GuardedWeb(limits, policy, letterhead, resolver, tls, LoopbackOnly::new);
    }

    private List<InetAddress> resolve(String host) throws UnknownHostException {
        List<List<InetAddress>> answers = names.get(host);
        if (answers == null) {
            throw new UnknownHostException(host);
        }
        int before = lookups(host);
        lookups.add(host);
        return answers.get(before % answers.size());
    }

    private final class LoopbackOnly extends GuardedSocket {
        LoopbackOnly(AddressPolicy policy, String host, Watch watch) {
            super(policy, host, watch);
        }

        @Override
        void reach(InetSocketAddress address, int timeout) throws java.io.IOException {
            if (!address.getAddress().isLoopbackAddress()) {
                elsewhere.add(address);
                throw new ConnectException("tests reach loopback only");
            }
            super.reach(address, timeout);
        }
    }
}
