package newsroom.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import newsroom.contracts.story.PageKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CanonicalUrlTest {

    static Stream<Arguments> addresses() {
        return lines("canonical.txt").map(line -> line.split(" -> ", 2)).map(pair -> Arguments.of(pair[0], pair[1]));
    }

    static Stream<Arguments> samePages() {
        return lines("pages.txt")
                .filter(line -> line.contains(" == "))
                .map(line -> Arguments.of((Object[]) line.split(" == ")));
    }

    static Stream<Arguments> otherPages() {
        return lines("pages.txt")
                .filter(line -> line.contains(" != "))
                .map(line -> Arguments.of((Object[]) line.split(" != ")));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void one_page_has_one_address(String given, String canonical) {
        assertThat(CanonicalUrl.of(given).orElse("none")).isEqualTo(canonical);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void a_canonical_address_stays_as_it_is_and_is_one_to_the_jdk(String given, String canonical)
            throws URISyntaxException {
        if (!canonical.equals("none")) {
            assertThat(CanonicalUrl.of(canonical)).contains(canonical);
            assertThat(new URI(canonical).getScheme()).startsWith("http");
        }
    }

    @ParameterizedTest
    @MethodSource("samePages")
    void addresses_of_one_page_have_one_key(String one, String other) {
        assertThat(key(one)).isEqualTo(key(other));
    }

    @ParameterizedTest
    @MethodSource("otherPages")
    void addresses_of_other_pages_have_other_keys(String one, String other) {
        assertThat(key(one)).isNotEqualTo(key(other));
    }

    @Test
    void space_around_an_address_is_no_part_of_it() {
        assertThat(CanonicalUrl.of("  https://merrow.example/a\n")).contains("https://merrow.example/a");
    }

    @Test
    void an_address_has_an_end() {
        assertThat(CanonicalUrl.of("https://merrow.example/" + "a".repeat(2048)))
                .isEmpty();
        assertThat(CanonicalUrl.of("https://merrow.example/" + "ä".repeat(1000)))
                .isEmpty();
    }

    private static PageKey key(String url) {
        return PageKey.of(CanonicalUrl.of(url).orElse(url));
    }

    private static Stream<String> lines(String file) {
        try (var in = Objects.requireNonNull(CanonicalUrlTest.class.getResourceAsStream("/urls/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
