package newsroom.ingest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void values_become_plain_ones() {
        Object value = Json.read("{\"a\": \"ferry\", \"b\": [1, 2.5, true, null], \"c\": \" \"}");

        assertThat(Json.text(value, "a")).contains("ferry");
        assertThat(Json.text(value, "c")).isEmpty();
        assertThat(Json.elements(Json.member(value, "b").orElseThrow())).isEqualTo(List.of(1.0, 2.5, true));
        assertThat(Json.elements("alone")).isEqualTo(List.of("alone"));
    }

    @Test
    void numbers_may_be_written_as_texts() {
        Object value = Json.read("{\"a\": \"1.5\", \"b\": \"soon\", \"c\": 1e999}");

        assertThat(Json.number(value, "a")).contains(1.5);
        assertThat(Json.number(value, "b")).isEmpty();
        assertThat(Json.number(value, "c")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"a\":1,}", "ferry", "{} {}", "[1,2", "\u0000"})
    void what_is_no_json_is_broken(String text) {
        assertThatThrownBy(() -> Json.read(text))
                .isInstanceOfSatisfying(
                        Json.Broken.class,
                        broken -> assertThat(broken.isLimit()).isFalse());
    }

    @Test
    void too_deep_and_too_long_are_over_the_limit() {
        assertThatThrownBy(() -> Json.read("[".repeat(60)))
                .isInstanceOfSatisfying(
                        Json.Broken.class,
                        broken -> assertThat(broken.isLimit()).isTrue());
        assertThatThrownBy(() -> Json.read("[" + "1".repeat(200) + "]"))
                .isInstanceOfSatisfying(
                        Json.Broken.class,
                        broken -> assertThat(broken.isLimit()).isTrue());
    }
}
