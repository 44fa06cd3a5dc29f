package newsroom.contracts.issue;

import newsroom.contracts.Checks;

/**
 * What an issue was made from, all counted.
 *
 * @param clusters events that lay on the desk when it closed
 * @param reports stories that reported them
 * @param publishers who reported them, each counted once
 */
public record Tally(int clusters, int reports, int publishers) {
    public Tally {
        Checks.atLeast("clusters", 0, clusters);
        Checks.atLeast("reports", 0, reports);
        Checks.atLeast("publishers", 0, publishers);
    }
}
