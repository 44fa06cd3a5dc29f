package newsroom.publish.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

    private final Target target = new Target(Set.of("localhost:9000"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://hooks.example/in",
                "ftp://hooks.example/in",
                "file:///etc/passwd",
                "https:///in",
                "https://user:secret@hooks.example/in",
                "https://hooks.example/in#part",
                "https://hooks.example:22/in",
                "https://hooks.example:6379/in",
                "http://localhost:9001/in"
            })
    void what_is_not_plain_https_is_refused(String url) {
        assertThat(target.objection(URI.create(url))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://hooks.example/in?key=1", "https://hooks.example:8443/in", "http://localhost:9000/in"})
    void https_and_what_the_operator_names_is_taken(String url) {
        assertThat(target.objection(URI.create(url))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "168.63.129.16",
                "100.64.0.1",
                "0.0.0.0",
                "192.0.0.8",
                "198.18.0.1",
                "203.0.113.9",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "::ffff:10.0.0.1",
                "::10.0.0.1",
                "fe80::1",
                "fd00::1",
                "fc00::1",
                "ff02::1",
                "64:ff9b::a00:1",
                "64:ff9b:1::1",
                "2001:0:1::1",
                "2001:db8::1",
                "2002:a00:1::1",
                "3fff::1"
            })
    void no_address_but_public_ones_is_connected_to(String address) throws UnknownHostException {
        List<InetAddress> both = List.of(InetAddress.getByName("8.8.8.8"), InetAddress.getByName(address));

        assertThat(target.objection(URI.create("https://hooks.example/"), both)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.1.1.1", "8.8.8.8", "172.15.0.1", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "2a00::1"})
    void public_addresses_are_public(String address) throws UnknownHostException {
        assertThat(PublicInternet.holds(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void who_is_named_is_not_questioned_and_another_port_of_the_same_host_is() throws UnknownHostException {
        List<InetAddress> loopback = List.of(InetAddress.getByName("127.0.0.1"));

        assertThat(target.objection(URI.create("http://localhost:9000/"), loopback))
                .isEmpty();
        assertThat(target.objection(URI.create("https://localhost:8443/"), loopback))
                .isPresent();
    }
}
