package newsroom.contracts.issue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import newsroom.contracts.cluster.ClusterStanding;
import newsroom.contracts.cluster.Findings;
import newsroom.contracts.cluster.Report;
import newsroom.contracts.cluster.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A cluster as an issue prints it: frozen words of one revision of its brief.
 *
 * @param update absent where the edition tells of it for the first time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PrintedStory(
        ClusterStanding cluster,
        int briefRevision,
        Sentence headline,
        List<Sentence> summary,
        @Nullable Sentence whyItMatters,
        List<Sentence> bullets,
        Findings findings,
        List<Report> reports,
        @Nullable Update update) {
    public PrintedStory {
        Objects.requireNonNull(cluster, "cluster");
        Objects.requireNonNull(headline, "headline");
        Objects.requireNonNull(findings, "findings");
        summary = List.copyOf(summary);
        bullets = List.copyOf(bullets);
        reports = List.copyOf(reports);
    }

    /** A story that is told for the first time. */
    public PrintedStory(
            ClusterStanding cluster,
            int briefRevision,
            Sentence headline,
            List<Sentence> summary,
            @Nullable Sentence whyItMatters,
            List<Sentence> bullets,
            Findings findings,
            List<Report> reports) {
        this(cluster, briefRevision, headline, summary, whyItMatters, bullets, findings, reports, null);
    }
}
