package newsroom.launcher.ledger;

import java.util.ArrayList;
import java.util.List;
import newsroom.launcher.services.Intake;

/** Says what does not add up in the books, each in words of its own; nothing when all does. */
final class Balance {

    private final Books books;
    private final List<String> faults = new ArrayList<>();

    private Balance(Books books) {
        this.books = books;
    }

    static List<String> faults(Books books) {
        Balance balance = new Balance(books);
        balance.lines();
        balance.topics();
        balance.readers();
        return balance.faults;
    }

    private void lines() {
        Intake intake = books.intake();
        for (Intake.Capture capture : intake.captures()) {
            fault(!capture.finished(), capture.id() + " is read up to line " + capture.read());
        }
        // Live sources have no lines to be held against.
        boolean captured = !intake.captures().isEmpty();
        fault(
                captured && !books.linesAddUp(),
                intake.read() + " lines were read, but " + intake.ingested() + " ingested + " + intake.refusals()
                        + " refused are " + (intake.ingested() + intake.refusals()));
    }

    private void topics() {
        Stock ingested = books.ingested();
        Stock scored = books.scored();
        fault(
                ingested.complete() && ingested.stories() != books.intake().ingested(),
                books.intake().ingested() + " stories were ingested, but " + ingested.stories() + " are on "
                        + ingested.topic());
        fault(books.withoutVerdict() > 0, books.withoutVerdict() + " stories have no verdict");
        long strange = scored.unknownTo(ingested);
        fault(ingested.complete() && strange > 0, strange + " verdicts are about stories that never came in");
        fault(scored.contradictions() > 0, scored.contradictions() + " verdicts contradict an earlier one");
    }

    private void readers() {
        for (Lag lag : books.lags()) {
            fault(
                    lag.ours() && lag.records() > 0,
                    lag.group() + " has " + lag.records() + " records of " + lag.topic() + " still to read");
        }
    }

    private void fault(boolean is, String sentence) {
        if (is) {
            faults.add(sentence);
        }
    }
}
