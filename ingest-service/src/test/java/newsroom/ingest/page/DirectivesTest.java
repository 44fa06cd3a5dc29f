package newsroom.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectivesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "index, follow | false | false | false",
                "NOINDEX | true | false | false",
                "none | true | true | false",
                "noai, noimageai | false | false | true",
                "max-snippet:0 | false | true | false",
                "max-snippet:50 | false | false | false",
                "otherbot: noindex | false | false | false"
            })
    void a_page_is_taken_at_its_word(String value, boolean noindex, boolean nosnippet, boolean noai) {
        assertThat(Directives.of(value)).isEqualTo(new Directives(noindex, nosnippet, noai));
    }
}
