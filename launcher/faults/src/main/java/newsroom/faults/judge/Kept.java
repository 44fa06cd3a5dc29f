package newsroom.faults.judge;

import java.util.List;
import java.util.Map;

/**
 * What the databases hold.
 *
 * @param through how far scoring, summarize and publish have come in the desk's order
 * @param unsaid rows of each service's outbox
 * @param homeless briefs that lie on no edition's desk, over all editions
 */
public record Kept(
        long stories,
        long lastPlace,
        long decisions,
        long waiting,
        Map<String, Long> through,
        Map<String, Long> unsaid,
        long homeless,
        List<Shelf> issues) {

    public Kept {
        through = Map.copyOf(through);
        unsaid = Map.copyOf(unsaid);
        issues = List.copyOf(issues);
    }

    /**
     * A row of an issue.
     *
     * @param closedBy empty while it is open
     * @param laid how many events lay there when it closed
     * @param hash of the issue as it is kept; empty while it is open
     */
    public record Shelf(String id, String edition, int number, String slot, String closedBy, int laid, String hash) {

        boolean open() {
            return closedBy.isEmpty();
        }
    }
}
