package newsroom.wire;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import newsroom.contracts.DeskEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * What a service has decided to say. {@link #put} joins the caller's transaction, so a decision and its announcement
 * are kept or lost together; {@link #deliver} says it until the broker has acknowledged. A crash in between says it
 * twice, the same to the byte.
 *
 * <p>Entries are numbered when they are written and said in that order. Services whose order matters write under one
 * row lock (the desk's), so that the numbers follow the order of commits.
 */
@ApplicationScoped
public class Outbox {

    private static final Logger LOG = Logger.getLogger(Outbox.class);
    private static final int BATCH = 500;
    private static final long DELIVERY_LOCK = 0x0B0C5L;

    private final EntityManager entities;
    private final Sender sender;
    private final Traces traces;
    private final String service;
    private volatile boolean closing;

    Outbox(
            EntityManager entities,
            Sender sender,
            Traces traces,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.entities = entities;
        this.sender = sender;
        this.traces = traces;
        this.service = service;
    }

    /** Decides to say {@code event} on {@code topic}, keyed by its subject; needs a transaction. */
    public void put(String topic, DeskEvent event) {
        put(EventCodec.encode(topic, event.subject(), event, service));
    }

    /**
     * Decides to say {@code event}, which prints what others told.
     *
     * @param lines the {@code traceparent} of every event that stands in it; empty without a collector
     */
    public void put(String topic, DeskEvent event, List<String> lines) {
        Dispatch dispatch = EventCodec.encode(topic, event.subject(), event, service);
        put(lines.isEmpty() ? dispatch : dispatch.with(Traces.LINES, String.join(" ", lines)));
    }

    /** Decides to send a ready record; needs a transaction. */
    public void put(Dispatch dispatch) {
        entities.persist(OutboxEntry.of(traces.caused(dispatch)));
    }

    /** Says everything that is still unsaid; throws when the broker does not answer, and nothing is lost. */
    public void deliver() {
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(this::deliverBatch) == BATCH;
        }
    }

    /** The net below {@link #deliver}: says what was left by a crash or a broker that was away. */
    @Scheduled(every = "1s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void deliverRest() {
        if (closing) {
            return;
        }
        try {
            deliver();
        } catch (RuntimeException e) {
            LOG.warnf("outbox waits: %s", e.getMessage());
        }
    }

    void close(@Observes ShutdownEvent event) {
        closing = true;
    }

    private int deliverBatch() {
        // One voice at a time per database, across threads and replicas: order is kept without a leader.
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(:lock) as text)")
                .setParameter("lock", DELIVERY_LOCK)
                .getSingleResult();
        List<OutboxEntry> unsaid = entities.createQuery("from OutboxEntry order by id", OutboxEntry.class)
                .setMaxResults(BATCH)
                .getResultList();
        Instant from = Instant.now();
        List<Dispatch> dispatches = unsaid.stream().map(OutboxEntry::dispatch).toList();
        sender.send(dispatches);
        traces.said(dispatches, from, Instant.now());
        if (!unsaid.isEmpty()) {
            entities.createQuery("delete from OutboxEntry where id in :ids")
                    .setParameter("ids", unsaid.stream().map(entry -> entry.id).toList())
                    .executeUpdate();
        }
        return unsaid.size();
    }
}
