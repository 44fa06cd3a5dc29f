package newsroom.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import newsroom.ingest.web.Answer;
import newsroom.ingest.web.Ask;
import newsroom.ingest.web.Purpose;
import org.junit.jupiter.api.Test;

/** Nobody there, nobody answering, and nobody waiting any longer. */
class PatienceTest {

    @Test
    void nobody_at_home_is_a_refusal() throws Exception {
        try (GuardedWeb web = new Doors().open()) {
            assertThat(code(web, URI.create("http://nobody.example/"))).isEqualTo("HOST_UNKNOWN");
        }
        // Taken, so that nobody else listens there, and not listened on.
        try (Socket deaf = new Socket()) {
            deaf.bind(new InetSocketAddress("127.0.0.1", 0));
            String door = "127.0.0.1:" + deaf.getLocalPort();
            try (GuardedWeb other = new Doors().allowing(door).open()) {
                assertThat(code(other, URI.create("http://" + door + "/feed"))).isEqualTo("UNREACHABLE");
            }
        }
    }

    @Test
    void a_resolver_that_hangs_costs_no_more_than_its_limit() {
        CountDownLatch never = new CountDownLatch(1);
        try (GuardedWeb slow = new Doors().open(host -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return List.of();
        })) {
            assertThat(code(slow, URI.create("http://slow.example/"))).isEqualTo("TIMEOUT_DNS");
        }
    }

    @Test
    void a_server_that_does_not_pick_up_costs_no_more_than_its_limit() throws Exception {
        List<Socket> waiting = new ArrayList<>();
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                GuardedWeb door =
                        new Doors().allowing("127.0.0.1:" + full.getLocalPort()).open()) {
            // The kernel answers as many as fit its queue, and drops the rest in silence.
            for (int i = 0; i < 4; i++) {
                Socket socket = new Socket();
                waiting.add(socket);
                try {
                    socket.connect(full.getLocalSocketAddress(), 200);
                } catch (java.net.SocketTimeoutException e) {
                    break;
                }
            }

            assertThat(code(door, URI.create("http://127.0.0.1:" + full.getLocalPort() + "/")))
                    .isEqualTo("TIMEOUT_CONNECT");
        } finally {
            for (Socket socket : waiting) {
                socket.close();
            }
        }
    }

    @Test
    void closing_the_door_ends_what_is_under_way_and_all_that_follows() throws Exception {
        try (RawServer server = new RawServer()) {
            CountDownLatch asked = new CountDownLatch(1);
            server.on("/silent", (head, out) -> {
                asked.countDown();
                Thread.sleep(20_000);
            });
            GuardedWeb web = new Doors().allowing(server.door()).open();
            FutureTask<String> pending = new FutureTask<>(() -> code(web, server.url("/silent")));
            RawServer.daemon(pending);
            asked.await();

            web.close();

            assertThat(pending.get()).isEqualTo("CANCELLED");
            assertThat(code(web, server.url("/silent"))).isEqualTo("CANCELLED");
        }
    }

    private static String code(GuardedWeb web, URI url) {
        return web.ask(Ask.plain(url, Purpose.FEED)) instanceof Answer.Refused refused ? refused.code() : "taken";
    }
}
