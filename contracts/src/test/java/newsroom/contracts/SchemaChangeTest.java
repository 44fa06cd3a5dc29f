package newsroom.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The gate that a change of a schema must pass: released versions lie in {@code src/test/resources/released}. */
class SchemaChangeTest {

    private static final Path RELEASED = Path.of("src/test/resources/released");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String STORY = """
            {"type": "object", "required": ["id"], "description": "A story.",
             "properties": {"id": {"type": "string", "minLength": 1}, "kind": {"$ref": "#/$defs/kind"}},
             "$defs": {"kind": {"enum": ["article", "post"]}}}""";

    static Stream<Path> released() throws IOException {
        try (Stream<Path> files = Files.walk(RELEASED)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("released")
    void readers_of_a_released_version_can_read_what_is_written_now_and_the_other_way_round(Path released)
            throws IOException {
        String type = released.getFileName().toString().replaceAll("\\.json$", "");

        assertThat(SchemaChange.breaking(JSON.readTree(Files.readString(released)), Wire.read(Wire.schemaFile(type))))
                .as("a breaking change needs a new type: see docs/topics.md")
                .isEmpty();
    }

    @Test
    void every_type_has_a_released_version() throws IOException {
        assertThat(released().map(file -> file.getFileName().toString().replaceAll("\\.json$", "")))
                .containsAll(Wire.types().keySet());
    }

    @Test
    void a_field_may_come_and_words_may_change() {
        assertThat(changed("\"id\": {\"type\"", "\"mood\": {\"type\": \"string\"}, \"id\": {\"type\""))
                .isEmpty();
        assertThat(changed("A story.", "One story.")).isEmpty();
    }

    @Test
    void a_field_that_goes_is_found() {
        assertThat(changed(", \"kind\": {\"$ref\": \"#/$defs/kind\"}", ""))
                .containsExactly("/properties/kind: is gone");
    }

    @Test
    void a_field_that_becomes_required_or_is_no_longer_is_found() {
        assertThat(changed("[\"id\"]", "[\"id\", \"kind\"]")).containsExactly("/required/kind: is required now");
        assertThat(changed("[\"id\"]", "[]")).containsExactly("/required/id: is no longer required");
    }

    @Test
    void another_type_another_limit_and_another_word_are_found() {
        assertThat(changed("\"string\"", "\"integer\""))
                .singleElement()
                .asString()
                .contains("/properties/id/type");
        assertThat(changed("\"minLength\": 1", "\"minLength\": 2")).hasSize(1);
        assertThat(changed(", \"minLength\": 1", "")).hasSize(1);
        assertThat(changed("\"post\"", "\"post\", \"film\""))
                .singleElement()
                .asString()
                .contains("/$defs/kind/enum");
    }

    private static List<String> changed(String from, String to) {
        assertThat(STORY).contains(from);
        return SchemaChange.breaking(tree(STORY), tree(STORY.replace(from, to)));
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
