package newsroom.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import newsroom.contracts.Wire.Sample;
import newsroom.contracts.story.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The language of the house as it travels: schemas, samples and records say the same. */
class WireFormatTest {

    static Stream<Sample> samples() {
        return Wire.samples();
    }

    static Stream<String> types() {
        return Wire.types().keySet().stream();
    }

    @Test
    void seven_events_are_published() {
        assertThat(Wire.types())
                .containsOnlyKeys(
                        "newsroom.story.ingested.v1",
                        "newsroom.discussion.updated.v1",
                        "newsroom.story.scored.v1",
                        "newsroom.cluster.rescored.v1",
                        "newsroom.cluster.merged.v1",
                        "newsroom.cluster.summarized.v1",
                        "newsroom.issue.published.v1");
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_event_has_a_schema_of_its_own_name_and_a_sample(String type) {
        JsonNode schema = Wire.read(Wire.schemaFile(type));

        assertThat(schema.path("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.path("$id").asText()).endsWith("/schemas/" + type + ".json");
        assertThat(Wire.samples().filter(sample -> sample.type().equals(type))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void schemas_are_schemas_themselves(String type) throws IOException {
        JsonSchema metaSchema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(metaSchema.validate(Wire.read(Wire.schemaFile(type)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_field_of_a_schema_is_described(String type) {
        List<String> silent = new ArrayList<>();
        JsonNode schema = Wire.read(Wire.schemaFile(type));

        silentFields(schema, schema.path("$defs"), type, silent);

        assertThat(silent).isEmpty();
    }

    @Test
    void a_word_means_the_same_in_every_schema() {
        Map<String, JsonNode> meanings = new HashMap<>();

        types().forEach(type -> Wire.read(Wire.schemaFile(type))
                .path("$defs")
                .properties()
                .forEach(word -> assertThat(word.getValue())
                        .as("%s in %s", word.getKey(), type)
                        .isEqualTo(meanings.computeIfAbsent(word.getKey(), first -> word.getValue()))));

        assertThat(meanings).containsKeys("story", "standing", "sentence", "report");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_keeps_to_its_schema(Sample sample) {
        assertThat(Wire.schema(sample.type()).validate(sample.tree())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_is_read_and_written_back_to_the_byte(Sample sample) throws IOException {
        DeskEvent event = sample.asEvent();

        assertThat(event.type()).isEqualTo(sample.type());
        String written = Wire.JSON.writeValueAsString(event);
        assertThat(Wire.JSON.readTree(written)).isEqualTo(sample.tree());
        assertThat(written).isEqualTo(Wire.JSON.writeValueAsString(sample.tree()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void fields_of_a_later_version_do_no_harm(Sample sample) throws IOException {
        ObjectNode later = sample.tree().deepCopy();
        later.put("mood", "cheerful");
        later.withObject("/" + firstObject(later)).put("mood", "cheerful");

        assertThat(Wire.schema(sample.type()).validate(later)).isEmpty();
        assertThat(Wire.JSON.treeToValue(later, sample.event())).isEqualTo(sample.asEvent());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_without_a_required_field_is_refused(Sample sample) {
        JsonSchema schema = Wire.schema(sample.type());

        for (JsonNode required : schema.getSchemaNode().path("required")) {
            ObjectNode poorer = sample.tree().deepCopy();
            poorer.remove(required.asText());
            assertThat(schema.validate(poorer)).as("without %s", required).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_a_schema_can_do_without_a_record_can_too(Sample sample) {
        JsonSchema schema = Wire.schema(sample.type());

        List<JsonNode> legal = new ArrayList<>();
        poorer(sample.tree(), poorer -> {
            if (schema.validate(poorer).isEmpty()) {
                legal.add(poorer.deepCopy());
            }
        });

        legal.forEach(poorer -> assertThatCode(() -> Wire.JSON.treeToValue(poorer, sample.event()))
                .as(poorer::toString)
                .doesNotThrowAnyException());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_a_schema_cannot_do_without_a_record_cannot_either(Sample sample) {
        JsonSchema schema = Wire.schema(sample.type());

        List<String> holes = new ArrayList<>();
        poorer(sample.tree(), poorer -> {
            if (!schema.validate(poorer).isEmpty()) {
                try {
                    Wire.JSON.treeToValue(poorer, sample.event());
                    holes.add(schema.validate(poorer).iterator().next().getMessage());
                } catch (IOException e) {
                    // Refused, as it should be.
                }
            }
        });

        assertThat(holes).isEmpty();
    }

    @Test
    void every_outcome_of_scoring_has_its_sample() {
        Stream<String> outcomes = Wire.samples()
                .map(Sample::tree)
                .filter(tree -> tree.has("verdict"))
                .map(tree -> tree.path("verdict").path("outcome").asText());

        assertThat(outcomes)
                .containsExactlyInAnyOrder(
                        Stream.of(Verdict.Outcome.values()).map(Enum::name).toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void evidence_in_samples_really_holds_the_words(Sample sample) {
        Map<String, JsonNode> stories = new HashMap<>();
        samples()
                .map(other -> other.tree().path("story"))
                .filter(story -> story.has("id"))
                .forEach(story -> stories.put(story.path("id").asText(), story));

        sample.tree().findParents("basis").stream()
                .filter(sentence -> sentence.path("basis").asText().equals("extracted"))
                .forEach(sentence -> {
                    JsonNode span = sentence.path("evidence").path(0);
                    JsonNode story = stories.getOrDefault(span.path("story").asText(), Wire.JSON.nullNode());
                    assertThat(story.path(span.path("part").asText())
                                    .asText()
                                    .substring(
                                            span.path("start").asInt(),
                                            span.path("end").asInt()))
                            .isEqualTo(sentence.path("text").asText());
                });
    }

    private static void silentFields(JsonNode node, JsonNode words, String at, List<String> silent) {
        for (Map.Entry<String, JsonNode> field : node.path("properties").properties()) {
            JsonNode meaning = field.getValue();
            String word = meaning.path("$ref").asText("").replace("#/$defs/", "");
            if (meaning.isObject()
                    && !meaning.has("description")
                    && !words.path(word).has("description")) {
                silent.add(at + "." + field.getKey());
            }
        }
        node.path("$defs").properties().forEach(word -> silentFields(word.getValue(), words, word.getKey(), silent));
    }

    private static String firstObject(JsonNode tree) {
        return tree.properties().stream()
                .filter(field -> field.getValue().isObject())
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    /** Shows the tree once without each of its fields, at every depth. */
    private static void poorer(JsonNode root, Consumer<JsonNode> reader) {
        for (JsonNode parent : objects(root, new ArrayList<>())) {
            ObjectNode object = (ObjectNode) parent;
            // The very same children go back, since they are visited too.
            Map<String, JsonNode> whole = new LinkedHashMap<>();
            object.properties().forEach(field -> whole.put(field.getKey(), field.getValue()));
            for (String name : whole.keySet()) {
                object.remove(name);
                reader.accept(root);
                object.removeAll();
                object.setAll(whole);
            }
        }
    }

    private static List<JsonNode> objects(JsonNode node, List<JsonNode> found) {
        if (node.isObject()) {
            found.add(node);
        }
        node.forEach(child -> objects(child, found));
        return found;
    }
}
