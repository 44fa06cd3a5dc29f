package newsroom.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OutsideJsonTest {

    @Test
    void a_value_of_another_type_is_absent() {
        JsonNode object = read("{\"title\":7,\"score\":\"12\",\"time\":[1],\"dead\":\"true\",\"url\":null}");

        assertThat(OutsideJson.text(object, "title", "url")).isNull();
        assertThat(OutsideJson.whole(object, "score")).isNull();
        assertThat(OutsideJson.unixTime(object, "time")).isNull();
        assertThat(OutsideJson.isTrue(object, "dead")).isFalse();
    }

    @Test
    void a_number_that_does_not_fit_is_absent() {
        JsonNode object = read("{\"a\":1e400,\"b\":99999999999999999999,\"c\":-1e400,\"d\":1e18}");

        assertThat(OutsideJson.whole(object, "a", "b", "c")).isNull();
        assertThat(OutsideJson.number(object, "a")).isNull();
        assertThat(OutsideJson.whole(object, "d")).isEqualTo(1_000_000_000_000_000_000L);
        assertThat(OutsideJson.unixTime(object, "d")).isNull();
    }

    @Test
    void a_fraction_is_cut_to_the_whole_second() {
        assertThat(OutsideJson.unixTime(read("{\"created_utc\":1773399600.75}"), "created_utc"))
                .isEqualTo(Instant.ofEpochSecond(1773399600));
    }

    @Test
    void what_is_no_json_or_too_much_of_it_has_a_code() {
        assertThat(code("<html>Sign in</html>")).isEqualTo("JSON_MALFORMED");
        assertThat(code("")).isEqualTo("JSON_MALFORMED");
        assertThat(code("{} {}")).isEqualTo("JSON_MALFORMED");
        assertThat(code("[".repeat(100_000))).isEqualTo("JSON_LIMIT");
        assertThat(code("{\"n\":" + "9".repeat(2_000) + "}")).isEqualTo("JSON_LIMIT");
    }

    private static String code(String text) {
        String[] code = {""};
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(OutsideJson.Unfit.class, unfit -> code[0] = unfit.code());
        return code[0];
    }

    private static JsonNode read(String text) {
        return OutsideJson.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
