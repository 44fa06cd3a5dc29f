package newsroom.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsroom.ingest.web.Answer;
import newsroom.ingest.web.Ask;
import newsroom.ingest.web.Delivery;
import newsroom.ingest.web.LinkReader;
import newsroom.ingest.web.Purpose;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every form of a forbidden address by every way in, with a canary that must stay silent. */
class SsrfAttackTest {

    @TempDir
    Path directory;

    private Canary canary;
    private RawServer fixture;

    @BeforeEach
    void open() throws Exception {
        canary = new Canary();
        // Redirects to whatever the query names, in raw UTF-8 as careless servers do.
        fixture = new RawServer().on("*", (head, out) -> {
            String target =
                    java.net.URLDecoder.decode(head.split(" ")[1].substring("/to?".length()), StandardCharsets.UTF_8);
            out.write(("HTTP/1.1 302 Found\r\nLocation: " + target + "\r\nContent-Length: 0\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        });
    }

    @AfterEach
    void close() throws Exception {
        canary.close();
        fixture.close();
    }

    @Test
    void no_form_of_a_forbidden_address_is_connected_to_by_any_way_in() {
        Doors doors = SsrfForms.known(new Doors()).ports(80, 443, canary.port()).allowing(fixture.door());
        Map<String, String> wrong = new LinkedHashMap<>();
        int cases = 0;
        long began = System.nanoTime();

        try (GuardedWeb web = doors.open()) {
            for (SsrfForms form : SsrfForms.all(canary.port())) {
                Map<String, String> said = byEveryWay(web, form.text());
                cases += said.size();
                said.forEach((way, code) -> {
                    if (!code.equals(way.startsWith("redirect") ? form.hopCode() : form.code())) {
                        wrong.put(way + " " + form.text(), code);
                    }
                });
            }
        }

        System.out.printf(
                "A3 forms=%d cases=%d refused_as_stated=%d canary_listeners=%d canary_connections=%d elsewhere=%d"
                        + " seconds=%.1f%n",
                SsrfForms.all(0).size(),
                cases,
                cases - wrong.size(),
                canary.listeners(),
                canary.visits(),
                doors.elsewhere.size(),
                (System.nanoTime() - began) / 1e9);
        assertThat(wrong).isEmpty();
        assertThat(canary.visits()).isZero();
        assertThat(doors.elsewhere).isEmpty();
    }

    /** The negative control: the same forms, ways and canary, and a door whose guard lets everything pass. */
    @Test
    void without_the_guard_the_canary_is_reached() {
        Doors doors = SsrfForms.known(new Doors())
                .ports(80, 443, canary.port())
                .allowing(fixture.door(), "0.0.0.0/0", "::/0");
        List<SsrfForms> forms = SsrfForms.all(canary.port()).stream()
                .filter(SsrfForms::isCanary)
                .toList();
        List<String> silent = new ArrayList<>();

        try (GuardedWeb web = doors.open()) {
            for (SsrfForms form : forms) {
                int before = canary.visits();
                int ways = byEveryWay(web, form.text()).size();
                if (visitsAfter(before + ways) < before + ways) {
                    silent.add(form.text());
                }
            }
        }

        System.out.printf(
                "A3 negative control: forms=%d canary_connections=%d silent=%s%n",
                forms.size(), canary.visits(), silent);
        // A machine without IPv6 has no canary on ::1.
        silent.removeIf(text -> text.contains("::1]") || text.contains(":0:1]"));
        assertThat(silent).isEmpty();
        assertThat(canary.visits()).isGreaterThan(forms.size());
    }

    /** The canary counts in its own thread. */
    private int visitsAfter(int expected) {
        for (int i = 0; i < 100 && canary.visits() < expected; i++) {
            java.util.concurrent.locks.LockSupport.parkNanos(5_000_000);
        }
        return canary.visits();
    }

    private Map<String, String> byEveryWay(GuardedWeb web, String text) {
        Map<String, String> said = new LinkedHashMap<>();
        String hop = "http://" + fixture.door() + "/to?" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        for (Purpose purpose : Purpose.values()) {
            said.put(purpose.name(), code(web, text, purpose));
        }
        said.put("redirect FEED", code(web, hop, Purpose.FEED));
        said.put("redirect PAGE", code(web, hop, Purpose.PAGE));
        said.put("redirect AUDIO", code(web, hop, Purpose.AUDIO));
        return said;
    }

    private String code(GuardedWeb web, String text, Purpose purpose) {
        var url = LinkReader.read(text);
        if (url.isEmpty()) {
            return "URL_FORBIDDEN";
        }
        Ask ask = Ask.plain(url.get(), purpose);
        if (purpose == Purpose.AUDIO) {
            Delivery delivery = web.save(ask, directory.resolve("episode"), 1000);
            return delivery instanceof Answer.Refused refused ? refused.code() : "saved";
        }
        return web.ask(ask) instanceof Answer.Refused refused ? refused.code() : "taken";
    }
}
