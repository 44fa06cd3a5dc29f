package newsroom.benchmarks.claims;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import newsroom.scoring.fingerprint.StoryFingerprinted;
import newsroom.scoring.judge.DecisionShelf;
import newsroom.scoring.judge.Filed;

/** A shelf for one run in order: nothing waits and nothing is recalled. */
final class ForgetfulShelf implements DecisionShelf {

    private long through;

    @Override
    public long through() {
        return through;
    }

    @Override
    public void moveTo(long reached) {
        through = reached;
    }

    @Override
    public void file(Filed story) {
        // The judge's own memory is enough for one run.
    }

    @Override
    public void recall(Instant since, Consumer<Filed> reader) {
        // Nothing was decided before.
    }

    @Override
    public Optional<Instant> newest() {
        return Optional.empty();
    }

    @Override
    public void letWait(StoryFingerprinted story) {
        throw new IllegalStateException("out of order: " + story.sequence());
    }

    @Override
    public Optional<StoryFingerprinted> turnOf(long sequence) {
        return Optional.empty();
    }
}
