package newsroom.scoring.judge;

import java.util.Map;

/** The verdicts in figures. */
public interface ScoringLedger {

    /** Sequence of the last decision. */
    long through();

    /** How many stories came before their turn and wait. */
    long waiting();

    Map<String, Long> outcomes();

    /** Declined stories by reason. */
    Map<String, Long> reasons();
}
