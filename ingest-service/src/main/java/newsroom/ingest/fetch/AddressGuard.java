package newsroom.ingest.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Keeps us from being sent to our own network: every address that a host resolves to must be public.
 *
 * <p>Checked before the connection, not on it: a name that changes its answer in between is not caught here.
 */
public final class AddressGuard {

    private final boolean privateAllowed;

    /** @param privateAllowed for tests and closed networks, where the feeds themselves are private */
    public AddressGuard(boolean privateAllowed) {
        this.privateAllowed = privateAllowed;
    }

    boolean allows(URI url) {
        if (url.getHost() == null || !("http".equals(url.getScheme()) || "https".equals(url.getScheme()))) {
            return false;
        }
        if (privateAllowed) {
            return true;
        }
        try {
            return Arrays.stream(InetAddress.getAllByName(url.getHost())).allMatch(AddressGuard::isPublic);
        } catch (UnknownHostException e) {
            // Nothing to connect to; the request will say so.
            return true;
        }
    }

    private static boolean isPublic(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] b = address.getAddress();
        if (address instanceof Inet6Address) {
            // Only global unicast, and no embedded IPv4 (6to4, Teredo, documentation).
            boolean global = (b[0] & 0xE0) == 0x20;
            boolean embedded = b[0] == 0x20 && (b[1] == 0x02 || (b[1] == 0x01 && b[2] == 0 && b[3] == 0));
            return global && !embedded;
        }
        int first = b[0] & 0xFF;
        int second = b[1] & 0xFF;
        boolean shared = first == 100 && second >= 64 && second < 128;
        boolean benchmark = first == 198 && (second == 18 || second == 19);
        return first != 0 && first < 224 && !shared && !benchmark && !(first == 192 && second == 0);
    }
}
