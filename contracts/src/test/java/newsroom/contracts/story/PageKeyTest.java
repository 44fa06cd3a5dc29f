package newsroom.contracts.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageKeyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://merrow.example/tech/recall",
                "http://merrow.example/tech/recall",
                "https://www.merrow.example/tech/recall/",
                "https://m.merrow.example/tech/recall",
                "https://amp.merrow.example/tech/recall//",
                "https://WWW.Merrow.example/tech/recall"
            })
    void one_page_has_one_key_whatever_its_address_looks_like(String url) {
        assertThat(PageKey.of(url)).isEqualTo(new PageKey("merrow.example/tech/recall"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://merrow.example/Tech/recall",
                "https://merrow.example/tech/recall?page=2",
                "https://tech.merrow.example/tech/recall"
            })
    void other_pages_have_other_keys(String url) {
        assertThat(PageKey.of(url)).isNotEqualTo(new PageKey("merrow.example/tech/recall"));
    }

    @Test
    void a_front_page_is_a_page() {
        assertThat(PageKey.of("https://www.merrow.example/")).isEqualTo(PageKey.of("http://merrow.example"));
    }
}
