package newsroom.publish.copy;

import java.util.ArrayList;
import java.util.List;
import newsroom.contracts.Numbers;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.Reaction;
import newsroom.contracts.cluster.Report;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.Tier;

/** Why a story is in the issue: a source's own reason, or what was counted where no source gives one. */
public final class Reasons {

    private Reasons() {}

    public static Sentence of(Brief brief, List<Pooled> pool) {
        Sentence why = brief.whyItMatters();
        return why == null ? counted(brief, pool) : why;
    }

    private static Sentence counted(Brief brief, List<Pooled> pool) {
        List<String> reasons = new ArrayList<>();
        int outlets = brief.cluster().publishers().size();
        if (outlets > 1) {
            reasons.add(
                    isMostCarried(outlets, pool)
                            ? Numbers.counted(outlets, "independent outlet") + " carry it" + rank(outlets, pool)
                            : Pickup.of(brief)
                                    .orElseGet(() -> Numbers.counted(outlets, "independent outlet") + " carry it"));
        } else {
            reasons.add(alone(brief));
        }
        Reaction reaction = brief.findings().reaction();
        if (reaction != null && reaction.comments() > 0) {
            reasons.add("readers left " + Numbers.counted((int) reaction.comments(), "comment") + " under "
                    + Numbers.counted(reaction.threads(), "discussion") + " of it");
        }
        int disputed = brief.findings().disagreements().size();
        if (disputed > 0) {
            reasons.add("its sources disagree on " + Numbers.counted(disputed, "point"));
        }
        return Counting.over(brief, Numbers.atHead(String.join("; ", reasons)) + ".");
    }

    private static boolean isMostCarried(int outlets, List<Pooled> pool) {
        return pool.stream()
                .noneMatch(other -> other.brief().cluster().publishers().size() > outlets);
    }

    private static String rank(int outlets, List<Pooled> pool) {
        long equal = pool.stream()
                .filter(other -> other.brief().cluster().publishers().size() == outlets)
                .count();
        return (equal == 1 ? ", the most" : ", as many as the most carried") + " of the "
                + Numbers.counted(pool.size(), "event") + " on the desk";
    }

    private static String alone(Brief brief) {
        Report first = brief.reports().get(0);
        String publisher = brief.cluster().publishers().isEmpty()
                ? first.source().publisher()
                : brief.cluster().publishers().get(0);
        if (Worth.isPaper(brief)) {
            return "it is a paper that nobody else has reported yet";
        }
        return first.source().tier() == Tier.PRIMARY && first.kind() != StoryKind.POST
                ? publisher + " says so itself, and nobody else has reported it yet"
                : publisher + " alone carries it so far";
    }
}
