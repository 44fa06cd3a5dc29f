package newsroom.wire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * How far a service has come in the desk's order: one row, and the lock that makes one replica at a time decide. What
 * was read before stands below the position, so a record that comes again is recognised by its sequence alone.
 */
@ApplicationScoped
public class DeskPosition {

    private final EntityManager entities;

    DeskPosition(EntityManager entities) {
        this.entities = entities;
    }

    /** The sequence that was last passed, 0 at first; holds the desk, across replicas, until the transaction ends. */
    public long hold() {
        return position("select through from desk for update");
    }

    /** The sequence that was last passed, without holding anybody up. */
    public long read() {
        return position("select through from desk");
    }

    /** Moves on within the transaction that holds the desk. */
    public void moveTo(long through) {
        entities.createNativeQuery("update desk set through = :through")
                .setParameter("through", through)
                .executeUpdate();
    }

    private long position(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
