package newsroom.ingest.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import newsroom.ingest.legwork.RobotsShelf;

@ApplicationScoped
class SqlRobotsShelf implements RobotsShelf {

    private final EntityManager entities;

    SqlRobotsShelf(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    @SuppressWarnings("unchecked")
    public Optional<RobotsFile> find(String origin) {
        List<Object[]> rows = entities.createNativeQuery(
                        "select status, body, read_at from robots where origin = :origin")
                .setParameter("origin", origin)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new RobotsFile(origin, ((Number) row[0]).intValue(), (byte[]) row[1], (Instant) row[2]));
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public void keep(RobotsFile file) {
        entities.createNativeQuery("""
                        insert into robots(origin, status, body, read_at) values (:origin, :status, :body, :at)
                        on conflict (origin) do update
                            set status = excluded.status, body = excluded.body, read_at = excluded.read_at""")
                .setParameter("origin", file.origin())
                .setParameter("status", file.status())
                .setParameter("body", file.body())
                .setParameter("at", file.readAt())
                .executeUpdate();
    }
}
