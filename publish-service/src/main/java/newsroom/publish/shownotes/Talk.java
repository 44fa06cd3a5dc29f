package newsroom.publish.shownotes;

import java.util.ArrayList;
import java.util.List;
import newsroom.contracts.cluster.Confidence;
import newsroom.contracts.cluster.Conflict;
import newsroom.contracts.cluster.Reaction;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.issue.PrintedStory;
import newsroom.publish.copy.Attribution;
import newsroom.publish.copy.Words;

/** One story as the hosts talk about it, in parts that one of them says. */
final class Talk {

    private static final int COLD_OPEN = 2;
    private static final List<String> OPENERS = List.of(
            "Let's start there.",
            "Next up.",
            "Then there is this.",
            "Moving on.",
            "Also today.",
            "On to the next one.");
    private static final List<String> DETAILS = List.of(
            "What do we know about the details?", "Some more on that.", "The details, then.", "There is more to it.");
    private static final List<String> REASONS =
            List.of("Why is it in the show?", "Why bring it up?", "And the reason it is here:");

    private Talk() {}

    /** Words of ours that claim nothing, and what is said of the news. */
    record Part(String words, List<Sentence> sentences) {}

    /** The first story's first two facts, before anybody says hello. */
    static Part coldOpen(PrintedStory story) {
        List<Sentence> facts = facts(story, List.of());
        return new Part("", Attribution.inProse(facts.subList(0, Math.min(COLD_OPEN, facts.size())), story, 1));
    }

    /**
     * What happened; the details; why it is here; what is doubtful or how readers took it. Parts for which the sources
     * have nothing are left out.
     *
     * @param place the story's place in the show, from 0
     * @param opened what the cold open said of it already
     */
    static List<Part> about(PrintedStory story, int place, List<Sentence> opened) {
        List<Part> parts = new ArrayList<>();
        List<Sentence> facts = facts(story, opened);
        String opener = OPENERS.get(place % OPENERS.size());
        int first = Math.min(facts.size(), 2);
        List<Sentence> what = first == 0 ? List.of(story.headline()) : facts.subList(0, first);
        parts.add(new Part(
                story.update() == null ? opener : opener + " An update.", Attribution.inProse(what, story, place)));
        List<Sentence> more = facts.subList(first, Math.min(facts.size(), first + 2));
        Sentence why = story.whyItMatters();
        if (!more.isEmpty()) {
            parts.add(new Part(pick(DETAILS, place), Attribution.inProse(more, story, place + 1)));
        }
        if (why != null && !Words.isSaid(why, what) && !Words.isSaid(why, more)) {
            parts.add(new Part(pick(REASONS, place), Attribution.inProse(List.of(why), story, place)));
        }
        doubtful(story, parts);
        return parts;
    }

    private static void doubtful(PrintedStory story, List<Part> parts) {
        List<Conflict> conflicts = story.findings().disagreements();
        Reaction reaction = story.findings().reaction();
        Confidence sure = story.findings().confidence();
        // A reason that we counted ourselves says how many carry it already.
        boolean reasoned = story.whyItMatters() != null && story.whyItMatters().basis() != Sentence.Basis.COUNTED;
        if (!conflicts.isEmpty()) {
            parts.add(new Part("One caution.", List.of(conflicts.get(0).sentence())));
        } else if (reaction != null) {
            parts.add(new Part("How did people take it?", List.of(reaction.sentence())));
        } else if (sure != null && (reasoned || sure.level() == Confidence.Level.LOW)) {
            parts.add(new Part("How sure can we be?", List.of(sure.sentence())));
        }
    }

    /** The story's facts in order, none that says the headline or what was said once more. */
    private static List<Sentence> facts(PrintedStory story, List<Sentence> said) {
        List<Sentence> all = new ArrayList<>();
        if (story.update() != null) {
            all.addAll(story.update().news());
        }
        all.addAll(story.summary());
        all.addAll(story.bullets());
        List<Sentence> facts = new ArrayList<>();
        for (Sentence fact : all) {
            if (!Words.isSaid(fact, said) && !Words.isSaid(fact, facts)) {
                facts.add(fact);
            }
        }
        return facts.isEmpty() && said.isEmpty() ? List.of(story.headline()) : facts;
    }

    private static String pick(List<String> forms, int place) {
        return forms.get(place % forms.size());
    }
}
