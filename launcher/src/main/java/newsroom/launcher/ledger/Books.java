package newsroom.launcher.ledger;

import java.util.List;
import java.util.Map;
import newsroom.launcher.services.Intake;

/**
 * Everything that the ledger knows: what ingest says it read, and what in truth lies on the topics.
 *
 * @param deadLetters records on each dead-letter topic
 */
record Books(Intake intake, Stock ingested, Stock scored, Map<String, Long> deadLetters, List<Lag> lags) {

    Books {
        lags = List.copyOf(lags);
    }

    /** Stories that were read and never judged. */
    long withoutVerdict() {
        return ingested.unknownTo(scored);
    }

    /** Whether every line of the captures is either a story or a refusal. */
    boolean linesAddUp() {
        return intake.read() == intake.ingested() + intake.refusals();
    }
}
