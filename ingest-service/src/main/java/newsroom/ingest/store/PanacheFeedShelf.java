package newsroom.ingest.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import newsroom.ingest.feed.FeedShelf;
import newsroom.ingest.feed.FeedState;

@ApplicationScoped
class PanacheFeedShelf implements FeedShelf, PanacheRepositoryBase<SourceEntity, String> {

    private final EntityManager entities;

    PanacheFeedShelf(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void know(Collection<String> sources, Instant now) {
        for (String source : sources) {
            entities.createNativeQuery("""
                            insert into source(name, next_due_at, failures) values (:name, :now, 0)
                            on conflict (name) do nothing""")
                    .setParameter("name", source)
                    .setParameter("now", now)
                    .executeUpdate();
        }
        // A source that left the desk is no longer asked.
        delete("name not in ?1", List.copyOf(sources));
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<FeedState> take(Instant now, Duration lease, int most) {
        List<SourceEntity> due = entities.createNativeQuery("""
                        select * from source where next_due_at <= :now
                        order by next_due_at, name limit :most for update skip locked""", SourceEntity.class)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
        List<FeedState> taken = due.stream().map(SourceEntity::state).toList();
        due.forEach(source -> source.nextDueAt = now.plus(lease));
        return taken;
    }

    @Override
    public void keep(FeedState state) {
        findById(state.source()).take(state);
    }

    @Override
    public List<FeedState> all() {
        return list("order by name").stream().map(SourceEntity::state).toList();
    }
}
