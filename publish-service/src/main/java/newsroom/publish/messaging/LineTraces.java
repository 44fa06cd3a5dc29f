package newsroom.publish.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import newsroom.contracts.cluster.ClusterSummarized;
import newsroom.contracts.issue.Issue;
import newsroom.wire.Traces;

/** Ties a printed line to the trace of the brief that it was printed from; keeps nothing while nobody collects traces. */
@ApplicationScoped
class LineTraces {

    private final EntityManager entities;
    private final Traces traces;

    LineTraces(EntityManager entities, Traces traces) {
        this.entities = entities;
        this.traces = traces;
    }

    /** Needs a transaction. */
    void keep(List<ClusterSummarized> briefs) {
        if (traces.off()) {
            return;
        }
        for (ClusterSummarized event : briefs) {
            entities.createNativeQuery("insert into line_trace values (cast(:cluster as uuid), :traceparent)"
                            + " on conflict (cluster) do update set traceparent = excluded.traceparent")
                    .setParameter("cluster", event.subject())
                    .setParameter("traceparent", Traces.of(event))
                    .executeUpdate();
        }
    }

    /** The traces of the issue's lines, in no order; needs a transaction. */
    List<String> of(Issue issue) {
        List<UUID> clusters = Stream.concat(issue.topStories().stream(), issue.briefly().stream())
                .map(story -> story.cluster().id().value())
                .distinct()
                .toList();
        if (traces.off() || clusters.isEmpty()) {
            return List.of();
        }
        return entities.createNativeQuery("select traceparent from line_trace where cluster in :clusters", String.class)
                .setParameter("clusters", clusters)
                .getResultList();
    }
}
