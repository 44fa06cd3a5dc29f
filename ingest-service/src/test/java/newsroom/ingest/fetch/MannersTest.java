package newsroom.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsroom.ingest.web.Ask;
import newsroom.ingest.web.Purpose;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * R9 to R11 of the politeness rules, read off the wire by a judge that knows nothing of the door: content codings and
 * accepted types, an honest and stable name, and no cookie, referrer, added query or mangled address.
 */
class MannersTest {

    private static final String PATH = "/caf%C3%A9//feed.xml?a=1&b=%20x&null";
    private static final String CONTACT = "+https://desk.example/reader";
    private static final Pattern NAME = Pattern.compile("[A-Za-z]+/\\S+ \\(\\" + CONTACT + "\\)");

    private RawServer server;

    @BeforeEach
    void open() {
        server = new RawServer();
        String sticky = "Set-Cookie: id=7; Path=/\r\nETag: \"1\"\r\nAccept-CH: UA, Viewport-Width\r\n";
        server.on("/moved", "HTTP/1.1 302 Found\r\n" + sticky + "Location: " + PATH + "\r\n\r\n");
        server.on("*", "HTTP/1.1 200 OK\r\n" + sticky + "\r\nnews");
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void the_door_keeps_r9_to_r11_on_every_kind_of_question() {
        Letterhead named = new Letterhead("1.2", Optional.of(URI.create("https://desk.example/reader")));
        try (GuardedWeb web = new Doors().allowing(server.door()).named(named).open()) {
            for (Purpose purpose : Purpose.values()) {
                web.ask(Ask.plain(server.url(PATH), purpose));
                web.ask(new Ask(server.url(PATH), purpose, "\"1\"", null));
                web.ask(Ask.plain(server.url("/moved"), purpose));
            }
        }

        assertThat(server.heads()).hasSize(Purpose.values().length * 4);
        assertThat(server.heads()).allSatisfy(head -> assertThat(faults(head)).isEmpty());
        assertThat(server.heads().stream().map(head -> line(head, "User-Agent")).distinct())
                .as("one name")
                .hasSize(1);
    }

    @Test
    void the_judge_catches_a_client_that_has_no_manners() throws IOException, InterruptedException {
        HttpClient careless = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();
        for (String path : List.of("/moved", PATH + "&_=1700000000")) {
            HttpRequest ask = HttpRequest.newBuilder(server.url(path))
                    .header("Referer", "https://reader.example/")
                    .build();
            careless.send(ask, HttpResponse.BodyHandlers.discarding());
        }

        assertThat(server.heads().stream()
                        .flatMap(head -> faults(head).stream())
                        .distinct())
                .containsExactlyInAnyOrder(
                        "R9 no gzip", "R9 no types", "R10 name", "R11 cookie", "R11 referrer", "R11 address");
    }

    private static List<String> faults(String head) {
        List<String> faults = new ArrayList<>();
        fault(faults, !line(head, "Accept-Encoding").contains("gzip"), "R9 no gzip");
        fault(faults, !line(head, "Accept").contains("/"), "R9 no types");
        fault(faults, !NAME.matcher(line(head, "User-Agent")).matches(), "R10 name");
        fault(faults, !line(head, "Cookie").isEmpty(), "R11 cookie");
        fault(faults, !line(head, "Referer").isEmpty(), "R11 referrer");
        String address = head.split(" ", 3)[1];
        fault(faults, !address.equals(PATH) && !address.equals("/moved"), "R11 address");
        return faults;
    }

    private static void fault(List<String> faults, boolean is, String what) {
        if (is) {
            faults.add(what);
        }
    }

    private static String line(String head, String name) {
        String start = name.toLowerCase(Locale.ROOT) + ":";
        return Stream.of(head.split("\r\n"))
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                .map(line -> line.substring(start.length()).strip())
                .findFirst()
                .orElse("");
    }
}
