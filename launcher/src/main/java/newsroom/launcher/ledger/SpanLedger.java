package newsroom.launcher.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import newsroom.contracts.Topics;
import newsroom.contracts.cluster.ClusterMerged;
import newsroom.contracts.story.StoryIngested;
import newsroom.contracts.story.StoryScored;
import newsroom.launcher.services.Ends;
import newsroom.launcher.services.SpanCount;
import newsroom.launcher.services.Standing;
import newsroom.wire.EventCodec;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The end of every story of a span of time, from the topics, held against what ingest counted. */
public final class SpanLedger {

    private static final List<String> DEAD = List.of(
            Topics.deadLetters(Topics.STORIES_INGESTED),
            Topics.deadLetters(Topics.STORIES_FINGERPRINTED),
            Topics.deadLetters(Topics.STORIES_SCORED),
            Topics.deadLetters(Topics.CLUSTERS_SUMMARIZED));

    private final String bootstrapServers;
    private final ObjectMapper json = EventCodec.mapper();

    public SpanLedger(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * The ledger of the span.
     *
     * @param standing as the services said it before anything else was asked
     * @param count asked after it, and {@code ends} last of all
     */
    public Ledger.Page page(Span span, Standing standing, SpanCount count, List<Ends.End> ends) {
        Trails trails = new Trails(
                new Trails.Places(
                        standing.scoring().through(),
                        standing.summarize().through(),
                        standing.publish().through()),
                ends);
        boolean complete = read(Topics.STORIES_INGESTED, (record, body) -> came(trails, record));
        read(Topics.STORIES_SCORED, (record, body) -> scored(trails, record, body));
        read(Topics.CLUSTERS_SUMMARIZED, (record, body) -> trails.summarized(subject(record), sequence(record)));
        DEAD.forEach(topic -> read(topic, (record, body) -> trails.dead(subject(record))));
        return SpanText.page(span, trails.fates(span), count, complete);
    }

    private void came(Trails trails, ConsumerRecord<String, byte[]> record) {
        if (StoryIngested.TYPE.equals(header(record, "ce_type"))) {
            trails.came(subject(record), time(record), sequence(record));
        }
    }

    private static void scored(Trails trails, ConsumerRecord<String, byte[]> record, JsonNode body) {
        String type = header(record, "ce_type");
        if (StoryScored.TYPE.equals(type)) {
            JsonNode verdict = body.path("verdict");
            trails.judged(
                    subject(record),
                    verdict.path("outcome").asText(),
                    verdict.path("reason").asText(),
                    body.path("cluster").path("id").asText());
        } else if (ClusterMerged.TYPE.equals(type)) {
            trails.merged(subject(record), body.path("into").path("id").asText());
        }
    }

    /** @return whether the topic still holds its very first record */
    private boolean read(String name, BiConsumer<ConsumerRecord<String, byte[]>, JsonNode> reader) {
        try (Topic topic = new Topic(bootstrapServers, name)) {
            topic.all(record -> reader.accept(record, body(record)));
            return topic.complete();
        }
    }

    private JsonNode body(ConsumerRecord<String, byte[]> record) {
        try {
            return record.value() == null || !record.topic().equals(Topics.STORIES_SCORED)
                    ? json.missingNode()
                    : json.readTree(record.value());
        } catch (IOException e) {
            // It ends as a dead letter; what it was about is not to be had from it.
            return json.missingNode();
        }
    }

    private static Instant time(ConsumerRecord<String, byte[]> record) {
        try {
            return Instant.parse(header(record, "ce_time"));
        } catch (DateTimeException e) {
            return Instant.EPOCH;
        }
    }

    private static long sequence(ConsumerRecord<String, byte[]> record) {
        String sequence = header(record, "ce_sequence");
        return sequence.matches("0*\\d{1,18}") ? Long.parseLong(sequence) : 0;
    }

    private static String subject(ConsumerRecord<String, byte[]> record) {
        return header(record, "ce_subject");
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        String text = EventCodec.header(record, name);
        return text == null ? "" : text;
    }
}
