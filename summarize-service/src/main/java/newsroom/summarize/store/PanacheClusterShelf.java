package newsroom.summarize.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.story.Story;
import newsroom.summarize.brief.ClusterShelf;
import newsroom.wire.DeskPosition;
import newsroom.wire.EventCodec;

@ApplicationScoped
class PanacheClusterShelf implements ClusterShelf, PanacheRepositoryBase<ReportEntity, Long> {

    private final EntityManager entities;
    private final DeskPosition position;

    PanacheClusterShelf(EntityManager entities, DeskPosition position) {
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
    public void add(ClusterId cluster, long sequence, Story report) {
        ReportEntity row = new ReportEntity();
        row.sequence = sequence;
        row.clusterId = cluster.value();
        row.body = EventCodec.bytes(report);
        persist(row);
    }

    @Override
    public List<Story> reports(ClusterId cluster) {
        return list("clusterId = ?1 order by sequence", cluster.value()).stream()
                .map(row -> read(row.body))
                .toList();
    }

    @Override
    public int nextRevision(ClusterId cluster) {
        return ((Number) entities.createNativeQuery("""
                                insert into cluster(id, revision) values (:id, 1)
                                on conflict (id) do update set revision = cluster.revision + 1
                                returning revision""")
                        .setParameter("id", cluster.value())
                        .getSingleResult())
                .intValue();
    }

    private static Story read(byte[] body) {
        try {
            return EventCodec.mapper().readValue(body, Story.class);
        } catch (IOException e) {
            throw new UncheckedIOException("a row of the summarize database cannot be read", e);
        }
    }
}
