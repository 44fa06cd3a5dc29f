package newsroom.contracts.cluster;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import newsroom.contracts.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The summary of a cluster: what an editor would print of it.
 *
 * @param revision counts from 1 within the cluster
 * @param summary one or two sentences
 * @param whyItMatters absent where the sources give no reason and nothing could be counted
 * @param bullets up to three further facts, none of which repeats the summary
 * @param claims what the reports claim, the most authoritative first, up to {@value #CLAIM_LIMIT}
 * @param episodes what was claimed in episodes among the reports
 * @param findings disagreements, quotes, reaction, what is new and what is ahead
 * @param reports all stories of the cluster, the most authoritative first
 * @param engine how it was written, such as {@code extractive}
 * @param absorbed clusters that turned out to be this one: what was said of them is said here, and they are said no more
 * @param exchange the story talked over by two; absent where no language model wrote one that holds
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Brief(
        int revision,
        ClusterStanding cluster,
        Sentence headline,
        List<Sentence> summary,
        @Nullable Sentence whyItMatters,
        List<Sentence> bullets,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Claim> claims,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<EpisodeClaims> episodes,
        Findings findings,
        List<Report> reports,
        String engine,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ClusterId> absorbed,
        @Nullable Exchange exchange) {

    public static final int CLAIM_LIMIT = 60;

    public Brief {
        Objects.requireNonNull(cluster, "cluster");
        Objects.requireNonNull(headline, "headline");
        Objects.requireNonNull(engine, "engine");
        Checks.atLeast("revision", 1, revision);
        summary = List.copyOf(summary);
        bullets = List.copyOf(bullets);
        claims = claims == null ? List.of() : List.copyOf(claims);
        episodes = episodes == null ? List.of() : List.copyOf(episodes);
        Objects.requireNonNull(findings, "findings");
        reports = List.copyOf(reports);
        absorbed = absorbed == null ? List.of() : List.copyOf(absorbed);
        if (absorbed.contains(cluster.id())) {
            throw new IllegalArgumentException("a cluster cannot absorb itself: " + cluster.id());
        }
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("a brief without a report: " + cluster.id());
        }
    }

    /** A brief that is told and not talked over. */
    public Brief(
            int revision,
            ClusterStanding cluster,
            Sentence headline,
            List<Sentence> summary,
            @Nullable Sentence whyItMatters,
            List<Sentence> bullets,
            List<Claim> claims,
            List<EpisodeClaims> episodes,
            Findings findings,
            List<Report> reports,
            String engine,
            List<ClusterId> absorbed) {
        this(
                revision,
                cluster,
                headline,
                summary,
                whyItMatters,
                bullets,
                claims,
                episodes,
                findings,
                reports,
                engine,
                absorbed,
                null);
    }

    /** A brief of a cluster that nothing was merged into. */
    public Brief(
            int revision,
            ClusterStanding cluster,
            Sentence headline,
            List<Sentence> summary,
            @Nullable Sentence whyItMatters,
            List<Sentence> bullets,
            List<Claim> claims,
            List<EpisodeClaims> episodes,
            Findings findings,
            List<Report> reports,
            String engine) {
        this(
                revision,
                cluster,
                headline,
                summary,
                whyItMatters,
                bullets,
                claims,
                episodes,
                findings,
                reports,
                engine,
                List.of());
    }
}
