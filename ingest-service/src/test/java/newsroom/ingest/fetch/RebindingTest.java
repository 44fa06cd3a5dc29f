package newsroom.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;
import newsroom.ingest.web.Answer;
import newsroom.ingest.web.Ask;
import newsroom.ingest.web.Purpose;
import org.junit.jupiter.api.Test;

/** Names that change their addresses, and sockets that end elsewhere than asked. */
class RebindingTest {

    @Test
    void what_was_checked_is_what_is_connected_to_however_a_name_alternates() throws Exception {
        try (Canary canary = new Canary()) {
            Doors doors = new Doors().ports(80, canary.port()).name("rebind.example", "93.184.216.34", "127.0.0.1");
            URI url = URI.create("http://rebind.example:" + canary.port() + "/");

            try (GuardedWeb web = doors.open()) {
                for (int i = 0; i < 20; i++) {
                    // Odd lookups are public: one attempt there, at the address that was looked at, and no second
                    // lookup.
                    assertThat(code(web, url)).isEqualTo(i % 2 == 0 ? "UNREACHABLE" : "SSRF_BLOCKED");
                }
            }

            assertThat(doors.lookups("rebind.example")).isEqualTo(20);
            assertThat(doors.elsewhere)
                    .hasSize(10)
                    .allSatisfy(address ->
                            assertThat(address.getAddress().getHostAddress()).isEqualTo("93.184.216.34"));
            assertThat(canary.visits()).isZero();
        }
    }

    @Test
    void a_redirect_to_the_same_name_is_looked_up_and_checked_again() throws Exception {
        try (RawServer server = new RawServer(new ServerSocket(0, 50, InetAddress.getByName("127.0.0.2")))) {
            String there = "http://rebind.example:" + server.port();
            server.on("/a", "HTTP/1.1 302 Found\r\nLocation: " + there + "/b\r\nContent-Length: 0\r\n\r\n");
            Doors doors = new Doors()
                    .ports(server.port())
                    .allowing("127.0.0.2/32")
                    .name("rebind.example", "127.0.0.2", "127.0.0.1");

            try (GuardedWeb web = doors.open()) {
                assertThat(code(web, URI.create(there + "/a"))).isEqualTo("SSRF_BLOCKED");
            }

            assertThat(server.heads()).hasSize(1);
            assertThat(doors.lookups("rebind.example")).isEqualTo(2);
        }
    }

    @Test
    void a_socket_that_ends_elsewhere_than_asked_is_cut_before_a_byte_is_said() throws Exception {
        try (RawServer inside = new RawServer()) {
            inside.on("*", "HTTP/1.1 200 OK\r\n\r\nsecret");
            Dialer.Sockets detour = (policy, host, watch) -> new GuardedSocket(policy, host, watch) {
                @Override
                void reach(InetSocketAddress address, int timeout) throws java.io.IOException {
                    super.reach(new InetSocketAddress("127.0.0.1", inside.port()), timeout);
                }
            };
            try (GuardedWeb web = new GuardedWeb(
                    FetchLimits.STANDARD,
                    AddressPolicy.publicOnly(),
                    new Letterhead("test", Optional.empty()),
                    host -> List.of(InetAddress.getByAddress(new byte[] {93, (byte) 184, (byte) 216, 34})),
                    (SSLSocketFactory) SSLSocketFactory.getDefault(),
                    detour)) {
                assertThat(code(web, URI.create("http://news.example/"))).isEqualTo("SSRF_BLOCKED");
            }
            assertThat(inside.heads()).allMatch(String::isEmpty);
        }
    }

    @Test
    void the_proxies_of_the_system_are_not_asked() throws Exception {
        String[] keys = {"http.proxyHost", "http.proxyPort", "socksProxyHost", "socksProxyPort"};
        try (Canary canary = new Canary();
                RawServer server = new RawServer().on("/feed", "HTTP/1.1 200 OK\r\n\r\nnews")) {
            String[] values = {"127.0.0.2", "" + canary.port(), "127.0.0.2", "" + canary.port()};
            String exempt = System.getProperty("http.nonProxyHosts");
            System.setProperty("http.nonProxyHosts", "");
            System.setProperty("socksNonProxyHosts", "");
            for (int i = 0; i < keys.length; i++) {
                System.setProperty(keys[i], values[i]);
            }
            try (GuardedWeb web = new Doors().allowing(server.door()).open()) {
                assertThat(web.ask(Ask.plain(server.url("/feed"), Purpose.FEED)))
                        .isInstanceOf(Answer.Body.class);
                assertThat(canary.visits()).isZero();
            } finally {
                List.of(keys).forEach(System::clearProperty);
                System.clearProperty("socksNonProxyHosts");
                if (exempt == null) {
                    System.clearProperty("http.nonProxyHosts");
                } else {
                    System.setProperty("http.nonProxyHosts", exempt);
                }
            }
        }
    }

    private static String code(GuardedWeb web, URI url) {
        return web.ask(Ask.plain(url, Purpose.FEED)) instanceof Answer.Refused refused ? refused.code() : "taken";
    }
}
