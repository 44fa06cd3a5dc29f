package newsroom.wire;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/**
 * What an operator counts at a hop: records passed on, and dead letters by topic and code. Counted when the batch has been
 * passed on, so a batch that is held back and tried again counts once.
 */
@ApplicationScoped
class HopMeters {

    private final MeterRegistry meters;

    HopMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    void passed(ConsumerRecords<String, byte[]> records) {
        records.partitions()
                .forEach(partition -> meters.counter("newsroom.records", "topic", partition.topic())
                        .increment(records.records(partition).size()));
    }

    void dead(List<Died> died) {
        died.forEach(one -> meters.counter(
                        "newsroom.dlq", "topic", one.topic(), "code", one.code().name())
                .increment());
    }

    /** A record that became a dead letter. */
    record Died(String topic, Unreadable.Code code) {

        static Died of(ConsumerRecord<String, byte[]> record, Unreadable why) {
            return new Died(record.topic(), why.code());
        }
    }
}
