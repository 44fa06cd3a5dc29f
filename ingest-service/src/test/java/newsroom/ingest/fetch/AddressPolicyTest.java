package newsroom.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The corpus shows what is refused; this shows what is not, and what an operator may open. */
class AddressPolicyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1", "93.184.216.34", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0",
                "126.255.255.255", "128.0.0.0", "168.63.129.15", "168.63.129.17", "169.253.255.255", "169.255.0.0",
                "172.15.255.255", "172.32.0.0", "192.0.1.0", "192.0.3.0", "192.167.255.255", "192.169.0.0",
                "198.17.255.255", "198.20.0.0", "223.255.255.255", "2606:4700::1111", "2001:200::1", "2001:db7::1",
                "2001:db9::1", "2003::1", "2a00:1450:4001::1", "3ffe:ffff::1"
            })
    void the_neighbours_of_forbidden_blocks_are_public(String address) {
        assertThat(AddressPolicy.publicOnly().objection("news.example", 80, Doors.literal(address)))
                .isEmpty();
    }

    @Test
    void a_named_door_opens_for_its_host_and_port_only() {
        AddressPolicy policy = AddressPolicy.allowing(List.of("Feeds.intra:8080", "[::1]:81"));

        assertThat(policy.objection("feeds.intra", 8080, Doors.literal("10.0.0.1")))
                .isEmpty();
        assertThat(policy.objection("::1", 81, Doors.literal("::1"))).isEmpty();
        assertThat(policy.objection("feeds.intra", 80, Doors.literal("10.0.0.1")))
                .isPresent();
        assertThat(policy.objection("other.intra", 8080, Doors.literal("10.0.0.1")))
                .isPresent();
        assertThat(policy.objection("::1", 80, Doors.literal("::1"))).isPresent();
    }

    @Test
    void an_opened_block_does_not_open_what_is_embedded_in_it() {
        AddressPolicy policy = AddressPolicy.allowing(List.of("64:ff9b::/96", "10.0.0.0/15"));

        assertThat(policy.objection("x.example", 80, Doors.literal("64:ff9b::101:101")))
                .isEmpty();
        assertThat(policy.objection("x.example", 80, Doors.literal("64:ff9b::7f00:1")))
                .isPresent();
        assertThat(policy.objection("x.example", 80, Doors.literal("64:ff9b::a02:1")))
                .isPresent();
        assertThat(policy.objection("x.example", 80, Doors.literal("10.1.255.255")))
                .isEmpty();
        assertThat(policy.objection("x.example", 80, Doors.literal("10.2.0.0"))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "true",
                "",
                "localhost",
                "10.0.0.0/33",
                "10.0.0/8",
                "::1/129",
                "10.1.0.0/15",
                "2001:db8::/16",
                "/8",
                "host:port",
                "10.0.0.0/x"
            })
    void an_exception_that_says_nothing_exact_is_a_mistake(String exception) {
        assertThatThrownBy(() -> AddressPolicy.allowing(List.of(exception)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
