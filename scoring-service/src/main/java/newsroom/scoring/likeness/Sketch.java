package newsroom.scoring.likeness;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import newsroom.scoring.fingerprint.Direction;
import newsroom.scoring.fingerprint.Fingerprint;
import newsroom.scoring.fingerprint.Quantity;

/** A fingerprint laid out for comparison. */
public record Sketch(Direction direction, Set<String> terms, Set<String> names, List<Quantity> quantities) {

    public static Sketch of(Fingerprint fingerprint) {
        return new Sketch(
                fingerprint.direction(),
                // In order of appearance: sums over it repeat to the bit.
                new LinkedHashSet<>(fingerprint.terms()),
                new LinkedHashSet<>(fingerprint.names()),
                fingerprint.quantities());
    }
}
