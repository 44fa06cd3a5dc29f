package newsroom.publish.hooks;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses are the public internet, by the IANA special-purpose registries (RFC 6890 and its updates). Of IPv6 that
 * is 2000::/3 without what embeds or translates IPv4 addresses, so that no address leads to another one.
 */
public final class PublicInternet {

    private static final List<Block> SPECIAL = Stream.of(
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
                    "224.0.0.0/3",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "3fff::/20")
            .map(Block::of)
            .toList();

    private static final Block GLOBAL_SIX = Block.of("2000::/3");

    private PublicInternet() {}

    public static boolean holds(InetAddress address) {
        boolean global = address instanceof Inet4Address || GLOBAL_SIX.holds(address);
        return global && SPECIAL.stream().noneMatch(block -> block.holds(address));
    }

    private record Block(BigInteger first, int bits, int length) {

        static Block of(String text) {
            int slash = text.indexOf('/');
            try {
                // A literal: nobody is asked for it.
                byte[] first = InetAddress.getByName(text.substring(0, slash)).getAddress();
                return new Block(
                        new BigInteger(1, first), Integer.parseInt(text.substring(slash + 1)), first.length * 8);
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(text, e);
            }
        }

        boolean holds(InetAddress address) {
            byte[] bytes = address.getAddress();
            return bytes.length * 8 == length
                    && new BigInteger(1, bytes)
                                    .xor(first)
                                    .shiftRight(length - bits)
                                    .signum()
                            == 0;
        }
    }
}
