package newsroom.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkReaderTest {

    private static final URI PAGE = URI.create("https://news.example/a/b?c=d");

    @ParameterizedTest
    @CsvSource({
        "https://news.example/x?y=1#z, https://news.example/x?y=1#z",
        "'  http://news.example/a b ', http://news.example/a%20b",
        "http://news.example/{x}|^`\"<>\\, http://news.example/%7Bx%7D%7C%5E%60%22%3C%3E%5C",
        "http://news.example/caf\u00e9?q=\u00fc, http://news.example/caf%C3%A9?q=%C3%BC",
        "http://b\u00fccher.example:8080/, http://xn--bcher-kva.example:8080/",
        "http://stra\u00dfe.example/, http://xn--strae-oqa.example/",
        "http://\u2603.example/, http://xn--n3h.example/",
        "http://b\u00fccher_buch.example/, http://xn--bcher_buch-9db.example/",
        "http://news.example/%7e%2F//x, http://news.example/%7e%2F//x"
    })
    void addresses_are_read_and_nothing_that_is_one_is_changed(String text, String url) {
        assertThat(LinkReader.read(text)).contains(URI.create(url));
    }

    @ParameterizedTest
    @CsvSource({
        "/x, https://news.example/x",
        "x, https://news.example/a/x",
        "?e=f, https://news.example/a/b?e=f",
        "//other.example/x, https://other.example/x",
        "http://other.example/, http://other.example/",
        "../../../x, https://news.example/../../x"
    })
    void links_are_read_from_where_they_stand(String text, String url) {
        assertThat(LinkReader.resolve(PAGE, text)).contains(URI.create(url));
    }

    @Test
    void what_is_no_address_is_nothing() {
        assertThat(LinkReader.read("")).isEmpty();
        assertThat(LinkReader.read("http://")).isEmpty();
        assertThat(LinkReader.read("http://exa mple/")).isEmpty();
        assertThat(LinkReader.read("http://reader@b\u00fccher.example/")).isEmpty();
        assertThat(LinkReader.read("http://x\uff0fy.example/")).isEmpty();
    }
}
