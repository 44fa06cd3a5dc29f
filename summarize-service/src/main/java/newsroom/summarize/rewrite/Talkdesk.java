package newsroom.summarize.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsroom.contracts.cluster.Exchange;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.cluster.Sentence.Basis;
import newsroom.summarize.gate.DraftLine;
import newsroom.summarize.gate.Fault;
import newsroom.summarize.gate.Gate;
import newsroom.summarize.gate.SourceLine;
import newsroom.summarize.rewrite.Scorebook.Step;

/**
 * Takes the exchange of a draft through the gate. A turn with one faulty line is dropped whole, because the lines of a turn lean
 * on each other; what is left is an exchange only while it still alternates and leaves no question without an answer.
 */
final class Talkdesk {

    private static final int LONGEST = 240;

    private final Gate gate;
    private final Scorebook scorebook;

    Talkdesk(Gate gate, Scorebook scorebook) {
        this.gate = gate;
        this.scorebook = scorebook;
    }

    /** The exchange that holds; empty where none was drafted or too little of it is left. */
    Optional<Exchange> edit(List<DraftTurn> draft) {
        if (draft.isEmpty()) {
            return Optional.empty();
        }
        List<DraftTurn> left = new ArrayList<>();
        for (DraftTurn turn : draft) {
            if (holds(turn)) {
                left.add(turn);
            } else {
                scorebook.count(Step.TURN_DROPPED);
            }
        }
        while (!left.isEmpty() && isOnlyAsked(left.get(left.size() - 1))) {
            left.remove(left.size() - 1);
        }
        boolean whole = Exchange.alternates(left.stream().map(DraftTurn::part).toList());
        scorebook.count(whole ? Step.EXCHANGE_SET : Step.EXCHANGE_OMITTED);
        return whole ? Optional.of(new Exchange(left.stream().map(this::set).toList())) : Optional.empty();
    }

    private boolean holds(DraftTurn turn) {
        return !turn.lines().isEmpty()
                && turn.lines().stream().allMatch(line -> faults(line).isEmpty());
    }

    private List<Fault> faults(DraftLine line) {
        List<Fault> faults =
                Asked.isQuestion(line.text()) ? Asked.faults(line, gate, LONGEST) : gate.faults(line, LONGEST);
        faults.forEach(fault -> scorebook.fault(fault.rule()));
        return faults;
    }

    /** Nobody answers the last turn. */
    private static boolean isOnlyAsked(DraftTurn turn) {
        return turn.lines().stream().allMatch(line -> Asked.isQuestion(line.text()));
    }

    private Exchange.Turn set(DraftTurn turn) {
        return new Exchange.Turn(
                turn.part(),
                turn.lines().stream()
                        .map(line -> new Sentence(
                                line.text(),
                                Basis.REWRITTEN,
                                gate.named(line).stream().map(SourceLine::span).toList()))
                        .toList());
    }
}
