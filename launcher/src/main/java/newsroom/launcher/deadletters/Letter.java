package newsroom.launcher.deadletters;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import newsroom.contracts.Topics;
import newsroom.contracts.story.StoryIngested;
import newsroom.wire.EventCodec;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record of a dead-letter topic. Everything in it may be anybody's: it is shown without control characters. */
public record Letter(ConsumerRecord<String, byte[]> record) {

    /** Its name: the dead-letter topic and the place there, such as {@code stories.ingested.dlq@17}. */
    public String id() {
        return record.topic() + "@" + record.offset();
    }

    public Instant at() {
        return Instant.ofEpochMilli(record.timestamp());
    }

    /** A {@link newsroom.wire.Unreadable.Code}, or what an outsider wrote there. */
    public String code() {
        return header("x-dlq-code");
    }

    public String reason() {
        return header("x-dlq-reason");
    }

    /** The topic that it could not be read from, as the dead-letter topic's own name says. */
    public String topic() {
        return record.topic()
                .substring(0, record.topic().length() - Topics.deadLetters("").length());
    }

    /** Who put away which record; empty where an outsider wrote the letter. */
    Optional<List<String>> origin() {
        List<String> origin = List.of(
                header("x-dlq-service"), header("x-dlq-topic"), header("x-dlq-partition"), header("x-dlq-offset"));
        return origin.contains("-") ? Optional.empty() : Optional.of(origin);
    }

    /** Whether the body is, by its headers, a story as it came in. */
    boolean isStory() {
        return topic().equals(Topics.STORIES_INGESTED) && header("ce_type").equals(StoryIngested.TYPE);
    }

    byte[] body() {
        return record.value() == null ? new byte[0] : record.value();
    }

    /** One line to choose by. */
    public String line() {
        return "%s  %s  %s  %s  %s".formatted(id(), at(), code(), header("ce_subject"), reason());
    }

    /** All of it, headers first. */
    public String text() {
        StringBuilder text = new StringBuilder(line()).append('\n');
        headers()
                .forEach((name, value) ->
                        text.append(name).append(": ").append(value).append('\n'));
        return text.append('\n')
                .append(plain(new String(body(), StandardCharsets.UTF_8)))
                .toString();
    }

    private Map<String, String> headers() {
        Map<String, String> headers = new TreeMap<>();
        record.headers().forEach(header -> headers.put(plain(header.key()), header(header.key())));
        return headers;
    }

    private String header(String name) {
        String value = EventCodec.header(record, name);
        return value == null ? "-" : plain(value);
    }

    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
    }
}
