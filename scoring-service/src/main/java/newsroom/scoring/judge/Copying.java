package newsroom.scoring.judge;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.story.Development;
import newsroom.contracts.story.Verdict;
import newsroom.contracts.story.Verdict.Outcome;
import newsroom.scoring.fingerprint.Shingles;

/**
 * A story whose text stands in another one.
 *
 * @param cluster the cluster of the other one
 */
record Copying(Verdict verdict, ClusterId cluster) {

    /** The story that holds the most of the text, when it holds at least {@code share} of the shorter one. */
    static Optional<Copying> of(Known story, DeskMemory memory, double share) {
        Known original = null;
        double most = 0;
        for (Known before : memory.sharing(story.shingles())) {
            double held = Math.rint(Shingles.containment(story.shingles(), before.shingles()) * 1e6) / 1e6;
            if (held > most) {
                most = held;
                original = before;
            }
        }
        return original == null || most < share ? Optional.empty() : Optional.of(copy(original.filed(), most, memory));
    }

    private static Copying copy(Filed original, double share, DeskMemory memory) {
        String because = "%.0f %% of the shorter text stands word for word in a story of %s."
                .formatted(100 * share, original.source().name());
        return new Copying(
                new Verdict(
                        Outcome.COPY,
                        original.story(),
                        share,
                        null,
                        because,
                        new Development(Development.Kind.REPEAT, List.of())),
                memory.clusters().named(Objects.requireNonNull(original.cluster())));
    }
}
