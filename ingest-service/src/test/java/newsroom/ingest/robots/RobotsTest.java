package newsroom.ingest.robots;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsTest {

    @ParameterizedTest
    @CsvSource({
        "/fish, /fish, false",
        "/fish, /fish/salmon.html, false",
        "/fish, /Fish.asp, true",
        "/fish/, /fish, true",
        "/fish/, /fish/salmon, false",
        "/*.php, /index.php?parameters, false",
        "/*.php, /windows.PHP, true",
        "/*.php$, /filename.php, false",
        "/*.php$, /filename.php?parameters, true",
        "/fish*.php, /fishheads/catfish.php?parameters, false",
        "/foo/bar?baz=https://foo.example, /foo/bar?baz=https://foo.example, false",
        "/foo/bar/%62%61%7A, /foo/bar/baz, false"
    })
    void paths_fit_as_the_rfc_says(String rule, String path, boolean allowed) {
        assertThat(rules("User-agent: *\nDisallow: " + rule).allows(page(path))).isEqualTo(allowed);
    }

    @Test
    void the_longest_rule_wins_and_of_two_alike_the_kinder() {
        Robots robots = rules("User-agent: *\nDisallow: /a\nAllow: /a/b\nDisallow: /c\nAllow: /c");

        assertThat(robots.allows(page("/a/x"))).isFalse();
        assertThat(robots.allows(page("/a/b/x"))).isTrue();
        assertThat(robots.allows(page("/c/x"))).isTrue();
    }

    @Test
    void our_own_group_goes_before_everybodys() {
        Robots robots = rules("User-agent: *\nDisallow: /\n\nUser-agent: Newsroom\nDisallow: /private\n\n"
                + "User-agent: otherbot\nDisallow: /news");

        assertThat(robots.allows(page("/news"))).isTrue();
        assertThat(robots.allows(page("/private"))).isFalse();
    }

    @Test
    void groups_of_one_name_are_one_group() {
        Robots robots = rules(
                "User-agent: newsroom\nDisallow: /a\n\nUser-agent: x\nDisallow: /\n\nUser-agent: newsroom\nDisallow: /b");

        assertThat(robots.allows(page("/a"))).isFalse();
        assertThat(robots.allows(page("/b"))).isFalse();
        assertThat(robots.allows(page("/c"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"200, false", "301, true", "404, true", "403, true", "429, true", "500, false", "503, false", "0, false"
    })
    void the_status_decides_where_there_is_no_file(int status, boolean allowed) {
        byte[] body = status == 200 ? bytes("User-agent: *\nDisallow: /") : bytes("<html>");

        assertThat(Robots.of(status, body, "newsroom").allows(page("/a"))).isEqualTo(allowed);
    }

    @Test
    void robots_txt_itself_may_always_be_read() {
        assertThat(Robots.of(503, new byte[0], "newsroom").allows(page("/robots.txt")))
                .isTrue();
    }

    @Test
    void a_delay_is_told_and_has_an_end() {
        assertThat(rules("User-agent: *\nCrawl-delay: 2.5\nDisallow: /x").crawlDelay())
                .contains(Duration.ofMillis(2_500));
        assertThat(rules("User-agent: *\nCrawl-delay: 99999999\nDisallow: /x").crawlDelay())
                .contains(Duration.ofDays(1));
        assertThat(rules("User-agent: *\nCrawl-delay: 99999999\nDisallow: /x").allows(page("/a")))
                .isTrue();
        assertThat(rules("User-agent: *\nDisallow: /x").crawlDelay()).isEmpty();
    }

    @Test
    void what_stands_behind_500_kibibytes_is_not_read() {
        String filler = "# a line of a long file\n".repeat(22_000);

        assertThat(rules("User-agent: *\nDisallow: /a\n" + filler + "Disallow: /b")
                        .allows(page("/a")))
                .isFalse();
        assertThat(rules("User-agent: *\nDisallow: /a\n" + filler + "Disallow: /b")
                        .allows(page("/b")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<html><body>Not found</body></html>", "\u0000\u0001", "Disallow: /", "User-agent:\nDisallow"
            })
    void a_file_that_is_none_forbids_nothing(String body) {
        assertThat(rules(body).allows(page("/a"))).isTrue();
    }

    private static Robots rules(String body) {
        return Robots.of(200, bytes(body), "newsroom");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static URI page(String path) {
        return URI.create("https://merrow.example" + path);
    }
}
