package newsroom.launcher.deadletters;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import newsroom.contracts.Topics;
import newsroom.launcher.ledger.Topic;
import newsroom.wire.EventCodec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** All dead letters that the broker holds, and the book of what became of them. */
public final class Rack {

    private static final long SECONDS = 30;

    private final String bootstrapServers;
    private final ObjectMapper json = EventCodec.mapper();

    public Rack(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** Letters in the order of their topics, oldest first; one that was put away again is the first of its kind. */
    public List<Letter> letters() {
        List<Letter> letters = new ArrayList<>();
        String ending = Topics.deadLetters("");
        Topics.all().stream()
                .map(Topics.TopicSpec::name)
                .filter(name -> name.endsWith(ending))
                .forEach(name -> read(name, record -> letters.add(new Letter(record))));
        return once(letters);
    }

    /** A topic that is read again puts its dead letters away again: the same record, the same bytes, the same name. */
    static List<Letter> once(List<Letter> letters) {
        Set<List<Object>> seen = new HashSet<>();
        return letters.stream()
                .filter(letter -> letter.origin()
                        .map(origin -> seen.add(List.of(letter.record().topic(), origin, ByteBuffer.wrap(letter.body()))))
                        .orElse(true))
                .toList();
    }

    /** The last line of the book on each letter, by its name. */
    public Map<String, Handling> handled() {
        Map<String, Handling> handled = new LinkedHashMap<>();
        read(Topics.DEAD_LETTERS_HANDLED, record -> {
            Handling line = line(record);
            handled.put(line.letter(), line);
        });
        return handled;
    }

    /** Writes a line; returns when the broker has it. */
    public void write(Handling line) {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(
                            Topics.DEAD_LETTERS_HANDLED, line.letter(), json.writeValueAsBytes(line)))
                    .get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the book was written", e);
        } catch (ExecutionException | TimeoutException | JsonProcessingException e) {
            throw new KafkaException("the book of dead letters could not be written: " + line, e);
        }
    }

    private void read(String name, Consumer<ConsumerRecord<String, byte[]>> reader) {
        try (Topic topic = new Topic(bootstrapServers, name)) {
            topic.all(reader);
        }
    }

    private Handling line(ConsumerRecord<String, byte[]> record) {
        try {
            return json.readValue(record.value(), Handling.class);
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    Topics.DEAD_LETTERS_HANDLED + "@" + record.offset() + " is no line of the book", e);
        }
    }
}
