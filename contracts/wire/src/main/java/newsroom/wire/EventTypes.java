package newsroom.wire;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import newsroom.contracts.DeskEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** The types of events that a service reads from one topic, and the types there that it knows and passes over. */
public final class EventTypes<E extends DeskEvent> {

    private final Map<String, Class<? extends E>> read;
    private final Set<String> passedOver;

    private EventTypes(Map<String, Class<? extends E>> read, Set<String> passedOver) {
        this.read = read;
        this.passedOver = passedOver;
    }

    /** One type, read as {@code event}. */
    public static <E extends DeskEvent> EventTypes<E> of(String type, Class<? extends E> event) {
        return new EventTypes<E>(new LinkedHashMap<>(), new LinkedHashSet<>()).and(type, event);
    }

    /** These types and one more. */
    public EventTypes<E> and(String type, Class<? extends E> event) {
        Map<String, Class<? extends E>> more = new LinkedHashMap<>(read);
        more.put(type, event);
        return new EventTypes<>(more, passedOver);
    }

    /** These types, and one that is no news for this service and no dead letter either. */
    public EventTypes<E> passingOver(String type) {
        Set<String> more = new LinkedHashSet<>(passedOver);
        more.add(type);
        return new EventTypes<>(read, more);
    }

    boolean passesOver(ConsumerRecord<String, byte[]> record) {
        String given = EventCodec.header(record, "ce_type");
        return given != null && passedOver.contains(given);
    }

    /** @throws Unreadable when the record can never be read, or is of a type that is not expected here */
    E decode(ConsumerRecord<String, byte[]> record) {
        String given = EventCodec.header(record, "ce_type");
        Class<? extends E> event = classOf(given);
        if (given == null || event == null) {
            throw new Unreadable(Unreadable.Code.UNKNOWN_TYPE, "ce_type is " + given + ", not one of " + read.keySet());
        }
        return EventCodec.decode(record, given, event);
    }

    private @Nullable Class<? extends E> classOf(@Nullable String given) {
        return given == null ? null : read.get(given);
    }

    @Override
    public String toString() {
        return read.keySet().toString();
    }
}
