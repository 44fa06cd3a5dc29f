package newsroom.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import newsroom.ingest.web.Answer;
import newsroom.ingest.web.Ask;
import newsroom.ingest.web.Purpose;
import org.junit.jupiter.api.Test;

/** Hostile servers on this machine against one door, with a good server beside them that must not notice. */
class TransportAttackTest {

    private static final int AT_A_TIME = 6;
    private static final long MEGABYTE = 1024 * 1024;

    @Test
    void every_attack_is_refused_with_its_code_and_the_good_server_goes_on() throws Exception {
        try (RawServer hostile = new RawServer();
                RawServer good = new RawServer();
                GuardedWeb web =
                        new Doors().allowing(hostile.door(), good.door()).open()) {
            Map<String, String> expected = new TreeMap<>(TransportAttacks.on(hostile));
            good.on("/feed", "HTTP/1.1 200 OK\r\n", Packed.news());
            Bystander bystander = new Bystander(web, good.url("/feed"));
            long before = Heap.afterCollection();
            Heap heap = Heap.observe();
            long began = System.nanoTime();

            Map<String, String> codes = askAll(web, hostile, expected);

            double seconds = (System.nanoTime() - began) / 1e9;
            bystander.stop();
            long peak = heap.peak() - before;
            long grown = Heap.afterCollection() - before;
            System.out.printf(
                    "A2 cases=%d refused_as_stated=%d seconds=%.1f bystander_ok=%d bystander_failed=%d heap_growth_mib=%.1f"
                            + " heap_peak_mib=%.1f%n",
                    expected.size(),
                    codes.entrySet().stream()
                            .filter(expected.entrySet()::contains)
                            .count(),
                    seconds,
                    bystander.served.get(),
                    bystander.failed.get(),
                    grown / (double) MEGABYTE,
                    peak / (double) MEGABYTE);
            assertThat(codes).isEqualTo(expected);
            assertThat(bystander.failed).hasValue(0);
            assertThat(bystander.served).hasValueGreaterThan(10);
            assertThat(grown).isLessThan(64 * MEGABYTE);
        }
    }

    private static Map<String, String> askAll(GuardedWeb web, RawServer server, Map<String, String> expected)
            throws Exception {
        ExecutorService reporters = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            Map<String, String> codes = new TreeMap<>();
            List<Callable<Map.Entry<String, String>>> asks = expected.keySet().stream()
                    .<Callable<Map.Entry<String, String>>>map(
                            path -> () -> Map.entry(path, code(web, server.url(path))))
                    .toList();
            for (Future<Map.Entry<String, String>> answer : reporters.invokeAll(asks)) {
                codes.put(answer.get().getKey(), answer.get().getValue());
            }
            return codes;
        } finally {
            reporters.shutdownNow();
        }
    }

    private static String code(GuardedWeb web, URI url) {
        Answer answer = web.ask(Ask.plain(url, Purpose.FEED));
        return answer instanceof Answer.Refused refused ? refused.code() : "taken: " + answer;
    }

    /** Somebody else's feed, asked all the time. */
    private static final class Bystander {
        private final AtomicInteger served = new AtomicInteger();
        private final AtomicInteger failed = new AtomicInteger();
        private final AtomicBoolean done = new AtomicBoolean();
        private final Thread thread;

        Bystander(GuardedWeb web, URI url) {
            thread = RawServer.daemon(() -> {
                while (!done.get()) {
                    boolean ok = web.ask(Ask.plain(url, Purpose.FEED)) instanceof Answer.Body body
                            && body.bytes().length == Packed.news().length;
                    (ok ? served : failed).incrementAndGet();
                }
            });
        }

        void stop() throws InterruptedException {
            done.set(true);
            thread.join();
        }
    }
}
