package newsroom.ingest.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import newsroom.contracts.story.StoryId;
import newsroom.ingest.intake.RawItem;
import newsroom.ingest.legwork.Assignment;
import newsroom.ingest.legwork.Errand;
import newsroom.ingest.legwork.Lead;
import newsroom.ingest.legwork.LeadShelf;
import newsroom.ingest.timetable.Domain;

@ApplicationScoped
class SqlLeadShelf implements LeadShelf {

    private final EntityManager entities;

    SqlLeadShelf(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public boolean open(Lead lead, List<Errand> errands, Instant now) {
        int opened = entities.createNativeQuery("""
                        insert into lead(id, source, item, deadline) values (:id, :source, :item, :deadline)
                        on conflict (id) do nothing""")
                .setParameter("id", lead.id().value())
                .setParameter("source", lead.source())
                .setParameter("item", Json.text(lead.item()))
                .setParameter("deadline", lead.deadline())
                .executeUpdate();
        if (opened == 1) {
            errands.forEach(errand -> open(lead, errand, now));
        }
        return opened == 1;
    }

    private void open(Lead lead, Errand errand, Instant now) {
        entities.createNativeQuery("""
                        insert into errand(lead, kind, address, media_type, domain, due_at, attempts, ended)
                        values (:lead, :kind, :address, cast(:type as text), :domain, :now, 0, false)
                        on conflict (lead, kind) do nothing""")
                .setParameter("lead", lead.id().value())
                .setParameter("kind", errand.kind().name())
                .setParameter("address", errand.address())
                .setParameter("type", errand.mediaType())
                .setParameter("domain", Domain.of(errand.address()).name())
                .setParameter("now", now)
                .executeUpdate();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Assignment> take(Instant now, Duration lease, int most) {
        List<Object[]> taken = entities.createNativeQuery("""
                        update errand e set due_at = :until, attempts = e.attempts + 1
                        from lead l
                        where l.id = e.lead and (e.lead, e.kind) in (
                            select lead, kind from errand
                            where not ended and due_at <= :now and (lead, kind) in (
                                select distinct on (o.domain) o.lead, o.kind
                                from errand o left join domain d on d.name = o.domain
                                where not o.ended and o.due_at <= :now and (d.free_at is null or d.free_at <= :now)
                                order by o.domain, o.due_at, o.lead, o.kind)
                            order by due_at limit :most for update skip locked)
                        returning e.lead, l.source, e.kind, e.address, e.media_type, e.attempts, l.deadline""")
                .setParameter("until", now.plus(lease))
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
        return taken.stream().map(SqlLeadShelf::assignment).toList();
    }

    private static Assignment assignment(Object[] row) {
        return new Assignment(
                new StoryId((UUID) row[0]),
                (String) row[1],
                new Errand(Errand.Kind.valueOf((String) row[2]), (String) row[3], (String) row[4]),
                ((Number) row[5]).intValue(),
                (Instant) row[6]);
    }

    @Override
    public Optional<Lead> hold(StoryId id) {
        return leads(entities.createNativeQuery("select id, source, item, deadline from lead where id = :id for update")
                        .setParameter("id", id.value())
                        .getResultList())
                .stream()
                .findFirst();
    }

    @Override
    public void keep(Lead lead) {
        entities.createNativeQuery("update lead set item = :item where id = :id")
                .setParameter("item", Json.text(lead.item()))
                .setParameter("id", lead.id().value())
                .executeUpdate();
    }

    @Override
    public boolean end(Assignment errand, String code) {
        return entities.createNativeQuery("""
                                update errand set ended = true, code = :code
                                where lead = :lead and kind = :kind and attempts = :attempts and not ended""")
                        .setParameter("code", code)
                        .setParameter("lead", errand.lead().value())
                        .setParameter("kind", errand.errand().kind().name())
                        .setParameter("attempts", errand.attempts())
                        .executeUpdate()
                == 1;
    }

    @Override
    public void putOff(Assignment errand, String code, Instant until) {
        entities.createNativeQuery("""
                        update errand set due_at = :until, code = :code
                        where lead = :lead and kind = :kind and attempts = :attempts and not ended""")
                .setParameter("until", until)
                .setParameter("code", code)
                .setParameter("lead", errand.lead().value())
                .setParameter("kind", errand.errand().kind().name())
                .setParameter("attempts", errand.attempts())
                .executeUpdate();
    }

    @Override
    public List<Lead> ripe(Instant now, int most) {
        return leads(entities.createNativeQuery("""
                        select id, source, item, deadline from lead l
                        where deadline <= :now or not exists (
                            select 1 from errand e where e.lead = l.id and not e.ended)
                        order by deadline, id limit :most for update skip locked""")
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList());
    }

    @Override
    public void close(StoryId id) {
        entities.createNativeQuery("delete from lead where id = :id")
                .setParameter("id", id.value())
                .executeUpdate();
    }

    @Override
    public long open() {
        return ((Number) entities.createNativeQuery("select count(*) from lead").getSingleResult()).longValue();
    }

    private static List<Lead> leads(List<?> rows) {
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Lead(
                        new StoryId((UUID) row[0]),
                        (String) row[1],
                        Json.read((String) row[2], RawItem.class),
                        (Instant) row[3]))
                .toList();
    }
}
