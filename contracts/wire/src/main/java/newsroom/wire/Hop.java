package newsroom.wire;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import newsroom.contracts.DeskEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.jboss.logging.Logger;

/**
 * One service's step from topic to topic: a batch of records, one transaction, then everything it decided is said, and
 * only then are the records acknowledged.
 *
 * <p>Three kinds of trouble, three answers. A record that can never be read goes to the dead-letter topic in the same
 * transaction. Trouble with the database or the broker holds the batch and tries again until it passes; the channel
 * stands still meanwhile and nothing is lost. An expected outcome is a value of the room behind {@code work}.
 */
@ApplicationScoped
public class Hop {

    private static final Logger LOG = Logger.getLogger(Hop.class);
    private static final int TRANSACTION_SECONDS = 120;

    private final Outbox outbox;
    private final Sender sender;
    private final HopMeters meters;
    private final Traces traces;
    private final String service;

    Hop(
            Outbox outbox,
            Sender sender,
            HopMeters meters,
            Traces traces,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.outbox = outbox;
        this.sender = sender;
        this.meters = meters;
        this.traces = traces;
        this.service = service;
    }

    /**
     * Passes a batch on.
     *
     * @param work decides, inside the transaction; must bear the same events again after a crash
     */
    @Retry(maxRetries = -1, maxDuration = 0, delay = 300, jitter = 100, delayUnit = ChronoUnit.MILLIS)
    @ExponentialBackoff(maxDelay = 10_000)
    public <E extends DeskEvent> void pass(
            ConsumerRecords<String, byte[]> records, EventTypes<E> types, Consumer<List<E>> work) {
        try (Traces.Batch traced = traces.begin(records)) {
            List<ConsumerRecord<String, byte[]>> batch = new ArrayList<>(records.count());
            records.forEach(batch::add);
            Halves.each(batch, part -> decide(part, types, work), Hop::ranOutOfTime);
            meters.passed(records);
        } catch (RuntimeException e) {
            LOG.warnf(e, "types=%s records=%d held back, will be tried again", types, records.count());
            throw e;
        }
    }

    private <E extends DeskEvent> void decide(
            List<ConsumerRecord<String, byte[]>> records, EventTypes<E> types, Consumer<List<E>> work) {
        List<HopMeters.Died> died = new ArrayList<>();
        long from = System.nanoTime();
        try {
            QuarkusTransaction.requiringNew()
                    .timeout(TRANSACTION_SECONDS)
                    .run(() -> work.accept(open(records, types, died)));
        } catch (RuntimeException e) {
            throw System.nanoTime() - from < TRANSACTION_SECONDS * 1_000_000_000L
                    ? e
                    : new OutOfTime(records.size(), e);
        }
        outbox.deliver();
        meters.dead(died);
    }

    private static boolean ranOutOfTime(RuntimeException why) {
        boolean outOfTime = why instanceof OutOfTime;
        if (outOfTime) {
            LOG.warnf("%s; goes on in halves", why.getMessage());
        }
        return outOfTime;
    }

    /** A transaction that was given up because it took longer than it may: a smaller one would not. */
    private static final class OutOfTime extends RuntimeException {

        private static final long serialVersionUID = 1L;

        OutOfTime(int records, RuntimeException cause) {
            super("records=" + records + " not decided on within " + TRANSACTION_SECONDS + " s", cause);
        }
    }

    /**
     * Passes a batch on without a decision: what {@code work} makes of each event is said in the order of the records,
     * then they are acknowledged. A record that cannot be read, or that {@code work} fails on, is a dead letter, and its
     * place in the desk's order is said too when its headers tell it.
     */
    @Retry(maxRetries = -1, maxDuration = 0, delay = 300, jitter = 100, delayUnit = ChronoUnit.MILLIS)
    @ExponentialBackoff(maxDelay = 10_000)
    public <E extends DeskEvent> void forward(
            ConsumerRecords<String, byte[]> records,
            EventTypes<E> types,
            ExecutorService threads,
            Function<E, Dispatch> work,
            LongFunction<Dispatch> place) {
        try (Traces.Batch traced = traces.begin(records)) {
            List<HopMeters.Died> died = Collections.synchronizedList(new ArrayList<>());
            List<Future<List<Dispatch>>> done = new ArrayList<>(records.count());
            for (ConsumerRecord<String, byte[]> record : records) {
                done.add(threads.submit(() -> forward(record, types, work, place, died)));
            }
            List<Dispatch> out = new ArrayList<>(records.count());
            for (Future<List<Dispatch>> one : done) {
                one.get().forEach(dispatch -> out.add(traces.caused(dispatch)));
            }
            say(out);
            meters.passed(records);
            meters.dead(died);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException | RuntimeException e) {
            LOG.warnf(e, "types=%s records=%d held back, will be tried again", types, records.count());
            throw new IllegalStateException("batch held back", e);
        }
    }

    private void say(List<Dispatch> dispatches) {
        Instant from = Instant.now();
        sender.send(dispatches);
        traces.said(dispatches, from, Instant.now());
    }

    /** The event as a record of this service. */
    public Dispatch encoded(String topic, String key, DeskEvent event) {
        return EventCodec.encode(topic, key, event, service);
    }

    private <E extends DeskEvent> List<Dispatch> forward(
            ConsumerRecord<String, byte[]> record,
            EventTypes<E> types,
            Function<E, Dispatch> work,
            LongFunction<Dispatch> place,
            List<HopMeters.Died> died) {
        try {
            E read = types.decode(record);
            try {
                return List.of(work.apply(read));
            } catch (RuntimeException e) {
                throw new Unreadable(Unreadable.Code.HANDLER_FAILED, String.valueOf(e.getMessage()));
            }
        } catch (Unreadable why) {
            died.add(HopMeters.Died.of(record, why));
            List<Dispatch> out = new ArrayList<>(List.of(dead(record, why)));
            sequence(record).ifPresent(sequence -> out.add(place.apply(sequence)));
            return out;
        }
    }

    private static OptionalLong sequence(ConsumerRecord<String, byte[]> record) {
        String text = EventCodec.header(record, "ce_sequence");
        return text != null && text.matches("0*[1-9]\\d{0,17}")
                ? OptionalLong.of(Long.parseLong(text))
                : OptionalLong.empty();
    }

    /** The events in the records; what cannot be read becomes a dead letter within the transaction. */
    private <E extends DeskEvent> List<E> open(
            List<ConsumerRecord<String, byte[]>> records, EventTypes<E> types, List<HopMeters.Died> died) {
        List<E> events = new ArrayList<>(records.size());
        for (ConsumerRecord<String, byte[]> record : records) {
            if (types.passesOver(record)) {
                continue;
            }
            try {
                events.add(types.decode(record));
            } catch (Unreadable why) {
                outbox.put(dead(record, why));
                died.add(HopMeters.Died.of(record, why));
            }
        }
        return events;
    }

    private Dispatch dead(ConsumerRecord<String, byte[]> record, Unreadable why) {
        LOG.warnf(
                "topic=%s partition=%d offset=%d code=%s dead letter",
                record.topic(), record.partition(), record.offset(), why.code());
        return DeadLetter.of(record, why, service);
    }
}
