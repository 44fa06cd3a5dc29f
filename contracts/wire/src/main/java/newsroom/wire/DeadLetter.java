package newsroom.wire;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import newsroom.contracts.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** A record that cannot be read, on its way to the dead-letter topic: the same bytes, and why. */
public final class DeadLetter {

    /** Long enough to understand, too short to leak an article into a header. */
    private static final int REASON_LIMIT = 300;

    private DeadLetter() {}

    public static Dispatch of(ConsumerRecord<String, byte[]> record, Unreadable why, String service) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : record.headers()) {
            headers.put(header.key(), header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8));
        }
        String reason = String.valueOf(why.getMessage()).replaceAll("\\p{Cntrl}", " ");
        headers.put("x-dlq-code", why.code().name());
        headers.put("x-dlq-reason", reason.substring(0, Math.min(REASON_LIMIT, reason.length())));
        headers.put("x-dlq-service", service);
        headers.put("x-dlq-topic", record.topic());
        headers.put("x-dlq-partition", String.valueOf(record.partition()));
        headers.put("x-dlq-offset", String.valueOf(record.offset()));
        byte[] body = record.value() == null ? new byte[0] : record.value();
        String key = record.key() == null ? record.topic() + "@" + record.offset() : record.key();
        return new Dispatch(Topics.deadLetters(record.topic()), key, body, headers);
    }
}
