package newsroom.publish.copy;

import java.util.ArrayList;
import java.util.List;
import newsroom.contracts.Numbers;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.Sentence;

/** The opening paragraph: what happened, what can be seen of it, what is at stake. */
public final class Leads {

    private static final int BEFORE_STAKES = 2;

    private Leads() {}

    /**
     * Two sentences of the first story that do not say the same, then a source's own reason why it matters, or how
     * widely it was carried beside the others.
     */
    public static List<Sentence> of(List<Brief> stories) {
        Brief story = stories.get(0);
        List<Sentence> lead = new ArrayList<>();
        for (Sentence fact : Facts.of(story)) {
            if (lead.size() < BEFORE_STAKES && !Words.isSaid(fact, lead)) {
                lead.add(fact);
            }
        }
        if (lead.isEmpty()) {
            // Nothing but the headline could be read: the paragraph still says what it is about.
            lead.add(story.headline());
        }
        Sentence why = story.whyItMatters();
        boolean reasoned = why != null && why.basis() != Sentence.Basis.COUNTED && !Words.isSaid(why, lead);
        lead.add(reasoned ? why : coverage(stories));
        return lead;
    }

    private static Sentence coverage(List<Brief> stories) {
        Brief story = stories.get(0);
        int outlets = story.cluster().publishers().size();
        int others = stories.stream()
                .skip(1)
                .mapToInt(other -> other.cluster().publishers().size())
                .max()
                .orElse(0);
        String compared = stories.size() == 1 || outlets < others
                ? ""
                : outlets > others
                        ? ", more than any other story of this issue"
                        : ", as many as any other story of this issue";
        String carried = outlets == 1
                ? story.cluster().publishers().get(0) + " alone carries it so far"
                : Numbers.atHead(Numbers.counted(outlets, "independent outlet")) + " carry it" + compared;
        return Counting.over(story, carried + ".");
    }
}
