package newsroom.publish.copy;

import java.util.ArrayList;
import java.util.List;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.story.StoryKind;

/**
 * A brief's facts with what was written before what announces a talk: "X and Y talk about it" is no news of it while an outlet
 * says what happened.
 */
final class Facts {

    private Facts() {}

    /** Summary and bullets as the sources give them; those that rest on episodes alone come last. */
    static List<Sentence> of(Brief brief) {
        List<Sentence> facts = new ArrayList<>();
        List<Sentence> talk = new ArrayList<>();
        brief.summary().forEach(fact -> (isTalk(fact, brief) ? talk : facts).add(fact));
        brief.bullets().forEach(fact -> (isTalk(fact, brief) ? talk : facts).add(fact));
        facts.addAll(talk);
        return facts;
    }

    private static boolean isTalk(Sentence fact, Brief brief) {
        return !fact.evidence().isEmpty()
                && fact.evidence().stream()
                        .allMatch(span -> brief.reports().stream()
                                .anyMatch(report ->
                                        report.story().equals(span.story()) && report.kind() == StoryKind.EPISODE));
    }
}
