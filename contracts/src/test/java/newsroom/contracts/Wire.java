package newsroom.contracts;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The published language on disk: every event type of the contracts, its schema and its samples. */
final class Wire {

    /** Set up as the codec of the house, which contracts cannot see. */
    static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private static final Map<String, Class<? extends DeskEvent>> TYPES = findTypes();
    private static final Map<String, JsonSchema> SCHEMAS = new ConcurrentHashMap<>();

    private Wire() {}

    /** A sample with the schema and the record of its type. */
    record Sample(String type, Path file, Class<? extends DeskEvent> event) {
        JsonNode tree() {
            return read(file);
        }

        DeskEvent asEvent() throws IOException {
            return JSON.treeToValue(tree(), event);
        }

        @Override
        public String toString() {
            return type + "/" + file.getFileName();
        }
    }

    /** Found among the classes, so that a new event cannot be forgotten. */
    static Map<String, Class<? extends DeskEvent>> types() {
        return TYPES;
    }

    static Stream<Sample> samples() {
        return types().entrySet().stream().flatMap(type -> samples(type.getKey(), type.getValue()));
    }

    static Path schemaFile(String type) {
        return RESOURCES.resolve("schemas").resolve(type + ".json");
    }

    static JsonSchema schema(String type) {
        return SCHEMAS.computeIfAbsent(type, name -> FACTORY.getSchema(read(schemaFile(name)), STRICT));
    }

    static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static Map<String, Class<? extends DeskEvent>> findTypes() {
        Map<String, Class<? extends DeskEvent>> types = new TreeMap<>();
        new ClassFileImporter()
                .importPackages("newsroom.contracts").stream()
                        .filter(found -> found.isAssignableTo(DeskEvent.class))
                        .filter(found -> !found.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(found -> found.reflect().asSubclass(DeskEvent.class))
                        .forEach(event -> types.put(typeOf(event), event));
        return types;
    }

    private static Stream<Sample> samples(String type, Class<? extends DeskEvent> event) {
        try (Stream<Path> files =
                Files.list(RESOURCES.resolve("samples").resolve(type)).sorted()) {
            return files.map(file -> new Sample(type, file, event)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("samples of " + type, e);
        }
    }

    private static String typeOf(Class<? extends DeskEvent> event) {
        try {
            return (String) event.getField("TYPE").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(event + " does not name its type", e);
        }
    }
}
