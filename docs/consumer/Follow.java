import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Follows a topic of the newsroom from its beginning and prints a line an event:
 *
 *     java -cp 'launcher/target/lib/*' docs/consumer/Follow.java localhost:19092 issues.published
 *
 * What matters to every consumer: it reads the headers first and passes over types that it does not know; it remembers what
 * it has done by ce_id, because an event may come twice; it commits after its work, not before.
 */
public class Follow {

    private static final Pattern HEADLINE = Pattern.compile("\"(?:title|headline)\"\\s*:\\s*(?:\\{\\s*\"text\"\\s*:\\s*)?\"([^\"]*)\"");

    public static void main(String[] arguments) {
        String broker = arguments.length > 0 ? arguments[0] : "localhost:19092";
        String topic = arguments.length > 1 ? arguments[1] : "issues.published";
        Properties settings = new Properties();
        settings.putAll(Map.of(
                "bootstrap.servers", broker,
                "group.id", "follow-" + topic,
                "auto.offset.reset", "earliest",
                "enable.auto.commit", "false",
                "isolation.level", "read_committed"));
        // Where the effect is a row in a database, this is a unique key there, written in the transaction of the effect.
        java.util.Set<String> done = new java.util.HashSet<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            while (true) {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofSeconds(1))) {
                    String type = header(record, "ce_type");
                    if (!type.startsWith("newsroom.") || !type.endsWith(".v1") || !done.add(header(record, "ce_id"))) {
                        continue;
                    }
                    System.out.printf("%s  %s  %s  %s%n", header(record, "ce_time"), type, record.key(), headline(record.value()));
                }
                consumer.commitSync();
            }
        }
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** An example needs no JSON library; yours does. */
    private static String headline(String body) {
        Matcher found = HEADLINE.matcher(body);
        return found.find() ? found.group(1) : "";
    }
}
