package newsroom.publish.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import newsroom.contracts.cluster.ClusterId;
import newsroom.publish.issue.LineTraces;

@ApplicationScoped
class SqlLineTraces implements LineTraces {

    private final EntityManager entities;

    SqlLineTraces(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void keep(ClusterId cluster, String traceparent) {
        entities.createNativeQuery("insert into line_trace values (:cluster, :traceparent)"
                        + " on conflict (cluster) do update set traceparent = excluded.traceparent")
                .setParameter("cluster", cluster.value())
                .setParameter("traceparent", traceparent)
                .executeUpdate();
    }

    @Override
    public List<String> of(List<ClusterId> clusters) {
        if (clusters.isEmpty()) {
            return List.of();
        }
        return entities.createNativeQuery("select traceparent from line_trace where cluster in :clusters", String.class)
                .setParameter(
                        "clusters", clusters.stream().map(ClusterId::value).toList())
                .getResultList();
    }
}
