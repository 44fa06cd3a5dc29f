package newsroom.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

    private final AddressGuard guard = new AddressGuard(false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost:8080/",
                "http://10.1.2.3/",
                "http://172.16.0.1/",
                "http://192.168.1.1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://100.64.0.1/",
                "http://0.0.0.0/",
                "http://198.18.0.1/",
                "http://224.0.0.1/",
                "http://255.255.255.255/",
                "http://[::1]/",
                "http://[fe80::1]/",
                "http://[fd00::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[2002:7f00:1::]/",
                "http://[2001::1]/"
            })
    void addresses_that_are_not_public_are_not_asked(String url) {
        assertThat(guard.allows(URI.create(url))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://93.184.216.34/", "https://1.1.1.1/feed", "https://[2606:4700::1111]/feed"})
    void public_addresses_are_asked(String url) {
        assertThat(guard.allows(URI.create(url))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://93.184.216.34/", "gopher://93.184.216.34/", "jar:http://x!/"})
    void only_the_web_is_asked(String url) {
        assertThat(guard.allows(URI.create(url))).isFalse();
        assertThat(new AddressGuard(true).allows(URI.create(url))).isFalse();
    }

    @Test
    void closed_networks_may_open_the_guard() {
        assertThat(new AddressGuard(true).allows(URI.create("http://127.0.0.1/")))
                .isTrue();
    }
}
