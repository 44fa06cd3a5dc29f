package newsroom.summarize.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import newsroom.contracts.cluster.Brief;
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
    public boolean join(ClusterId from, ClusterId into) {
        flush();
        int reports = update("clusterId = ?1 where clusterId = ?2", into.value(), from.value());
        entities.clear();
        entities.createNativeQuery("update cluster set brief = null where id = :id")
                .setParameter("id", from.value())
                .executeUpdate();
        return reports > 0;
    }

    @Override
    public void replace(ClusterId cluster, Story report) {
        for (ReportEntity row : list("clusterId = ?1 order by sequence", cluster.value())) {
            if (read(row.body, Story.class).id().equals(report.id())) {
                row.body = EventCodec.bytes(report);
            }
        }
    }

    @Override
    public List<Story> reports(ClusterId cluster) {
        return list("clusterId = ?1 order by sequence", cluster.value()).stream()
                .map(row -> read(row.body, Story.class))
                .toList();
    }

    @Override
    public Optional<Brief> lastBrief(ClusterId cluster) {
        List<?> bodies = entities.createNativeQuery("select brief from cluster where id = :id and brief is not null")
                .setParameter("id", cluster.value())
                .getResultList();
        return bodies.stream().findFirst().map(body -> read((byte[]) body, Brief.class));
    }

    @Override
    public void keep(Brief brief) {
        entities.createNativeQuery("""
                        insert into cluster(id, revision, brief) values (:id, :revision, :brief)
                        on conflict (id) do update set revision = :revision, brief = :brief""")
                .setParameter("id", brief.cluster().id().value())
                .setParameter("revision", brief.revision())
                .setParameter("brief", EventCodec.bytes(brief))
                .executeUpdate();
    }

    private static <T> T read(byte[] body, Class<T> type) {
        try {
            return EventCodec.mapper().readValue(body, type);
        } catch (IOException e) {
            throw new UncheckedIOException("a row of the summarize database cannot be read", e);
        }
    }
}
