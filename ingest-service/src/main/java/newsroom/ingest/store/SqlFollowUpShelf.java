package newsroom.ingest.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import newsroom.contracts.story.Discussion;
import newsroom.contracts.story.StoryId;
import newsroom.ingest.followup.FollowUp;
import newsroom.ingest.followup.FollowUpShelf;
import newsroom.ingest.timetable.Domain;

@ApplicationScoped
class SqlFollowUpShelf implements FollowUpShelf {

    private final EntityManager entities;

    SqlFollowUpShelf(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void open(FollowUp followUp, Instant firstLook) {
        entities.createNativeQuery("""
                        insert into follow_up(story, source, page, domain, read_at, said, seen, looks, next_at)
                        values (:story, :source, :page, :domain, :readAt, :said, :seen, 0, :next)
                        on conflict (story) do nothing""")
                .setParameter("story", followUp.story().value())
                .setParameter("source", followUp.source())
                .setParameter("page", followUp.page())
                .setParameter("domain", Domain.of(followUp.page()).name())
                .setParameter("readAt", followUp.readAt())
                .setParameter("said", Json.text(followUp.said()))
                .setParameter("seen", Json.text(followUp.seen()))
                .setParameter("next", firstLook)
                .executeUpdate();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<FollowUp> take(Instant now, Duration lease, int most) {
        List<Object[]> taken = entities.createNativeQuery("""
                        update follow_up f set next_at = :until, looks = f.looks + 1
                        where f.story in (
                            select story from follow_up where next_at <= :now and story in (
                                select distinct on (o.domain) o.story
                                from follow_up o left join domain d on d.name = o.domain
                                where o.next_at <= :now and (d.free_at is null or d.free_at <= :now)
                                order by o.domain, o.next_at, o.story)
                            order by next_at limit :most for update skip locked)
                        returning f.story, f.source, f.page, f.read_at, f.said, f.seen, f.looks""")
                .setParameter("until", now.plus(lease))
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
        return taken.stream().map(SqlFollowUpShelf::followUp).toList();
    }

    private static FollowUp followUp(Object[] row) {
        return new FollowUp(
                new StoryId((UUID) row[0]),
                (String) row[1],
                (String) row[2],
                (Instant) row[3],
                Json.read((String) row[4], Discussion.class),
                Json.read((String) row[5], Discussion.class),
                ((Number) row[6]).intValue());
    }

    @Override
    public boolean keep(FollowUp followUp, Instant nextLook) {
        return entities.createNativeQuery("""
                                update follow_up set said = :said, seen = :seen, next_at = :next
                                where story = :story and looks = :looks""")
                        .setParameter("said", Json.text(followUp.said()))
                        .setParameter("seen", Json.text(followUp.seen()))
                        .setParameter("next", nextLook)
                        .setParameter("story", followUp.story().value())
                        .setParameter("looks", followUp.looks())
                        .executeUpdate()
                == 1;
    }

    @Override
    public void close(StoryId story) {
        entities.createNativeQuery("delete from follow_up where story = :story")
                .setParameter("story", story.value())
                .executeUpdate();
    }
}
