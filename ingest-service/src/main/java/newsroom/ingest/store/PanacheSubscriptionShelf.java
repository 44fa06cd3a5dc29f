package newsroom.ingest.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import newsroom.ingest.subscription.Subscription;
import newsroom.ingest.subscription.SubscriptionShelf;

@ApplicationScoped
class PanacheSubscriptionShelf implements SubscriptionShelf, PanacheRepositoryBase<SubscriptionEntity, String> {

    private final EntityManager entities;

    PanacheSubscriptionShelf(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Subscription> byCallback(String callback) {
        return findByIdOptional(callback).map(SubscriptionEntity::subscription);
    }

    @Override
    public Optional<Subscription> bySource(String source) {
        return find("source", source).firstResultOptional().map(SubscriptionEntity::subscription);
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Subscription> take(Instant now, Duration lease, int most) {
        List<SubscriptionEntity> due = entities.createNativeQuery("""
                        select * from subscription where due_at <= :now
                        order by due_at limit :most for update skip locked""", SubscriptionEntity.class)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
        List<Subscription> taken =
                due.stream().map(SubscriptionEntity::subscription).toList();
        due.forEach(row -> row.dueAt = now.plus(lease));
        return taken;
    }

    @Override
    public void keep(Subscription subscription) {
        SubscriptionEntity known = findById(subscription.callback());
        SubscriptionEntity row = known == null ? new SubscriptionEntity() : known;
        row.callback = subscription.callback();
        row.take(subscription);
        if (known == null) {
            persist(row);
        }
    }

    @Override
    public void drop(String callback) {
        deleteById(callback);
        // The next one of the same source is written in the same transaction.
        flush();
    }
}
