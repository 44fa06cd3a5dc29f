package newsroom.publish.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTest {

    @ParameterizedTest
    @CsvSource({
        "text/html, HTML",
        "application/json, JSON",
        "text/markdown, MARKDOWN",
        "text/plain, TEXT",
        "*/*, HTML",
        "text/*, HTML",
        "application/*, JSON"
    })
    void a_reader_gets_what_it_asks_for(String asked, Format format) {
        assertThat(accepted(asked)).contains(format);
    }

    @Test
    void the_reader_s_own_order_decides() {
        assertThat(accepted("text/plain", "text/html")).contains(Format.TEXT);
        assertThat(accepted("image/png", "application/json", "*/*")).contains(Format.JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "application/xml", "audio/*"})
    void what_we_do_not_print_is_not_to_be_had(String asked) {
        assertThat(accepted(asked)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void every_format_is_found_by_its_suffix(Format format) {
        assertThat(Format.bySuffix(format.suffix())).contains(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pdf", "HTML", "html/../x"})
    void other_suffixes_are_none(String suffix) {
        assertThat(Format.bySuffix(suffix)).isEmpty();
    }

    private static java.util.Optional<Format> accepted(String... types) {
        return Format.accepted(Stream.of(types).map(FormatTest::type).toList());
    }

    private static MediaType type(String text) {
        List<String> parts = List.of(text.split("/"));
        return new MediaType(parts.get(0), parts.get(1));
    }
}
