package newsroom.ingest.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryId;
import newsroom.ingest.intake.Intake;
import newsroom.ingest.intake.StoryShelf;
import newsroom.wire.DeskPosition;

@ApplicationScoped
class PanacheStoryShelf implements StoryShelf, PanacheRepositoryBase<StoryEntity, UUID> {

    private final EntityManager entities;
    private final DeskPosition position;

    PanacheStoryShelf(EntityManager entities, DeskPosition position) {
        this.entities = entities;
        this.position = position;
    }

    @Override
    public long lastSequence() {
        // All intake of the desk waits its turn here, across replicas, so that places have no gaps.
        return position.hold();
    }

    @Override
    public Set<StoryId> known(Collection<StoryId> ids) {
        return entities.createQuery("select id from StoryEntity where id in :ids", UUID.class)
                .setParameter("ids", ids.stream().map(StoryId::value).toList())
                .getResultStream()
                .map(StoryId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public OptionalLong placeOf(StoryId id) {
        StoryEntity row = findById(id.value());
        return row == null ? OptionalLong.empty() : OptionalLong.of(row.sequence);
    }

    @Override
    public void moveToEnd(StoryId id, long sequence) {
        update("sequence = ?1 where id = ?2", sequence, id.value());
        position.moveTo(sequence);
    }

    @Override
    public void keep(List<Story> stories, long lastSequence) {
        long sequence = lastSequence;
        for (Story story : stories) {
            StoryEntity row = new StoryEntity();
            row.id = story.id().value();
            row.sequence = ++sequence;
            row.source = story.source().name();
            row.url = story.url();
            row.fetchedAt = story.fetchedAt();
            persist(row);
        }
        position.moveTo(sequence);
    }

    @Override
    public void moveTo(long sequence) {
        position.moveTo(sequence);
    }

    @Override
    public void tally(String origin, Map<String, Integer> outcomes) {
        outcomes.forEach((outcome, n) -> {
            count("""
                    insert into intake(origin, outcome, n) values (:key, :outcome, :n)
                    on conflict (origin, outcome) do update set n = intake.n + excluded.n""", origin, outcome, n);
            if (!outcome.equals(Intake.INGESTED)) {
                count("""
                        insert into refusal(hour, outcome, n)
                        values (date_trunc(:key, now() at time zone 'UTC') at time zone 'UTC', :outcome, :n)
                        on conflict (hour, outcome) do update set n = refusal.n + excluded.n""", "hour", outcome, n);
            }
        });
    }

    private void count(String sql, String key, String outcome, int n) {
        entities.createNativeQuery(sql)
                .setParameter("key", key)
                .setParameter("outcome", outcome)
                .setParameter("n", n)
                .executeUpdate();
    }
}
