package newsroom.faults.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import newsroom.contracts.Topics;
import newsroom.launcher.ledger.Topic;
import newsroom.wire.EventCodec;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads all topics from their first record to their last. */
public final class Gathering {

    private final ObjectMapper json = EventCodec.mapper();
    private final List<Said> said = new ArrayList<>();
    private final List<Printed> printed = new ArrayList<>();
    private final Set<String> dead = new HashSet<>();

    public static Gathering of(String bootstrapServers) {
        Gathering gathering = new Gathering();
        for (String name : List.of(
                Topics.STORIES_INGESTED, Topics.STORIES_SCORED, Topics.CLUSTERS_SUMMARIZED, Topics.ISSUES_PUBLISHED)) {
            try (Topic topic = new Topic(bootstrapServers, name)) {
                topic.all(gathering::record);
            }
        }
        for (Topics.TopicSpec spec : Topics.all()) {
            if (spec.name().endsWith(".dlq")) {
                try (Topic topic = new Topic(bootstrapServers, spec.name())) {
                    topic.all(letter -> gathering.dead.add(origin(letter)));
                }
            }
        }
        return gathering;
    }

    /** Records that lie on the dead-letter topics, however often each was put away: a topic that is read again says them again. */
    public long deadLetters() {
        return dead.size();
    }

    private static String origin(ConsumerRecord<String, byte[]> letter) {
        return String.join(
                " ",
                header(letter, "x-dlq-service"),
                header(letter, "x-dlq-topic"),
                header(letter, "x-dlq-partition"),
                header(letter, "x-dlq-offset"));
    }

    public List<Said> said() {
        return List.copyOf(said);
    }

    public List<Printed> printed() {
        return List.copyOf(printed);
    }

    private void record(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null || EventCodec.header(record, "ce_id") == null) {
            // Poison that we planted ourselves; it is counted where it ends.
            return;
        }
        JsonNode body = read(record.value());
        String type = header(record, "ce_type");
        String sequence = header(record, "ce_sequence");
        said.add(new Said(
                record.topic(),
                header(record, "ce_id"),
                type,
                header(record, "ce_subject"),
                sequence.matches("0*\\d{1,18}") ? Long.parseLong(sequence) : 0,
                hash(record.value()),
                body.path("verdict").path("outcome").asText(""),
                body.path("cluster")
                        .path("id")
                        .asText(body.path("into").path("id").asText(""))));
        if (record.topic().equals(Topics.ISSUES_PUBLISHED)) {
            printed.add(printed(body.path("issue")));
        }
    }

    private static Printed printed(JsonNode issue) {
        return new Printed(
                issue.path("id").asText(),
                issue.path("edition").asText(),
                issue.path("number").asInt(),
                issue.path("date").asText(),
                issue.path("revision").asInt(),
                hash(issue.toString().getBytes(StandardCharsets.UTF_8)),
                stories(issue.path("topStories"))
                        .filter(story -> story.path("update").isMissingNode())
                        .map(Gathering::cluster)
                        .toList(),
                Stream.concat(stories(issue.path("topStories")), stories(issue.path("briefly")))
                        .map(Gathering::cluster)
                        .toList());
    }

    private static Stream<JsonNode> stories(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static String cluster(JsonNode story) {
        return story.path("cluster").path("id").asText();
    }

    private JsonNode read(byte[] body) {
        try {
            return json.readTree(body);
        } catch (IOException e) {
            return json.missingNode();
        }
    }

    /** SHA-256 of a body, so that two can be told apart without keeping them. */
    static String hash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The hash of the issue in {@code body}, as it is on the topic. */
    static String issueHash(ObjectMapper json, byte[] body) {
        try {
            return hash(json.readTree(body).toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            return "unreadable";
        }
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        String text = EventCodec.header(record, name);
        return text == null ? "" : text;
    }
}
