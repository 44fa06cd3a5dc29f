package newsroom.ingest.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import newsroom.ingest.beat.Dossier;
import newsroom.ingest.beat.SourceShelf;
import newsroom.ingest.beat.Standing;

@ApplicationScoped
class PanacheSourceShelf implements SourceShelf, PanacheRepositoryBase<SourceEntity, String> {

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
        entities.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtext('newsroom.ingest.roster'))) held")
                .getSingleResult();
        return findAll(Sort.by("name")).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .map(SourceEntity::dossier)
                .toList();
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
        return list("order by name").stream().map(SourceEntity::dossier).toList();
    }

    @Override
    public void add(List<Dossier> fresh) {
        for (Dossier dossier : fresh) {
            SourceEntity entity = new SourceEntity();
            entity.take(dossier);
            persist(entity);
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
