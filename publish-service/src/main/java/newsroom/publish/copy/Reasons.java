package newsroom.publish.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsroom.contracts.Numbers;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.Reaction;
import newsroom.contracts.cluster.Report;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.Tier;
import org.jspecify.annotations.Nullable;

/** Why a story is in the issue: a source's own reason, or what was counted where no source gives one. */
public final class Reasons {

    /** Two outlets carry a good part of any day's news. */
    private static final int MANY = 3;
    /** Fewer comments than that move nobody. */
    private static final int MANY_COMMENTS = 20;

    private Reasons() {}

    /** Nothing where there is no more to say than how many outlets there are, which stands above the story. */
    public static @Nullable Sentence of(Brief brief, List<Pooled> pool) {
        Sentence why = brief.whyItMatters();
        return why == null ? counted(brief, pool) : why;
    }

    private static @Nullable Sentence counted(Brief brief, List<Pooled> pool) {
        List<String> reasons = new ArrayList<>();
        int outlets = brief.cluster().publishers().size();
        if (outlets >= MANY && isMostCarried(brief, pool)) {
            reasons.add(Numbers.counted(outlets, "independent outlet") + " carry it, the most of the "
                    + Numbers.counted(pool.size(), "event") + " on the desk");
        } else if (outlets == 1) {
            alone(brief).ifPresent(reasons::add);
        }
        Reaction reaction = brief.findings().reaction();
        if (reaction != null && reaction.comments() >= MANY_COMMENTS) {
            reasons.add("readers left " + Numbers.counted((int) reaction.comments(), "comment") + " under "
                    + Numbers.counted(reaction.threads(), "discussion") + " of it");
        }
        int disputed = brief.findings().disagreements().size();
        if (disputed > 0) {
            reasons.add("its sources disagree on " + Numbers.counted(disputed, "point"));
        }
        return reasons.isEmpty() ? null : Counting.over(brief, Numbers.atHead(String.join("; ", reasons)) + ".");
    }

    private static boolean isMostCarried(Brief brief, List<Pooled> pool) {
        int outlets = brief.cluster().publishers().size();
        return pool.stream()
                .map(Pooled::brief)
                .filter(other -> !other.cluster().id().equals(brief.cluster().id()))
                .noneMatch(other -> other.cluster().publishers().size() >= outlets);
    }

    /** That a paper or those whom it is about stand alone behind a story says more than their number. */
    private static Optional<String> alone(Brief brief) {
        Report first = brief.reports().get(0);
        if (Worth.isPaper(brief)) {
            return Optional.of("it is a paper that nobody else has reported yet");
        }
        return first.source().tier() == Tier.PRIMARY && first.kind() != StoryKind.POST
                ? Optional.of(
                        brief.cluster().publishers().get(0) + " says so itself, and nobody else has reported it yet")
                : Optional.empty();
    }
}
