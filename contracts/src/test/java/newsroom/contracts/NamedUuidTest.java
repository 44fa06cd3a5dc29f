package newsroom.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedUuidTest {

    /** Computed with Python's uuid.uuid5(uuid.NAMESPACE_URL, name). */
    @ParameterizedTest
    @CsvSource({
        "story|Merrow Gazette|merrowgazette.example/tech, c311a54b-34c8-59fe-b851-d9e7bc41fceb",
        "https://www.example.com/, 3d3ed9d2-aa3d-5fa6-90e8-ed662e90f559",
        "rhône – 腕, 8346c129-9c65-5288-a1ec-e6f1c11ce08b"
    })
    void a_name_has_the_id_that_others_compute_too(String name, UUID id) {
        assertThat(NamedUuid.of(name)).isEqualTo(id);
    }

    @Test
    void an_id_says_that_it_was_made_from_a_name() {
        UUID id = NamedUuid.of("anything");

        assertThat(id.version()).isEqualTo(5);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void names_that_differ_in_a_letter_have_other_ids() {
        assertThat(NamedUuid.of("cluster|a")).isNotEqualTo(NamedUuid.of("cluster|b"));
    }
}
