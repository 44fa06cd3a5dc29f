package newsroom.ingest.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import newsroom.ingest.subscription.Push;
import newsroom.ingest.subscription.PushShelf;

@ApplicationScoped
class PanachePushShelf implements PushShelf, PanacheRepositoryBase<PushEntity, Long> {

    private final EntityManager entities;

    PanachePushShelf(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public long waiting(String source) {
        return count("source", source);
    }

    @Override
    public void keep(Push push) {
        persist(PushEntity.of(push));
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Push> take(Instant now, Duration lease, int most) {
        List<PushEntity> due = entities.createNativeQuery("""
                        select * from push where due_at <= :now
                        order by due_at, id limit :most for update skip locked""", PushEntity.class)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
        due.forEach(row -> row.dueAt = now.plus(lease));
        return due.stream().map(PushEntity::push).toList();
    }

    @Override
    public void drop(long id) {
        deleteById(id);
    }
}
