package newsroom.publish.shownotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.cluster.Conflict;
import newsroom.contracts.cluster.Exchange;
import newsroom.contracts.cluster.Reaction;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.issue.PrintedStory;
import newsroom.publish.copy.Attribution;

/**
 * One story between two hosts: one tells; the other gives the reason, adds what another outlet has, or asks; the first
 * answers with the details; the other cautions where sources part or hedge, and says who stands behind it where that
 * is one outlet alone or many. What the sources do not have is left out, and the listener takes up the next story.
 */
final class Talk {

    /** Who stands behind a story is in the notes; a show says it a few times, and the step back counts the rest. */
    private static final int STANDINGS = 4;
    /** Headlines that a story of which there is nothing else is told with. */
    private static final int MOST_PASSED = 3;

    private final Floor floor;
    private final Map<ClusterId, Exchange> exchanges;
    private final Quoting quoting = new Quoting();
    private int told;
    private int spoken;
    private boolean exchanged;

    /** @param exchanges stories as a language model had two people talk them over */
    Talk(Floor floor, Map<ClusterId, Exchange> exchanges) {
        this.floor = floor;
        this.exchanges = exchanges;
    }

    /** Whether a story was told in a language model's exchange. */
    boolean isExchanged() {
        return exchanged;
    }

    /** The first story's first fact, before anybody says hello; the others are kept for when the show comes back to it. */
    void coldOpen(PrintedStory story) {
        floor.say("", Attribution.inProse(floor.fresh(Portions.of(story).subList(0, 1)), story, 1));
    }

    /**
     * @param opening how the host comes to the story
     * @param depth how much of the story there is time for
     */
    void about(PrintedStory story, String opening, Depth depth) {
        boolean full = depth == Depth.FULL;
        if (full && story.update() == null && isTalkedOver(story, opening)) {
            return;
        }
        List<Sentence> facts = new ArrayList<>(fresh(story, full));
        boolean first = told++ == 0;
        if (facts.isEmpty() && !first) {
            return;
        }
        if (story.update() == null && OwnHeadlines.areAll(story) && depth != Depth.TOLD) {
            passedOn(story, opening, facts, full ? MOST_PASSED : MOST_PASSED - 1);
            return;
        }
        if (facts.isEmpty()) {
            toldBefore(story, opening);
            return;
        }
        List<Sentence> now = Portions.take(facts);
        List<Sentence> heard = new ArrayList<>(first ? Portions.of(story) : now);
        List<Sentence> others = first || !full ? List.of() : Portions.ofOthers(now, facts, story);
        floor.say(opening, Attribution.inProse(now, story, told));
        if (!others.isEmpty()) {
            floor.say(floor.words(Move.ADD), Attribution.inProse(others, story, told + 1));
        }
        boolean reasoned = full && reason(story);
        if (!facts.isEmpty()) {
            details(story, facts, reasoned);
            heard.addAll(facts);
        }
        if (depth != Depth.TOLD) {
            check(story, heard, full);
        }
    }

    /** The hosts hand it to each other, each with what another outlet's headline has; then what to mind of it. */
    private void passedOn(PrintedStory story, String opening, List<Sentence> headlines, int most) {
        List<Sentence> heard = new ArrayList<>(headlines.subList(0, Math.min(most, headlines.size())));
        for (Sentence other : OwnHeadlines.of(story, floor)) {
            if (heard.size() < most) {
                heard.addAll(floor.fresh(List.of(other)));
            }
        }
        if (heard.isEmpty()) {
            toldBefore(story, opening);
            return;
        }
        for (int i = 0; i < heard.size(); i++) {
            Move next = i == 1 ? Move.ADD : Move.THIRD;
            String words = i == 0 ? opening : floor.words(OwnHeadlines.move(heard.get(i), heard.get(0), next));
            floor.say(words, Attribution.inProse(List.of(heard.get(i)), story, told + i));
        }
        check(story, heard, false);
    }

    /** In the turns of the exchange that came with the brief, if there is one that tells nothing twice. */
    private boolean isTalkedOver(PrintedStory story, String opening) {
        Exchange exchange = exchanges.get(story.cluster().id());
        List<List<Sentence>> turns = exchange == null ? List.of() : Exchanged.of(exchange, story, floor, told == 0);
        for (int i = 0; i < turns.size(); i++) {
            List<Sentence> said = turns.get(i);
            floor.say(i == 0 ? opening : "", said.isEmpty() ? List.of(standing(story)) : said);
        }
        if (turns.isEmpty()) {
            return false;
        }
        told++;
        exchanged = true;
        boolean stood = turns.get(0).isEmpty();
        if (!stood || isToBeCautioned(story)) {
            check(story, stood ? List.of() : turns.get(turns.size() - 1), false);
        }
        return true;
    }

    private static boolean isToBeCautioned(PrintedStory story) {
        return !story.findings().disagreements().isEmpty() || story.findings().reaction() != null;
    }

    /** The cold open said all that happened; the show comes back where there is a reason to give or something to mind. */
    private void toldBefore(PrintedStory story, String opening) {
        Sentence why = story.whyItMatters();
        boolean counted = why != null && why.basis() == Sentence.Basis.COUNTED;
        if (why != null && (counted || !floor.fresh(List.of(why)).isEmpty())) {
            floor.say(opening, Attribution.inProse(List.of(why), story, told));
        } else if (Standing.isTelling(story) || isToBeCautioned(story)) {
            floor.say(opening, List.of(standing(story)));
        } else {
            Standing.course(story).ifPresent(course -> floor.say(opening, List.of(course)));
        }
        if (isToBeCautioned(story)) {
            check(story, Portions.of(story), false);
        }
    }

    /** In a lean telling no more than what fits into one turn. */
    private List<Sentence> fresh(PrintedStory story, boolean full) {
        List<Sentence> fresh = floor.fresh(Portions.of(story));
        return full ? fresh : Portions.first(fresh);
    }

    /** A source's own reason; one that we counted comes with who stands behind the story. */
    private boolean reason(PrintedStory story) {
        Sentence why = story.whyItMatters();
        if (why == null
                || why.basis() == Sentence.Basis.COUNTED
                || floor.fresh(List.of(why)).isEmpty()) {
            return false;
        }
        floor.say(floor.words(Move.REASON), Attribution.inProse(List.of(why), story, told));
        return true;
    }

    private void details(PrintedStory story, List<Sentence> facts, boolean reasoned) {
        if (!reasoned) {
            floor.say(floor.words(Move.ASK_MORE), List.of());
        }
        List<Sentence> said = new ArrayList<>(Attribution.inProse(facts, story, told + 1));
        story.findings().quotes().stream()
                .flatMap(quote -> quoting.of(quote).stream())
                .filter(quote -> !floor.fresh(List.of(quote)).isEmpty())
                .findFirst()
                .ifPresent(said::add);
        floor.say(floor.words(reasoned ? Move.MORE : Move.DETAILS), said);
    }

    /** What a listener should keep in mind of what was heard: the gravest first. */
    private void check(PrintedStory story, List<Sentence> heard, boolean full) {
        List<Conflict> conflicts = story.findings().disagreements();
        Reaction reaction = story.findings().reaction();
        Optional<String> hedge = Hedged.in(story, heard);
        if (!conflicts.isEmpty()) {
            caution(conflicts.get(0), heard);
        } else if (hedge.isPresent()) {
            floor.say(floor.words(Move.HEDGE, hedge.get()), List.of(standing(story)));
        } else if (!full && reason(story)) {
            return;
        } else if (reaction != null) {
            floor.say(floor.words(Move.READERS), Readers.of(reaction));
        } else if (Standing.isTelling(story) && spoken++ < STANDINGS) {
            Optional<Sentence> course = spoken % 2 == 0 ? Standing.course(story) : Optional.empty();
            floor.say(
                    spoken % 2 == 1 ? "" : floor.words(Move.ON_SOURCES),
                    List.of(course.orElseGet(() -> standing(story))));
        }
    }

    private void caution(Conflict conflict, List<Sentence> heard) {
        List<Sentence> said = new ArrayList<>(List.of(conflict.sentence()));
        Sentence arithmetic = conflict.arithmetic();
        if (arithmetic != null) {
            said.add(arithmetic);
        }
        String words = conflict.positions().stream()
                .map(Conflict.Position::value)
                .filter(value -> heard.stream().anyMatch(fact -> fact.text().contains(value)))
                .findFirst()
                .map(value -> floor.words(Move.YOUR_FIGURE, value))
                .orElseGet(() -> floor.words(Move.CONFLICT));
        floor.say(words, said);
    }

    private Sentence standing(PrintedStory story) {
        return Standing.of(story, floor);
    }
}
