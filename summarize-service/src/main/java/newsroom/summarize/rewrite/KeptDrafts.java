package newsroom.summarize.rewrite;

import java.util.List;
import java.util.Optional;

/**
 * Asks nobody twice. What one of the engines wrote for the same assignment is taken from the shelf, in the order of the
 * engines; so a replay prints what was printed. A repair that nobody gave is remembered as an empty one.
 */
public final class KeptDrafts implements Writer {

    private static final Draft EMPTY = new Draft(List.of(), List.of(), List.of(), List.of());
    private static final String NO_ENGINE = "none";

    private final DraftShelf shelf;
    private final List<String> engines;
    private final Writer behind;
    private final Scorebook scorebook;

    /** @param behind who is asked for what the shelf does not have */
    public KeptDrafts(DraftShelf shelf, List<String> engines, Writer behind, Scorebook scorebook) {
        this.shelf = shelf;
        this.engines = List.copyOf(engines);
        this.behind = behind;
        this.scorebook = scorebook;
    }

    /** Asks nobody at all. */
    public static Writer nobody() {
        return assignment -> new Declined(Reason.NOBODY);
    }

    @Override
    public Reply write(Assignment assignment) {
        for (String engine : engines) {
            Optional<Draft> kept = shelf.find(assignment.hash(), engine);
            if (kept.isPresent()) {
                scorebook.count(Scorebook.Step.FROM_CACHE);
                return new Written(kept.get(), engine);
            }
        }
        if (assignment.isRepair() && shelf.find(assignment.hash(), NO_ENGINE).isPresent()) {
            return new Written(EMPTY, NO_ENGINE);
        }
        Reply reply = behind.write(assignment);
        if (reply instanceof Written written) {
            shelf.keep(assignment.hash(), written.engine(), written.draft());
        } else if (assignment.isRepair() && reply instanceof Declined no && no.reason() != Reason.NOBODY) {
            shelf.keep(assignment.hash(), NO_ENGINE, EMPTY);
        }
        return reply;
    }
}
