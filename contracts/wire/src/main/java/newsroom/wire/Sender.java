package newsroom.wire;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/** Hands records to Kafka and waits for the broker's yes. */
@ApplicationScoped
public class Sender {

    /** Longer than the producer's own delivery timeout, so that the producer gives up first and says why. */
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final MutinyEmitter<byte[]> announcements;

    // The buffer is bounded by the callers: they wait here for what they handed in.
    public Sender(
            @Channel("announcements") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    MutinyEmitter<byte[]> announcements) {
        this.announcements = announcements;
    }

    /** Sends all in the order given; returns when every one is acknowledged, throws when one is not. */
    public void send(List<Dispatch> dispatches) {
        if (dispatches.isEmpty()) {
            return;
        }
        List<Uni<Void>> sends = dispatches.stream()
                .map(dispatch -> announcements.sendMessage(message(dispatch)))
                .toList();
        Uni.join().all(sends).andFailFast().await().atMost(PATIENCE);
    }

    private static Message<byte[]> message(Dispatch dispatch) {
        RecordHeaders headers = new RecordHeaders();
        dispatch.headers().forEach((name, text) -> {
            if (!Traces.staysInHouse(name)) {
                headers.add(name, text.getBytes(StandardCharsets.UTF_8));
            }
        });
        return Message.of(dispatch.body())
                .addMetadata(OutgoingKafkaRecordMetadata.<String>builder()
                        .withTopic(dispatch.topic())
                        .withKey(dispatch.key())
                        .withHeaders(headers)
                        .build());
    }
}
