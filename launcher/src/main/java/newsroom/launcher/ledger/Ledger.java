package newsroom.launcher.ledger;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import newsroom.contracts.Topics;
import newsroom.contracts.story.StoryIngested;
import newsroom.contracts.story.StoryScored;
import newsroom.launcher.services.Intake;
import newsroom.wire.EventCodec;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Proves that no story got lost: reads the topics from end to end and holds them against what ingest read. */
public final class Ledger {

    private static final String DEAD_LETTERS = ".dlq";

    private final String bootstrapServers;
    private final ObjectMapper json = EventCodec.mapper();

    public Ledger(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** The ledger of this moment. */
    public Page page(Intake intake) {
        // Verdicts first: in a newsroom at work a story may then lack one, but no verdict lacks its story.
        Stock scored = stock(Topics.STORIES_SCORED, StoryScored.TYPE, this::outcome);
        Stock ingested = stock(Topics.STORIES_INGESTED, StoryIngested.TYPE, record -> "");
        try (Readers readers = new Readers(bootstrapServers)) {
            List<String> dead = Topics.all().stream()
                    .map(Topics.TopicSpec::name)
                    .filter(topic -> topic.endsWith(DEAD_LETTERS))
                    .toList();
            Books books = new Books(intake, ingested, scored, readers.records(dead), readers.lags());
            List<String> faults = Balance.faults(books);
            return new Page(LedgerText.lines(books, faults), faults.isEmpty());
        }
    }

    /** The place in the desk's order of the last brief sent to publish; 0 when there is none. */
    public long lastBrief() {
        AtomicLong last = new AtomicLong();
        try (Topic topic = new Topic(bootstrapServers, Topics.CLUSTERS_SUMMARIZED)) {
            topic.last(record -> last.accumulateAndGet(sequence(record), Math::max));
        }
        return last.get();
    }

    private Stock stock(String name, String type, Function<ConsumerRecord<String, byte[]>, String> saying) {
        try (Topic topic = new Topic(bootstrapServers, name)) {
            Stock stock = new Stock(name, topic.complete());
            topic.all(record -> enter(stock, record, type, saying));
            return stock;
        }
    }

    /** What is told of clusters and of discussions on the same topic is about no story's fate. */
    static void enter(
            Stock stock,
            ConsumerRecord<String, byte[]> record,
            String type,
            Function<ConsumerRecord<String, byte[]>, String> saying) {
        String told = EventCodec.header(record, "ce_type");
        if (told != null && !told.equals(type)) {
            return;
        }
        String story = EventCodec.header(record, "ce_subject");
        if (story == null) {
            stock.addNameless();
        } else {
            stock.add(story, saying.apply(record));
        }
    }

    private String outcome(ConsumerRecord<String, byte[]> record) {
        try {
            return json.readTree(record.value()).path("verdict").path("outcome").asText("unreadable");
        } catch (IOException | IllegalArgumentException e) {
            return "unreadable";
        }
    }

    private static long sequence(ConsumerRecord<String, byte[]> record) {
        String sequence = EventCodec.header(record, "ce_sequence");
        return sequence != null && sequence.matches("0*\\d{1,18}") ? Long.parseLong(sequence) : 0;
    }

    /** The ledger to read, and whether it balances. */
    public record Page(List<String> lines, boolean balanced) {
        public Page {
            lines = List.copyOf(lines);
        }
    }
}
