package newsroom.scoring.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import newsroom.contracts.cluster.ClusterId;
import newsroom.scoring.fingerprint.StoryFingerprinted;
import newsroom.scoring.judge.DecisionShelf;
import newsroom.scoring.judge.Filed;
import newsroom.wire.DeskPosition;
import newsroom.wire.EventCodec;

@ApplicationScoped
class PanacheDecisionShelf implements DecisionShelf, PanacheRepositoryBase<DecisionEntity, Long> {

    private final EntityManager entities;
    private final DeskPosition position;

    PanacheDecisionShelf(EntityManager entities, DeskPosition position) {
        this.entities = entities;
        this.position = position;
    }

    @Override
    public long through() {
        return position.hold();
    }

    @Override
    public void moveTo(long through) {
        position.moveTo(through);
    }

    @Override
    public void file(Filed story) {
        DecisionEntity row = new DecisionEntity();
        row.sequence = story.sequence();
        row.storyId = story.story().value();
        row.fetchedAt = story.at();
        row.outcome = story.verdict().outcome().name();
        row.reason = story.verdict().reason();
        ClusterId cluster = story.cluster();
        row.clusterId = cluster == null ? null : cluster.value();
        row.body = EventCodec.bytes(story);
        persist(row);
    }

    @Override
    public void recall(Instant since, Consumer<Filed> reader) {
        try (var bodies = entities.createQuery(
                        "select body from DecisionEntity where fetchedAt >= :since or clusterId in"
                                + " (select clusterId from DecisionEntity where fetchedAt >= :since) order by sequence",
                        byte[].class)
                .setParameter("since", since)
                .setHint("org.hibernate.fetchSize", 500)
                .getResultStream()) {
            bodies.forEach(body -> reader.accept(read(body, Filed.class)));
        }
    }

    @Override
    public Optional<Instant> newest() {
        return Optional.ofNullable(entities.createQuery("select max(fetchedAt) from DecisionEntity", Instant.class)
                .getSingleResult());
    }

    @Override
    public void letWait(StoryFingerprinted story) {
        entities.createNativeQuery(
                        "insert into waiting(sequence, body) values (:sequence, :body) on conflict (sequence) do nothing")
                .setParameter("sequence", story.sequence())
                .setParameter("body", EventCodec.bytes(story))
                .executeUpdate();
    }

    @Override
    public Optional<StoryFingerprinted> turnOf(long sequence) {
        List<?> bodies = entities.createNativeQuery(
                        "delete from waiting where sequence = :sequence returning body", byte[].class)
                .setParameter("sequence", sequence)
                .getResultList();
        return bodies.stream().findFirst().map(body -> read((byte[]) body, StoryFingerprinted.class));
    }

    private static <T> T read(byte[] body, Class<T> type) {
        try {
            return EventCodec.mapper().readValue(body, type);
        } catch (IOException e) {
            throw new UncheckedIOException("a row of the scoring database cannot be read", e);
        }
    }
}
