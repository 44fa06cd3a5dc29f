package newsroom.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {

    @ParameterizedTest
    @CsvSource({
        "https://Merrow.Example/Tech, https://merrow.example/Tech",
        "HTTPS://merrow.example, https://merrow.example/",
        "https://merrow.example:443/a, https://merrow.example/a",
        "http://merrow.example:80/a, http://merrow.example/a",
        "http://merrow.example:8080/a, http://merrow.example:8080/a",
        "https://merrow.example/a#comments, https://merrow.example/a",
        "https://merrow.example/a?utm_source=x&utm_medium=y, https://merrow.example/a",
        "https://merrow.example/a?id=7&fbclid=zz&page=2, https://merrow.example/a?id=7&page=2",
        "https://merrow.example/a?UTM_Campaign=x&id=7, https://merrow.example/a?id=7",
        "https://merrow.example/a?, https://merrow.example/a",
        "'  https://merrow.example/a  ', https://merrow.example/a"
    })
    void one_page_has_one_address(String given, String canonical) {
        assertThat(CanonicalUrl.of(given)).contains(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "https://merrow.example/a b, https://merrow.example/a%20b",
        "https://merrow.example/a?q={x}|y, https://merrow.example/a?q=%7Bx%7D%7Cy",
        "https://merrow.example/a?q=[1], https://merrow.example/a?q=%5B1%5D",
        "https://merrow.example/caf%C3%A9, https://merrow.example/caf%C3%A9"
    })
    void what_browsers_send_escaped_is_escaped(String given, String canonical) {
        assertThat(CanonicalUrl.of(given)).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://merrow.example/a",
                "javascript:alert(1)",
                "data:text/html,hello",
                "file:///etc/passwd",
                "//merrow.example/a",
                "/tech/recall",
                "merrow.example/a",
                "mailto:desk@merrow.example",
                "https://merrow.example@elsewhere.example/a",
                "https://",
                "https:///a",
                "not an address"
            })
    void what_is_no_plain_web_address_is_none(String given) {
        assertThat(CanonicalUrl.of(given)).isEmpty();
    }

    @Test
    void an_address_has_an_end() {
        assertThat(CanonicalUrl.of("https://merrow.example/" + "a".repeat(2048)))
                .isEmpty();
    }

    @Test
    void a_canonical_address_stays_as_it_is() {
        String once = CanonicalUrl.of("https://Merrow.example/a b?utm_source=x&id=7#top")
                .orElseThrow();

        assertThat(CanonicalUrl.of(once)).contains(once);
    }
}
