package newsroom.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import newsroom.contracts.DeskEvent;
import newsroom.contracts.Topics;
import newsroom.contracts.Topics.TopicSpec;
import newsroom.wire.EventCodec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The document that others build on says what the code does. */
class AsyncApiTest {

    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();

    private static JsonNode document;

    @BeforeAll
    static void read() throws IOException {
        document = new ObjectMapper(new YAMLFactory())
                .readTree(HOME.resolve("docs/asyncapi.yaml").toFile());
    }

    @Test
    void every_topic_that_others_read_is_there_as_it_is_declared() {
        List<TopicSpec> open = Topics.all().stream()
                .filter(topic -> !topic.name().endsWith(".dlq"))
                .filter(topic -> !topic.name().equals(Topics.STORIES_FINGERPRINTED))
                .filter(topic -> !topic.name().equals(Topics.DEAD_LETTERS_HANDLED))
                .toList();
        TreeMap<String, JsonNode> channels = new TreeMap<>();
        document.path("channels")
                .forEach(channel -> channels.put(channel.path("address").asText(), channel));

        assertThat(channels.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        open.stream().map(TopicSpec::name).toList());
        for (TopicSpec topic : open) {
            JsonNode kafka = channels.getOrDefault(topic.name(), MissingNode.getInstance())
                    .at("/bindings/kafka");
            assertThat(kafka.path("partitions").asInt()).as(topic.name()).isEqualTo(topic.partitions());
            assertThat(kafka.at("/topicConfiguration/retention.ms").asLong())
                    .isEqualTo(Duration.ofDays(topic.retentionDays()).toMillis());
        }
    }

    @Test
    void every_event_is_there_with_its_schema_and_nothing_else_is() throws IOException {
        Set<String> schemas = new TreeSet<>();
        try (Stream<Path> files = Files.list(HOME.resolve("contracts/src/main/resources/schemas"))) {
            files.forEach(file -> schemas.add(file.getFileName().toString().replaceAll("\\.json$", "")));
        }
        Set<String> said = new TreeSet<>();
        document.at("/components/messages").forEach(message -> {
            said.add(message.path("name").asText());
            assertThat(HOME.resolve("docs")
                            .resolve(message.at("/payload/schema/$ref").asText())
                            .normalize())
                    .exists()
                    .hasFileName(message.path("name").asText() + ".json");
        });

        assertThat(said).isEqualTo(schemas);
    }

    @Test
    void every_message_travels_on_a_topic_and_every_reference_leads_somewhere() {
        Set<String> travelling = new TreeSet<>();
        document.path("channels")
                .forEach(channel -> channel.path("messages").fieldNames().forEachRemaining(travelling::add));
        Set<String> named = new TreeSet<>();
        document.at("/components/messages").fieldNames().forEachRemaining(named::add);

        assertThat(travelling).isEqualTo(named);
        document.findValuesAsText("$ref").stream()
                .filter(reference -> reference.startsWith("#"))
                .forEach(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void the_headers_are_those_that_the_codec_writes() {
        Set<String> written =
                new TreeSet<>(EventCodec.encode("topic", "key", new SomethingHappened(7), "ingest-service")
                        .headers()
                        .keySet());
        Set<String> required = new TreeSet<>();
        document.at("/components/schemas/headers/required").forEach(name -> required.add(name.asText()));

        assertThat(required).isEqualTo(written);
    }

    private record SomethingHappened(long sequence) implements DeskEvent {

        @Override
        public String type() {
            return "newsroom.something.happened.v1";
        }

        @Override
        public String subject() {
            return "something";
        }

        @Override
        public Instant occurredAt() {
            return Instant.parse("2026-05-07T00:00:00Z");
        }
    }
}
