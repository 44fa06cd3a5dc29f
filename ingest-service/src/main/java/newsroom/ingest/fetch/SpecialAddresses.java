package newsroom.ingest.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Addresses that are not the public internet, by the IANA special-purpose registries (RFC 6890 and its updates). The
 * JDK's own tests (site-local, link-local and so on) miss more than half of these.
 */
final class SpecialAddresses {

    private static final List<Cidr> FOUR = blocks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            // The address at which Azure's hosts serve their guests; public by number only.
            "168.63.129.16/32",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");

    private static final Cidr GLOBAL_SIX = Cidr.of("2000::/3");

    /** Within 2000::/3; everything else is not global to begin with. Teredo and ORCHID are in the first block. */
    private static final List<Cidr> SIX = blocks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private static final Cidr TEREDO = Cidr.of("2001::/32");
    private static final Cidr SIX_TO_FOUR = Cidr.of("2002::/16");
    /** Where the embedded address stands in the last four bytes: compatible, translated, NAT64 and its local block. */
    private static final List<Cidr> TAIL = blocks("::/96", "::ffff:0:0:0/96", "64:ff9b::/96", "64:ff9b:1::/48");

    /** In the compatible block, but these two embed nothing: unspecified and loopback. */
    private static final Cidr OWN = Cidr.of("::/127");

    private SpecialAddresses() {}

    /** The block that the address is in, or empty for a public address. */
    static Optional<String> block(InetAddress address) {
        if (address instanceof Inet4Address) {
            return within(FOUR, address);
        }
        return GLOBAL_SIX.holds(address) ? within(SIX, address) : Optional.of("outside 2000::/3");
    }

    /** The IPv4 address that traffic to an IPv6 address ends at. The JDK has unwrapped IPv4-mapped ones already. */
    static Optional<InetAddress> embedded(InetAddress address) {
        byte[] b = address.getAddress();
        if (b.length == 4 || OWN.holds(address)) {
            return Optional.empty();
        }
        if (SIX_TO_FOUR.holds(address)) {
            return four(b[2], b[3], b[4], b[5]);
        }
        if (TEREDO.holds(address)) {
            return four((byte) ~b[12], (byte) ~b[13], (byte) ~b[14], (byte) ~b[15]);
        }
        return within(TAIL, address).flatMap(block -> four(b[12], b[13], b[14], b[15]));
    }

    private static Optional<String> within(List<Cidr> blocks, InetAddress address) {
        return blocks.stream()
                .filter(block -> block.holds(address))
                .map(Cidr::text)
                .findFirst();
    }

    private static Optional<InetAddress> four(byte... bytes) {
        try {
            return Optional.of(InetAddress.getByAddress(Arrays.copyOf(bytes, 4)));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }

    private static List<Cidr> blocks(String... texts) {
        return Stream.of(texts).map(Cidr::of).toList();
    }
}
