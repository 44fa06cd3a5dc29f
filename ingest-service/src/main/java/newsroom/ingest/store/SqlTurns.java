package newsroom.ingest.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import newsroom.ingest.timetable.Domain;
import newsroom.ingest.timetable.Turns;

/** One row a domain; taking a turn is one statement, so that two replicas cannot both have it. */
@ApplicationScoped
class SqlTurns implements Turns {

    private final EntityManager entities;

    SqlTurns(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    @SuppressWarnings("unchecked")
    public Optional<Turn> take(Domain domain, Instant now, Duration lease) {
        List<Object[]> taken = entities.createNativeQuery("""
                        insert into domain(name, free_at, ticket, crawl_delay_millis) values (:name, :until, 1, 0)
                        on conflict (name) do update set free_at = excluded.free_at, ticket = domain.ticket + 1
                            where domain.free_at <= :now
                        returning ticket, crawl_delay_millis""")
                .setParameter("name", domain.name())
                .setParameter("until", now.plus(lease))
                .setParameter("now", now)
                .getResultList();
        return taken.stream()
                .findFirst()
                .map(row -> new Turn(
                        domain, ((Number) row[0]).longValue(), Duration.ofMillis(((Number) row[1]).longValue())));
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public void giveBack(Turn turn, Instant freeAt) {
        entities.createNativeQuery("update domain set free_at = :free where name = :name and ticket = :ticket")
                .setParameter("free", freeAt)
                .setParameter("name", turn.domain().name())
                .setParameter("ticket", turn.ticket())
                .executeUpdate();
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public void slow(Domain domain, Duration crawlDelay) {
        entities.createNativeQuery("update domain set crawl_delay_millis = :delay where name = :name")
                .setParameter("delay", crawlDelay.toMillis())
                .setParameter("name", domain.name())
                .executeUpdate();
    }
}
