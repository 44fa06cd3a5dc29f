package newsroom.contracts.issue;

import java.time.Instant;
import java.util.Objects;
import newsroom.contracts.Checks;

/**
 * What a later revision of an issue changed.
 *
 * @param revision the one it made, 2 or more
 * @param at when it was made
 * @param note what changed, for the reader
 */
public record Correction(int revision, Instant at, String note) {
    public Correction {
        Objects.requireNonNull(at, "at");
        Checks.filled("note of a correction", note, 2_000);
        Checks.atLeast("revision of a correction", 2, revision);
    }
}
