package newsroom.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DatabindException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import newsroom.contracts.DeskEvent;
import newsroom.contracts.NamedUuid;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * Events to records and back, by the Kafka protocol binding of CloudEvents 1.0 (binary mode: attributes as
 * {@code ce_} headers, the body is the data) with its sequence and distributed-tracing extensions.
 *
 * <p>Every attribute is made from the event itself, so that an event said again after a crash is the same to the byte.
 */
public final class EventCodec {

    private static final ObjectMapper JSON = newMapper();

    private EventCodec() {}

    /** The one mapper of the house: instants as ISO 8601, unknown fields ignored, nesting bounded. */
    public static ObjectMapper mapper() {
        return JSON;
    }

    private static ObjectMapper newMapper() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .addModule(new Jdk8Module())
                .disable(
                        SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                        SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
        mapper.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(50).build());
        return mapper;
    }

    /** The event as it goes on {@code topic}, said by {@code service}. */
    public static Dispatch encode(String topic, String key, DeskEvent event, String service) {
        String id = id(event);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id);
        headers.put("ce_type", event.type());
        headers.put("ce_source", "/newsroom/" + service);
        headers.put("ce_subject", event.subject());
        headers.put("ce_time", event.occurredAt().toString());
        headers.put("ce_sequence", String.format("%020d", event.sequence()));
        headers.put("content-type", "application/json");
        headers.put("traceparent", traceparent(event));
        return new Dispatch(topic, key, bytes(event), headers);
    }

    /**
     * The event in the record.
     *
     * @throws Unreadable with a stable code when the record can never be read
     */
    public static <E extends DeskEvent> E decode(ConsumerRecord<String, byte[]> record, String type, Class<E> event) {
        String given = header(record, "ce_type");
        if (!type.equals(given)) {
            throw new Unreadable(Unreadable.Code.UNKNOWN_TYPE, "ce_type is " + given + ", not " + type);
        }
        byte[] body = record.value();
        if (body == null || body.length == 0) {
            throw new Unreadable(Unreadable.Code.UNPARSEABLE, "no body");
        }
        try {
            E read = JSON.readValue(body, event);
            if (read == null) {
                throw new Unreadable(Unreadable.Code.UNPARSEABLE, "the body is null");
            }
            return read;
        } catch (JsonProcessingException e) {
            boolean isJson = e instanceof DatabindException && !(e.getCause() instanceof JsonProcessingException);
            throw new Unreadable(
                    isJson ? Unreadable.Code.SCHEMA_INVALID : Unreadable.Code.UNPARSEABLE, e.getOriginalMessage());
        } catch (IOException | RuntimeException e) {
            if (e instanceof Unreadable unreadable) {
                throw unreadable;
            }
            throw new Unreadable(Unreadable.Code.SCHEMA_INVALID, String.valueOf(e.getMessage()));
        }
    }

    /** The header's text, or null when there is none. */
    public static @Nullable String header(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    public static byte[] bytes(Object body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON: " + body.getClass(), e);
        }
    }

    /** Everything that one story caused is one W3C trace; the span is the event. */
    static String traceparent(DeskEvent event) {
        String trace = NamedUuid.of("trace|" + event.sequence()).toString().replace("-", "");
        return new TraceParent(trace, id(event).replace("-", "").substring(0, 16)).toString();
    }

    private static String id(DeskEvent event) {
        return NamedUuid.of(event.type() + "|" + event.identity()).toString();
    }
}
