package newsroom.faults;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import newsroom.faults.fault.Fault;
import newsroom.faults.judge.Finding;

/**
 * One line of the table.
 *
 * @param drainSeconds from the last fault until everything had gone its way; negative when it never had
 * @param calledBack who ended by itself meanwhile
 */
record Row(
        String id,
        String name,
        String done,
        long stories,
        double drainSeconds,
        List<String> calledBack,
        List<Finding> findings) {

    /** How {@code done} begins when the fault could not be done as it is meant. */
    static final String NOT_DONE = "NOT DONE: ";

    Row {
        calledBack = List.copyOf(calledBack);
        findings = List.copyOf(findings);
    }

    /** Whether it came out as it should: everything holds, or the control is found out. */
    boolean holds() {
        return isControl()
                ? lost() > 0
                : !done.startsWith(NOT_DONE)
                        && drainSeconds >= 0
                        && findings.stream().allMatch(Finding::holds);
    }

    private boolean isControl() {
        return id.equals(Fault.CONTROL);
    }

    long lost() {
        return count("I1");
    }

    long twice() {
        return count("I2");
    }

    String line() {
        String drained = drainSeconds < 0 ? "NEVER" : String.format(Locale.ROOT, "%.0f s", drainSeconds);
        String broken = findings.stream()
                .filter(finding -> !finding.holds())
                .map(finding -> finding.invariant() + " (" + finding.figures() + ")")
                .collect(Collectors.joining(", "));
        return String.join(
                " | ",
                "| " + id,
                name,
                done,
                String.valueOf(stories),
                String.valueOf(lost()),
                String.valueOf(twice()),
                drained,
                calledBack.isEmpty() ? "none" : String.join("; ", calledBack),
                verdict(broken) + " |");
    }

    private String verdict(String broken) {
        if (isControl()) {
            return (holds() ? "found out: " : "NOT found out: ") + broken;
        }
        return broken.isEmpty() ? "holds" : "BROKEN: " + broken;
    }

    private long count(String invariant) {
        return findings.stream()
                .filter(finding -> finding.invariant().equals(invariant))
                .mapToLong(Finding::count)
                .sum();
    }
}
