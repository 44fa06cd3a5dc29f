package newsroom.scoring.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.cluster.ClusterStanding;
import newsroom.contracts.story.DiscussionUpdated;
import newsroom.contracts.story.StoryId;
import newsroom.scoring.fingerprint.StoryFingerprinted;
import newsroom.scoring.judge.DecisionShelf;
import newsroom.scoring.judge.Filed;
import newsroom.scoring.judge.Merger;
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
        entities.createNativeQuery("delete from waiting where sequence <= :through")
                .setParameter("through", through)
                .executeUpdate();
    }

    @Override
    public Set<StoryId> decided(Collection<StoryId> stories) {
        return entities.createQuery("select storyId from DecisionEntity where storyId in :ids", UUID.class)
                .setParameter("ids", stories.stream().map(StoryId::value).toList())
                .getResultStream()
                .map(StoryId::new)
                .collect(Collectors.toSet());
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
        row.clusterAsSaid = row.clusterId;
        row.body = EventCodec.bytes(story);
        persist(row);
    }

    @Override
    public void file(Merger merger) {
        entities.persist(HappeningEntity.of(merger));
        entities.flush();
        // The verdicts stay as they were said; only where their stories stand now is brought up to date.
        entities.createNativeQuery("update decision set cluster_id = :into where cluster_id = :from")
                .setParameter("into", merger.into().value())
                .setParameter("from", merger.from().value())
                .executeUpdate();
        entities.createNativeQuery("delete from standing where cluster_id = :from")
                .setParameter("from", merger.from().value())
                .executeUpdate();
    }

    @Override
    public void file(DiscussionUpdated discussion) {
        entities.persist(HappeningEntity.of(discussion));
    }

    @Override
    public void stand(Collection<ClusterStanding> clusters) {
        for (ClusterStanding standing : clusters) {
            entities.createNativeQuery("insert into standing(cluster_id, first_seen_at, last_seen_at, score, body)"
                            + " values (:id, :first, :last, :score, :body) on conflict (cluster_id) do update set"
                            + " first_seen_at = :first, last_seen_at = :last, score = :score, body = :body")
                    .setParameter("id", standing.id().value())
                    .setParameter("first", standing.firstSeenAt())
                    .setParameter("last", standing.lastSeenAt())
                    .setParameter("score", standing.score().value())
                    .setParameter("body", EventCodec.bytes(standing))
                    .executeUpdate();
        }
    }

    @Override
    public void recall(Instant since, Recall reader) {
        Deque<HappeningEntity> happenings = new ArrayDeque<>(
                entities.createQuery("from HappeningEntity where at >= :since order by sequence", HappeningEntity.class)
                        .setParameter("since", since)
                        .getResultList());
        try (var bodies = entities.createQuery(
                        "select body from DecisionEntity where fetchedAt >= :since or clusterId in"
                                + " (select clusterId from DecisionEntity where fetchedAt >= :since) order by sequence",
                        byte[].class)
                .setParameter("since", since)
                .setHint("org.hibernate.fetchSize", 500)
                .getResultStream()) {
            bodies.map(body -> Bodies.read(body, Filed.class)).forEach(story -> {
                tellBefore(story.sequence(), happenings, reader);
                reader.filed(story);
            });
        }
        tellBefore(Long.MAX_VALUE, happenings, reader);
    }

    /** A merger has the place of the story that caused it and comes after that story. */
    private static void tellBefore(long sequence, Deque<HappeningEntity> happenings, Recall reader) {
        while (!happenings.isEmpty() && happenings.getFirst().sequence < sequence) {
            HappeningEntity next = happenings.removeFirst();
            if (next.isMerger) {
                reader.merged(Bodies.read(next.body, Merger.class));
            } else {
                reader.discussed(Bodies.read(next.body, DiscussionUpdated.class));
            }
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
        return bodies.stream().findFirst().map(body -> Bodies.read((byte[]) body, StoryFingerprinted.class));
    }
}
