package newsroom.publish.hooks;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where webhooks may go: to https on the public internet, and to hosts that the operator names. Asked twice: when a
 * hook is registered, and of every address that is connected to.
 */
public final class Target {

    private static final Set<Integer> PORTS = Set.of(443, 8443);
    private static final int LONGEST = 2000;

    private final Set<String> named;

    /** @param named {@code host:port}, for which neither scheme, port nor addresses are questioned */
    public Target(Set<String> named) {
        this.named = Set.copyOf(named);
    }

    /** Why the address is refused, or empty. Asks no resolver. */
    public Optional<String> objection(URI url) {
        if (url.toString().length() > LONGEST) {
            return Optional.of("url is longer than " + LONGEST + " characters.");
        }
        if (url.getHost() == null || url.getRawUserInfo() != null || url.getRawFragment() != null) {
            return Optional.of("url must name a host, without user, password or fragment.");
        }
        if (isNamed(url) && Set.of("http", "https").contains(url.getScheme())) {
            return Optional.empty();
        }
        if (!"https".equals(url.getScheme())) {
            return Optional.of("url must be https.");
        }
        return PORTS.contains(port(url)) ? Optional.empty() : Optional.of("url must use port 443 or 8443.");
    }

    /** Why the host is not connected to, given all its addresses: one forbidden among them and it is refused. */
    public Optional<String> objection(URI url, List<InetAddress> addresses) {
        if (isNamed(url)) {
            return Optional.empty();
        }
        return addresses.stream()
                .filter(address -> !PublicInternet.holds(address))
                .findFirst()
                .map(address -> url.getHost() + " is " + address.getHostAddress() + ", not the public internet.");
    }

    public static int port(URI url) {
        return url.getPort() >= 0 ? url.getPort() : "https".equals(url.getScheme()) ? 443 : 80;
    }

    private boolean isNamed(URI url) {
        return named.contains(url.getHost().toLowerCase(Locale.ROOT) + ":" + port(url));
    }
}
