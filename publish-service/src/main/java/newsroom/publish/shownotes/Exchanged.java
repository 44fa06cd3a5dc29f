package newsroom.publish.shownotes;

import java.util.ArrayList;
import java.util.List;
import newsroom.contracts.cluster.Exchange;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.issue.PrintedStory;
import newsroom.publish.copy.Attribution;

/**
 * A story as a language model had two people talk it over, fit for this show: without what was told already, and with whose
 * word it is.
 */
final class Exchanged {

    private Exchanged() {}

    /**
     * What is said turn by turn; the first turn may be empty where the cold open told it. Nothing at all where what was told before
     * leaves a hole in the exchange.
     *
     * @param first whether the story opened the show
     */
    static List<List<Sentence>> of(Exchange exchange, PrintedStory story, Floor floor, boolean first) {
        List<List<Sentence>> turns = new ArrayList<>();
        List<Sentence> heard = new ArrayList<>();
        for (Exchange.Turn turn : exchange.turns()) {
            List<Sentence> said = unsaid(turn, floor, heard);
            if (said.isEmpty() && !(first && turns.isEmpty())) {
                return List.of();
            }
            turns.add(said);
        }
        floor.fresh(heard);
        return credited(turns, story);
    }

    /** The sentences of a turn that state something new, and its questions. */
    private static List<Sentence> unsaid(Exchange.Turn turn, Floor floor, List<Sentence> heard) {
        List<Sentence> said = new ArrayList<>();
        for (Sentence sentence : turn.sentences()) {
            if (isQuestion(sentence)) {
                said.add(sentence);
            } else if (floor.isNew(sentence, heard)) {
                heard.add(sentence);
                said.add(sentence);
            }
        }
        return said;
    }

    /** Whose word it is, told once for each stretch that comes from one source; a question is nobody's. */
    private static List<List<Sentence>> credited(List<List<Sentence>> turns, PrintedStory story) {
        List<Sentence> told = turns.stream()
                .flatMap(List::stream)
                .filter(sentence -> !isQuestion(sentence))
                .toList();
        List<Sentence> credited = Attribution.inProse(told, story, 0);
        int next = 0;
        List<List<Sentence>> prose = new ArrayList<>();
        for (List<Sentence> turn : turns) {
            List<Sentence> said = new ArrayList<>();
            for (Sentence sentence : turn) {
                said.add(isQuestion(sentence) ? sentence : credited.get(next++));
            }
            prose.add(said);
        }
        return prose;
    }

    static boolean isQuestion(Sentence sentence) {
        return sentence.text().endsWith("?");
    }
}
