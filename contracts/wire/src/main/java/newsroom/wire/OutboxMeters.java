package newsroom.wire;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** How much was decided and not yet heard by the broker, and for how long. Looked up by a timer, never by the scrape. */
@ApplicationScoped
class OutboxMeters {

    private final EntityManager entities;
    private volatile double unsent;
    private volatile double oldestSeconds;

    OutboxMeters(EntityManager entities, MeterRegistry meters) {
        this.entities = entities;
        Gauge.builder("newsroom.outbox.unsent", () -> unsent)
                .description("Events decided and not yet acknowledged by the broker")
                .register(meters);
        Gauge.builder("newsroom.outbox.oldest.seconds", () -> oldestSeconds)
                .description("How long the oldest of them has waited")
                .register(meters);
    }

    @Scheduled(every = "10s", delayed = "7s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        Object[] row = QuarkusTransaction.requiringNew().call(() -> (Object[]) entities.createNativeQuery(
                        "select count(*), cast(coalesce(extract(epoch from clock_timestamp() - min(put_at)), 0) as float8)"
                                + " from outbox")
                .getSingleResult());
        unsent = ((Number) row[0]).doubleValue();
        oldestSeconds = ((Number) row[1]).doubleValue();
    }
}
