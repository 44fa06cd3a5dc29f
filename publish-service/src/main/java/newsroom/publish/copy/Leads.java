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
        for (Sentence fact : told(story)) {
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

    /** The facts; the headline opens them where it has more figures than the first of them and is not cut off. */
    private static List<Sentence> told(Brief story) {
        List<Sentence> facts = Facts.of(story);
        Sentence headline = story.headline();
        boolean cut = headline.text().endsWith("...") || headline.text().endsWith("…");
        if (facts.isEmpty() || cut || figures(headline) <= figures(facts.get(0))) {
            return facts;
        }
        List<Sentence> told = new ArrayList<>(List.of(headline));
        told.addAll(facts);
        return told;
    }

    private static int figures(Sentence sentence) {
        return Words.figures(List.of(sentence)).size();
    }

    private static Sentence coverage(List<Brief> stories) {
        Brief story = stories.get(0);
        int outlets = story.cluster().publishers().size();
        int others = stories.stream()
                .skip(1)
                .mapToInt(other -> other.cluster().publishers().size())
                .max()
                .orElse(0);
        boolean most = stories.size() > 1 && outlets > others && outlets > 1;
        String carried = most
                ? Numbers.counted(outlets, "independent outlet") + " carry it, more than any other story of this issue"
                : Pickup.of(story.reports())
                        .orElseGet(() -> outlets == 1
                                ? story.cluster().publishers().get(0) + " alone carries it so far"
                                : Numbers.counted(outlets, "independent outlet") + " carry it");
        return Counting.over(story, Numbers.atHead(carried) + ".");
    }
}
