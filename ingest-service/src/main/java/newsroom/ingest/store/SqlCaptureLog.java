package newsroom.ingest.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import newsroom.ingest.intake.CaptureLog;

@ApplicationScoped
class SqlCaptureLog implements CaptureLog {

    private final EntityManager entities;

    SqlCaptureLog(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public long position(String capture, long lines) {
        entities.createNativeQuery(
                        "insert into capture(id, lines, read) values (:id, :lines, 0) on conflict (id) do nothing")
                .setParameter("id", capture)
                .setParameter("lines", lines)
                .executeUpdate();
        return ((Number) entities.createNativeQuery("select read from capture where id = :id")
                        .setParameter("id", capture)
                        .getSingleResult())
                .longValue();
    }

    @Override
    public void advance(String capture, long read) {
        entities.createNativeQuery("update capture set read = :read where id = :id")
                .setParameter("read", read)
                .setParameter("id", capture)
                .executeUpdate();
    }
}
