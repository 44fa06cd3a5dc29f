package newsroom.ingest.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import newsroom.ingest.filing.AliasShelf;

@ApplicationScoped
class SqlAliasShelf implements AliasShelf {

    private final EntityManager entities;

    SqlAliasShelf(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Set<UUID> known(String source, Collection<UUID> aliases) {
        List<UUID> known = entities.createNativeQuery(
                        "select alias from alias where source = :source and alias = any(:aliases)", UUID.class)
                .setParameter("source", source)
                .setParameter("aliases", aliases.toArray(UUID[]::new))
                .getResultList();
        return new HashSet<>(known);
    }

    @Override
    public void remember(String source, Collection<UUID> aliases, Instant now) {
        if (!aliases.isEmpty()) {
            entities.createNativeQuery("""
                            insert into alias(source, alias, seen_at) select :source, unnest(:aliases), :now
                            on conflict do nothing""")
                    .setParameter("source", source)
                    .setParameter("now", now)
                    .setParameter("aliases", aliases.toArray(UUID[]::new))
                    .executeUpdate();
        }
    }

    /** Written once a week: a name is kept for months. */
    @Override
    public void seen(String source, Collection<UUID> aliases, Instant now) {
        if (!aliases.isEmpty()) {
            entities.createNativeQuery("""
                            update alias set seen_at = :now
                            where source = :source and alias = any(:aliases) and seen_at < :lastWeek""")
                    .setParameter("source", source)
                    .setParameter("aliases", aliases.toArray(UUID[]::new))
                    .setParameter("now", now)
                    .setParameter("lastWeek", now.minus(Duration.ofDays(7)))
                    .executeUpdate();
        }
    }

    @Override
    public int weed(Instant before) {
        return entities.createNativeQuery("delete from alias where seen_at < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
