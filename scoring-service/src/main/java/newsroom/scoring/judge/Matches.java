package newsroom.scoring.judge;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsroom.scoring.likeness.Rarity;
import newsroom.scoring.likeness.SameEvent;
import newsroom.scoring.likeness.Traits;

/** Finds the clusters that a story may belong to and says how much it reads like each. */
final class Matches {

    /** So many clusters are looked at closely; the rest share less with the story. */
    private static final int LOOKED_AT = 24;

    private static final int REPORTS_COMPARED = 24;
    private static final int REPORTS_CROSSED = 12;

    /**
     * That the closest report is of the story's own outlet says nothing against an event of which another outlet's report
     * has log odds so near to it.
     */
    private static final double NEARLY = 1;

    private final DeskMemory memory;

    Matches(DeskMemory memory) {
        this.memory = memory;
    }

    /**
     * A cluster that the story may belong to.
     *
     * @param closest the report of it that the story reads most like, of another outlet where one is nearly as like
     * @param logOdds that the story belongs to it
     * @param inCommon words that hold the two together
     * @param hold how firmly they do
     */
    record Match(LiveCluster cluster, Known closest, double logOdds, List<String> inCommon, Hold hold) {
        /** Whether it is enough to be one event. */
        boolean passes(JudgePolicy policy) {
            return logOdds >= hold.line(policy);
        }

        double share() {
            return SameEvent.share(logOdds);
        }
    }

    /** How much the story reads like one report. */
    private record Read(Known report, double logOdds, List<String> inCommon) {}

    private static final Comparator<Read> LIKEST =
            Comparator.comparingDouble(Read::logOdds).reversed();

    /** Matches with clusters that had a report since {@code oldest}, the best first; ties go to the older cluster. */
    List<Match> live(Known story, Instant oldest) {
        return candidates(story).stream()
                .filter(cluster -> !cluster.lastSeenAt().isBefore(oldest))
                .map(cluster -> match(story, cluster, true))
                .sorted(BEST_FIRST)
                .toList();
    }

    /** Matches with clusters that had no report since {@code newest}, as if they were of the same hour. */
    List<Match> dormant(Known story, Instant newest) {
        return candidates(story).stream()
                .filter(cluster -> cluster.lastSeenAt().isBefore(newest))
                .map(cluster -> match(story, cluster, false))
                .sorted(BEST_FIRST)
                .toList();
    }

    /** How much the reports of two clusters read like reports of one event, on the average. */
    double across(LiveCluster one, LiveCluster other) {
        double sum = 0;
        int pairs = 0;
        for (Known a : one.newest(REPORTS_CROSSED)) {
            for (Known b : other.newest(REPORTS_CROSSED)) {
                sum += a.canReportWith(b) ? SameEvent.ofPair(traits(a, b, true)) : SameEvent.NOTHING;
                pairs++;
            }
        }
        return pairs == 0 ? SameEvent.NOTHING : Math.rint(sum / pairs * 1e6) / 1e6;
    }

    Traits traits(Known a, Known b, boolean inTime) {
        double hours =
                inTime ? Duration.between(a.filed().at(), b.filed().at()).abs().toSeconds() / 3600.0 : 0;
        return Traits.of(a.sketch(), b.sketch(), hours, memory.vocabulary());
    }

    private Match match(Known story, LiveCluster cluster, boolean inTime) {
        List<Read> reads = cluster.newest(REPORTS_COMPARED).stream()
                .map(report -> read(story, report, inTime))
                .sorted(LIKEST)
                .toList();
        Rarity rarity = memory.vocabulary().outside(cluster.uses());
        Read closest = closest(story, reads, rarity);
        return new Match(
                cluster,
                closest.report(),
                SameEvent.ofCluster(reads.stream().map(Read::logOdds).toList()),
                closest.inCommon(),
                held(story, closest, rarity));
    }

    private static Read closest(Known story, List<Read> likestFirst, Rarity rarity) {
        Read likest = likestFirst.get(0);
        if (held(story, likest, rarity) != Hold.OF_ONE_OUTLET) {
            return likest;
        }
        return likestFirst.stream()
                .filter(read -> read.logOdds() >= likest.logOdds() - NEARLY)
                .filter(read -> held(story, read, rarity).compareTo(Hold.OF_ONE_OUTLET) < 0)
                .findFirst()
                .orElse(likest);
    }

    private static Hold held(Known story, Read read, Rarity rarity) {
        return Hold.of(story, read.report(), read.inCommon(), rarity);
    }

    private Read read(Known story, Known report, boolean inTime) {
        Traits traits = traits(story, report, inTime);
        return new Read(
                report, story.canReportWith(report) ? SameEvent.ofPair(traits) : SameEvent.NOTHING, traits.inCommon());
    }

    /** Clusters whose reports share the most of the story's rare words, in the desk's order where they share the same. */
    private List<LiveCluster> candidates(Known story) {
        Map<LiveCluster, Double> shared = new LinkedHashMap<>();
        memory.sharing(story).forEach((report, weight) -> {
            var cluster = report.filed().cluster();
            if (cluster != null && report != story) {
                memory.clusters().find(cluster).ifPresent(live -> shared.merge(live, weight, Math::max));
            }
        });
        return shared.entrySet().stream()
                .sorted(Map.Entry.<LiveCluster, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry::getKey, OLDEST_FIRST))
                .limit(LOOKED_AT)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static final Comparator<LiveCluster> OLDEST_FIRST =
            Comparator.comparingLong(cluster -> cluster.members().get(0).filed().sequence());

    private static final Comparator<Match> BEST_FIRST =
            Comparator.comparingDouble(Match::logOdds).reversed().thenComparing(Match::cluster, OLDEST_FIRST);
}
