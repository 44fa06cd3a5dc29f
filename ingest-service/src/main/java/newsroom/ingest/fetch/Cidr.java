package newsroom.ingest.fetch;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.Optional;

/** A block of addresses of one family, such as {@code 10.0.0.0/8}. */
record Cidr(String text, InetAddress first, int bits) {

    Cidr {
        int length = first.getAddress().length * 8;
        int lowest = new BigInteger(1, first.getAddress()).getLowestSetBit();
        // An address within the block instead of its first says two things at once.
        if (bits < 0 || bits > length || (lowest >= 0 && lowest < length - bits)) {
            throw new IllegalArgumentException("no block of addresses: " + text);
        }
    }

    /** @throws IllegalArgumentException when the text is no block */
    static Cidr of(String text) {
        int slash = text.indexOf('/');
        Optional<InetAddress> first = slash < 0 ? Optional.empty() : IpLiteral.read(text.substring(0, slash));
        if (first.isEmpty() || !text.substring(slash + 1).matches("\\d{1,3}")) {
            throw new IllegalArgumentException("no block of addresses: " + text);
        }
        return new Cidr(text, first.get(), Integer.parseInt(text.substring(slash + 1)));
    }

    boolean holds(InetAddress address) {
        byte[] ours = first.getAddress();
        byte[] theirs = address.getAddress();
        if (ours.length != theirs.length) {
            return false;
        }
        int whole = bits / 8;
        for (int i = 0; i < whole; i++) {
            if (ours[i] != theirs[i]) {
                return false;
            }
        }
        int rest = bits % 8;
        return rest == 0 || ((ours[whole] ^ theirs[whole]) & (0xFF << (8 - rest)) & 0xFF) == 0;
    }
}
