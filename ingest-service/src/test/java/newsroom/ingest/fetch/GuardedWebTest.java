package newsroom.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import newsroom.ingest.web.Answer;
import newsroom.ingest.web.Ask;
import newsroom.ingest.web.Purpose;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the door says, and what it makes of honest answers. */
class GuardedWebTest {

    private static final String OK = "HTTP/1.1 200 OK\r\n";

    private RawServer server;
    private GuardedWeb web;

    @BeforeEach
    void open() {
        server = new RawServer();
        web = new Doors().allowing(server.door()).open();
    }

    @AfterEach
    void close() {
        web.close();
        server.close();
    }

    @Test
    void a_request_says_who_asks_and_nothing_that_was_not_given() {
        server.on("*", OK + "\r\nnews");

        web.ask(Ask.plain(server.url("/a//b/%7ejo?x=%20&null&y=a+b"), Purpose.FEED));

        assertThat(server.heads().get(0)).isEqualTo("""
                GET /a//b/%%7ejo?x=%%20&null&y=a+b HTTP/1.1
                Host: %s
                User-Agent: Newsroom/test (feed reader)
                Accept: application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5
                Accept-Encoding: gzip, deflate, br
                Connection: close

                """.formatted(server.door()).replace("\n", "\r\n"));
    }

    @Test
    void a_path_that_looks_like_a_host_is_a_path() {
        server.on("*", OK + "\r\nnews");

        web.ask(Ask.plain(URI.create("http://" + server.door() + "//evil.example/feed"), Purpose.FEED));

        assertThat(server.heads().get(0)).startsWith("GET //evil.example/feed HTTP/1.1\r\nHost: " + server.door());
    }

    @Test
    void the_contact_is_part_of_the_name() {
        Letterhead letterhead = new Letterhead("1.2", Optional.of(URI.create("https://desk.example/reader")));

        assertThat(letterhead.lines(Ask.plain(URI.create("http://x.example/"), Purpose.PAGE), "identity"))
                .containsEntry("User-Agent", "Newsroom/1.2 (+https://desk.example/reader)");
    }

    @Test
    void validators_come_and_go_byte_for_byte() {
        StringBuilder odd = new StringBuilder("W/\"");
        for (char c = 0x21; c <= 0xFF; c++) {
            odd.append(c == 0x7F ? '-' : c);
        }
        server.on("/feed", OK + "ETag: " + odd + "\"\r\nLast-Modified: yesterday, roughly\r\n\r\nnews");
        Answer.Body first = (Answer.Body) web.ask(Ask.plain(server.url("/feed"), Purpose.FEED));

        server.on("/feed", "HTTP/1.1 304 Not Modified\r\nETag: \"next\"\r\n\r\n");
        Answer second = web.ask(new Ask(
                server.url("/feed"),
                Purpose.FEED,
                first.headers().first("etag").orElseThrow(),
                first.headers().first("last-modified").orElseThrow()));

        assertThat(first.headers().first("ETag")).contains(odd + "\"");
        assertThat(server.heads().get(1))
                .contains("\r\nIf-None-Match: " + odd + "\"\r\n", "\r\nIf-Modified-Since: yesterday, roughly\r\n");
        assertThat(second).isInstanceOf(Answer.NotModified.class);
        assertThat(second.headers().first("ETag")).contains("\"next\"");
    }

    @Test
    void a_validator_cannot_bring_in_a_line_of_its_own() {
        server.on("*", OK + "\r\nnews");

        web.ask(new Ask(server.url("/feed"), Purpose.FEED, "\"x\"\r\nCookie: a=b", null));

        assertThat(server.heads().get(0)).doesNotContain("\r\nCookie").doesNotContain("\nCookie");
    }

    @Test
    void every_coding_that_is_asked_for_is_understood() {
        server.on("/gzip", OK + "Content-Encoding: gzip\r\n", Packed.gzip(Packed.news()));
        server.on("/x-gzip", OK + "Content-Encoding: X-GZip\r\n", Packed.gzip(Packed.news()));
        server.on("/deflate", OK + "Content-Encoding: deflate\r\n", Packed.deflate(Packed.news()));
        byte[] zlib = Packed.deflate(Packed.news());
        server.on(
                "/bare", OK + "Content-Encoding: deflate\r\n", java.util.Arrays.copyOfRange(zlib, 2, zlib.length - 4));
        server.on("/br", OK + "Content-Encoding: br\r\n", Packed.BROTLI_NEWS);
        server.on("/identity", OK + "Content-Encoding: identity\r\n", Packed.news());

        for (String path : List.of("/gzip", "/x-gzip", "/deflate", "/bare", "/br", "/identity")) {
            assertThat(text(path)).as(path).isEqualTo(Packed.NEWS);
        }
    }

    @Test
    void every_framing_is_understood() {
        server.on("/old", "HTTP/1.0 200 OK\r\n\r\n" + Packed.NEWS);
        server.on(
                "/chunked", OK + "Transfer-Encoding: chunked\r\n\r\n4;q=1\r\nnews\r\n6\r\n today\r\n0\r\nx: y\r\n\r\n");
        server.on("/hinted", "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + OK + "Content-Length: 4\r\n\r\nnews");

        assertThat(text("/old")).isEqualTo(Packed.NEWS);
        assertThat(text("/chunked")).isEqualTo("news today");
        assertThat(text("/hinted")).isEqualTo("news");
    }

    @Test
    void redirects_are_followed_and_told() {
        server.on("/old", "HTTP/1.1 301 Moved\r\nLocation: /mid?a=1\r\n\r\n");
        byte[] careless = "HTTP/1.1 307 Elsewhere\r\nLocation: ?b=é d#part\r\n\r\n".getBytes(StandardCharsets.UTF_8);
        server.on("/mid?a=1", (head, out) -> out.write(careless));
        server.on("/mid?b=%C3%A9%20d", OK + "\r\nnews");

        Answer.Body body = (Answer.Body) web.ask(new Ask(server.url("/old"), Purpose.FEED, "\"v\"", null));

        assertThat(body.moves())
                .containsExactly(
                        new Answer.Move(301, server.url("/mid?a=1")),
                        new Answer.Move(307, server.url("/mid?b=%C3%A9%20d")));
        assertThat(body.url()).isEqualTo(server.url("/mid?b=%C3%A9%20d"));
        assertThat(server.heads()).allMatch(head -> head.contains("If-None-Match: \"v\""));
    }

    @Test
    void a_step_tells_where_it_leads_and_does_not_go_there() {
        server.on("/old", "HTTP/1.1 302 Found\r\nLocation: /new\r\nRetry-After: 3\r\n\r\n");
        server.on("/new", OK + "\r\nnews");
        server.on("/in", "HTTP/1.1 302 Found\r\nLocation: ftp://files.example/\r\n\r\n");

        assertThat(web.ask(Ask.step(server.url("/old"), Purpose.PAGE)))
                .isInstanceOfSatisfying(Answer.Elsewhere.class, elsewhere -> {
                    assertThat(elsewhere.move()).isEqualTo(new Answer.Move(302, server.url("/new")));
                    assertThat(elsewhere.headers().first("Retry-After")).contains("3");
                });
        assertThat(web.ask(Ask.step(server.url("/new"), Purpose.PAGE))).isInstanceOf(Answer.Body.class);
        assertThat(web.ask(Ask.step(server.url("/in"), Purpose.PAGE)))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo("REDIRECT_FORBIDDEN"));
        assertThat(server.heads()).hasSize(3);
    }

    @Test
    void a_host_may_have_an_underscore_in_its_name() {
        server.on("/feed", OK + "\r\nnews");
        try (GuardedWeb named = new Doors()
                .name("harbour_news.pages.example", "127.0.0.1")
                .allowing("127.0.0.1/32")
                .ports(server.port())
                .open()) {
            URI url = URI.create("http://harbour_news.pages.example:" + server.port() + "/feed");

            assertThat(named.ask(Ask.plain(url, Purpose.FEED))).isInstanceOf(Answer.Body.class);
        }
        assertThat(server.heads().get(0)).contains("Host: harbour_news.pages.example:" + server.port());
    }

    @Test
    void a_page_that_would_refresh_itself_elsewhere_is_a_page() {
        server.on("/page", OK + "\r\n<meta http-equiv=refresh content='0;url=/secret'>");

        assertThat(text("/page")).startsWith("<meta");
        assertThat(server.heads()).hasSize(1);
    }

    @Test
    void a_server_may_ask_for_time() {
        server.on("/feed", "HTTP/1.1 429 Slow down\r\nRetry-After: 7200\r\nContent-Length: 0\r\n\r\n");

        Answer answer = web.ask(Ask.plain(server.url("/feed"), Purpose.FEED));

        assertThat(answer).isInstanceOfSatisfying(Answer.Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo("HTTP_429");
            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.headers().first("Retry-After")).contains("7200");
        });
    }

    @Test
    void a_robots_file_may_say_nothing() {
        server.on("/robots.txt", OK + "Content-Length: 0\r\n\r\n");

        assertThat(web.ask(Ask.plain(server.url("/robots.txt"), Purpose.ROBOTS)))
                .isInstanceOf(Answer.Body.class);
    }

    @Test
    void a_page_may_be_less_long_than_a_feed() {
        server.on("/long", OK, new byte[4 * 1024 * 1024]);

        assertThat(web.ask(Ask.plain(server.url("/long"), Purpose.FEED))).isInstanceOf(Answer.Body.class);
        assertThat(((Answer.Refused) web.ask(Ask.plain(server.url("/long"), Purpose.PAGE))).code())
                .isEqualTo("TOO_LARGE");
    }

    private String text(String path) {
        Answer answer = web.ask(Ask.plain(server.url(path), Purpose.FEED));
        return answer instanceof Answer.Body body
                ? new String(body.bytes(), StandardCharsets.UTF_8)
                : answer.toString();
    }
}
