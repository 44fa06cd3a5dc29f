package newsroom.publish.shownotes;

import java.util.ArrayList;
import java.util.List;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.issue.PrintedStory;
import newsroom.contracts.story.StoryId;

/** A story's facts in portions that one host tells at once. */
final class Portions {

    private static final int AT_ONCE = 2;

    private Portions() {}

    /** All that can be told of it, the newest first; of headlines alone its own before those of others. */
    static List<Sentence> of(PrintedStory story) {
        List<Sentence> facts = new ArrayList<>();
        if (story.update() != null) {
            facts.addAll(story.update().news());
        }
        boolean told = story.update() != null || !OwnHeadlines.areAll(story);
        if (!told) {
            facts.add(story.headline());
        }
        facts.addAll(story.summary());
        facts.addAll(story.bullets());
        return facts;
    }

    /** The first of them, which are told no more. */
    static List<Sentence> take(List<Sentence> facts) {
        List<Sentence> now = new ArrayList<>(first(facts));
        facts.subList(0, now.size()).clear();
        return now;
    }

    /** What the other host can add: the second fact, where it is another report's and nothing else is left to say. */
    static List<Sentence> ofOthers(List<Sentence> now, List<Sentence> left, PrintedStory story) {
        Sentence why = story.whyItMatters();
        boolean reasoned = why != null && why.basis() != Sentence.Basis.COUNTED;
        boolean split = now.size() == AT_ONCE && left.isEmpty() && story.update() == null && !reasoned;
        if (!split || story(now.get(0)).equals(story(now.get(1)))) {
            return List.of();
        }
        return List.of(now.remove(1));
    }

    /** What fits into one turn. */
    static List<Sentence> first(List<Sentence> facts) {
        return facts.subList(0, Math.min(AT_ONCE, facts.size()));
    }

    private static StoryId story(Sentence sentence) {
        return sentence.evidence().get(0).story();
    }
}
