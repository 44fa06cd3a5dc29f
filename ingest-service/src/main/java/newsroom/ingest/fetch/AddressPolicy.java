package newsroom.ingest.fetch;

import java.net.InetAddress;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which addresses may be connected to: public ones, and exceptions that the operator names one by one. */
public final class AddressPolicy {

    private final List<Cidr> blocks;
    private final Set<String> doors;

    private AddressPolicy(List<Cidr> blocks, Set<String> doors) {
        this.blocks = blocks;
        this.doors = doors;
    }

    public static AddressPolicy publicOnly() {
        return allowing(List.of());
    }

    /**
     * @param exceptions {@code host:port}, for which neither the addresses nor the port are questioned, or blocks such
     *     as {@code 10.1.0.0/16}, whose addresses count as public
     * @throws IllegalArgumentException for anything else
     */
    public static AddressPolicy allowing(Collection<String> exceptions) {
        Set<String> doors = new HashSet<>();
        for (String exception : exceptions) {
            if (exception.indexOf('/') < 0) {
                if (!exception.matches(".+:\\d{1,5}")) {
                    throw new IllegalArgumentException("neither host:port nor a block of addresses: " + exception);
                }
                doors.add(exception.toLowerCase(Locale.ROOT));
            }
        }
        List<Cidr> blocks = exceptions.stream()
                .filter(exception -> exception.indexOf('/') >= 0)
                .map(Cidr::of)
                .toList();
        return new AddressPolicy(blocks, doors);
    }

    /** @param host without brackets */
    boolean names(String host, int port) {
        String bracketed = host.indexOf(':') < 0 ? host : "[" + host + "]";
        return doors.contains(bracketed + ":" + port);
    }

    /** Why the address is not to be connected to for that host, or empty when it may be. */
    Optional<String> objection(String host, int port, InetAddress address) {
        if (names(host, port)) {
            return Optional.empty();
        }
        Optional<String> embedded = SpecialAddresses.embedded(address)
                .filter(inner -> !isAllowed(inner))
                .flatMap(SpecialAddresses::block)
                .map(block -> address.getHostAddress() + " leads into " + block);
        if (embedded.isPresent() || isAllowed(address)) {
            return embedded;
        }
        return SpecialAddresses.block(address).map(block -> address.getHostAddress() + " is in " + block);
    }

    private boolean isAllowed(InetAddress address) {
        return blocks.stream().anyMatch(block -> block.holds(address));
    }
}
