package newsroom.ingest.store;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsroom.ingest.beat.Dossier;
import newsroom.ingest.beat.SourceShelf;
import newsroom.ingest.beat.Standing;
import org.hibernate.jpa.HibernateHints;

@ApplicationScoped
class PanacheSourceShelf implements SourceShelf, PanacheRepositoryBase<SourceEntity, String> {

    private static final int BATCH = 200;

    private final EntityManager entities;

    PanacheSourceShelf(EntityManager entities) {
        this.entities = entities;
    }

    /** The inner query picks the longest overdue of each domain; the outer one locks, and looks at the time again. */
    @Override
    @SuppressWarnings("unchecked")
    public List<Dossier> due(Instant now, int most) {
        List<SourceEntity> due = entities.createNativeQuery("""
                        select * from source where standing = 'ACTIVE' and next_due_at <= :now and name in (
                            select distinct on (s.domain) s.name
                            from source s left join domain d on d.name = s.domain
                            where s.standing = 'ACTIVE' and s.next_due_at <= :now
                              and (d.free_at is null or d.free_at <= :now)
                            order by s.domain, s.next_due_at, s.name)
                        order by next_due_at, name limit :most for update skip locked""", SourceEntity.class)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
        return due.stream().map(SourceEntity::dossier).toList();
    }

    @Override
    public Optional<Dossier> hold(String name) {
        return findByIdOptional(name, LockModeType.PESSIMISTIC_WRITE).map(SourceEntity::dossier);
    }

    /** Rows alone would not hold back a second replica that opens an empty table. */
    @Override
    public List<Dossier> holdAll() {
        entities.createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtext('newsroom.ingest.roster'))) held")
                .getSingleResult();
        return looked(findAll(Sort.by("name")).withLock(LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Dossier> find(String name) {
        return findByIdOptional(name).map(SourceEntity::dossier);
    }

    @Override
    public Optional<String> at(URI url) {
        return find("url = ?1 and standing <> ?2", url.toString(), Standing.REMOVED)
                .firstResultOptional()
                .map(source -> source.name);
    }

    @Override
    public List<Dossier> all() {
        return looked(findAll(Sort.by("name")));
    }

    @Override
    public List<Dossier> troubled(int most) {
        return looked(find("standing <> ?1 order by record.failingSince nulls last, name", Standing.REMOVED)
                .page(0, most));
    }

    /** Ten thousand rows come a batch at a time and are let go of one by one; locks last without them. */
    private List<Dossier> looked(PanacheQuery<SourceEntity> query) {
        try (Stream<SourceEntity> rows = query.withHint(HibernateHints.HINT_FETCH_SIZE, BATCH).stream()) {
            return rows.map(this::letGo).toList();
        }
    }

    private Dossier letGo(SourceEntity row) {
        Dossier dossier = row.dossier();
        entities.detach(row);
        return dossier;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<String, Long> states() {
        List<Object[]> counted = entities.createNativeQuery("""
                        select case when standing = 'ACTIVE' and failing_since is not null then 'failing'
                               else lower(standing) end as state, count(*)
                        from source where standing <> 'REMOVED' group by 1""").getResultList();
        return counted.stream()
                .collect(Collectors.toMap(row -> row[0].toString(), row -> ((Number) row[1]).longValue()));
    }

    /** A desk of thousands is written a batch at a time. */
    @Override
    public void add(List<Dossier> fresh) {
        for (int from = 0; from < fresh.size(); from += BATCH) {
            List<SourceEntity> batch = fresh.subList(from, Math.min(from + BATCH, fresh.size())).stream()
                    .map(SourceEntity::of)
                    .toList();
            persist(batch);
            entities.flush();
            batch.forEach(entities::detach);
        }
    }

    @Override
    public void keep(Dossier dossier) {
        SourceEntity known = findById(dossier.name());
        if (known == null) {
            add(List.of(dossier));
        } else {
            known.take(dossier);
        }
    }
}
