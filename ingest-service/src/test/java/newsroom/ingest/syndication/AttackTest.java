package newsroom.ingest.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttackTest {

    private static final Duration LONGEST = Duration.ofSeconds(2);
    /** The largest body that is looked into, the bound of 64 MiB, and what the machine itself needs. */
    private static final int HEAP_MIB = 21 + 64 + 11;

    private final AtomicInteger asked = new AtomicInteger();

    @TempDir
    private Path directory;

    private HttpServer canary;
    private List<Attack> corpus;

    @BeforeEach
    void open() throws IOException {
        canary = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        canary.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        canary.start();
        Path secret = Files.writeString(directory.resolve("secret"), Attack.SECRET);
        corpus = AttackRun.corpus(
                "http://127.0.0.1:" + canary.getAddress().getPort() + "/secret",
                secret.toUri().toString());
    }

    @AfterEach
    void close() {
        canary.stop(0);
    }

    @Test
    void every_attack_is_refused_with_its_code_or_does_no_harm_within_two_seconds() {
        SyndicationParser parser = new SyndicationParser();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        List<String> wrong = new ArrayList<>();
        for (Attack attack : corpus) {
            byte[] body = attack.body().get();

            long begun = threads.getCurrentThreadCpuTime();
            String verdict = AttackRun.verdict(parser, attack, body);
            Duration spent = Duration.ofNanos(threads.getCurrentThreadCpuTime() - begun);

            wrong.add(spent.compareTo(LONGEST) < 0 ? verdict : attack + ": " + spent);
        }

        System.out.printf(
                "A1 cases=%d as_stated=%d canary_connections=%d%n",
                corpus.size(), wrong.stream().filter(String::isEmpty).count(), asked.get());
        assertThat(corpus).hasSizeGreaterThanOrEqualTo(60);
        assertThat(corpus).extracting(Attack::name).doesNotHaveDuplicates();
        assertThat(wrong).containsOnly("");
        assertThat(asked).as("requests that a document made us send").hasValue(0);
    }

    @Test
    void all_attacks_together_need_no_more_than_64_mebibytes() throws Exception {
        assertThat(run(HEAP_MIB)).isEqualTo("survived");
    }

    /** The control: the same reader without limits, in the same heap. */
    @Test
    void without_limits_that_is_not_enough() throws Exception {
        assertThat(run(HEAP_MIB, "unlimited")).endsWith("out of memory");
    }

    private String run(int mebibytes, String... arguments) throws Exception {
        Path output = directory.resolve("output-" + mebibytes);
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx" + mebibytes + "m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                AttackRun.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(4, TimeUnit.MINUTES)).isTrue();
        return Files.readString(output, StandardCharsets.UTF_8).strip();
    }
}
