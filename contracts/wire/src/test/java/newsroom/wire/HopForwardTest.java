package newsroom.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import newsroom.contracts.story.StoryIngested;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The half of a hop that decides nothing: without framework, without a broker. */
class HopForwardTest {

    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final RememberingSender sender = new RememberingSender();

    private final MeterRegistry meters = new SimpleMeterRegistry();

    @SuppressWarnings("NullAway") // Forwarding needs no outbox.
    private final Hop hop = new Hop(null, sender, new HopMeters(meters), Traced.nobody(), "scoring-service");

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void what_is_made_of_records_is_said_in_their_order() {
        forward(good(1), good(2), good(3), good(4));

        assertThat(sender.keys()).containsExactly("made-1", "made-2", "made-3", "made-4");
    }

    @Test
    void a_record_that_cannot_be_read_is_a_dead_letter_and_the_others_go_on() {
        forward(good(1), Records.received(StoryIngested.TYPE, "garbage"), good(2));

        assertThat(sender.topics()).containsExactly("out", "stories.ingested.dlq", "out");
        assertThat(meters.get("newsroom.dlq")
                        .tag("code", "UNPARSEABLE")
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(meters.get("newsroom.records").counter().count()).isEqualTo(3);
    }

    @Test
    void the_place_of_an_unreadable_record_is_said_when_its_headers_tell_it() {
        ConsumerRecord<String, byte[]> broken = Records.received(StoryIngested.TYPE, "garbage");
        broken.headers().add("ce_sequence", "00000000000000000002".getBytes(StandardCharsets.UTF_8));

        forward(good(1), broken, good(3));

        assertThat(sender.keys()).containsExactly("made-1", "key", "place-2", "made-3");
    }

    @Test
    void a_place_that_is_no_number_is_not_believed() {
        for (String place : List.of("0", "-1", "two", "99999999999999999999", "")) {
            ConsumerRecord<String, byte[]> broken = Records.received(StoryIngested.TYPE, "garbage");
            broken.headers().add("ce_sequence", place.getBytes(StandardCharsets.UTF_8));
            forward(broken);
        }

        assertThat(sender.topics()).hasSize(5).containsOnly("stories.ingested.dlq");
    }

    @Test
    void a_record_that_our_own_code_fails_on_is_a_dead_letter_too() {
        forward(good(1), good(13), good(2));

        assertThat(sender.keys()).containsExactly("made-1", good(13).key(), "place-13", "made-2");
        assertThat(sender.sent.get(1).headers())
                .containsEntry("x-dlq-code", "HANDLER_FAILED")
                .containsEntry("x-dlq-reason", "thirteen");
    }

    @Test
    void a_batch_that_the_broker_does_not_take_is_not_acknowledged() {
        sender.away = true;

        assertThatThrownBy(() -> forward(good(1))).isInstanceOf(IllegalStateException.class);
    }

    @SafeVarargs
    private void forward(ConsumerRecord<String, byte[]>... records) {
        TopicPartition partition = new TopicPartition("stories.ingested", 3);
        hop.forward(
                new ConsumerRecords<>(Map.of(partition, Arrays.asList(records)), Map.of()),
                EventTypes.of(StoryIngested.TYPE, StoryIngested.class),
                threads,
                HopForwardTest::made,
                place -> new Dispatch("out", "place-" + place, new byte[0], Map.of()));
    }

    private static Dispatch made(StoryIngested event) {
        if (event.sequence() == 13) {
            throw new IllegalStateException("thirteen");
        }
        return new Dispatch("out", "made-" + event.sequence(), new byte[0], Map.of());
    }

    private static ConsumerRecord<String, byte[]> good(long sequence) {
        return Records.received(Records.encoded(Records.ingested(sequence)));
    }

    /** A sender that keeps what it was given, or that finds nobody at home. */
    private static final class RememberingSender extends Sender {

        private final List<Dispatch> sent = new ArrayList<>();
        private boolean away;

        @SuppressWarnings("NullAway") // It has no broker to speak to.
        RememberingSender() {
            super(null);
        }

        @Override
        public void send(List<Dispatch> dispatches) {
            if (away) {
                throw new IllegalStateException("no broker");
            }
            sent.addAll(dispatches);
        }

        List<String> keys() {
            return sent.stream().map(Dispatch::key).toList();
        }

        List<String> topics() {
            return sent.stream().map(Dispatch::topic).toList();
        }
    }
}
