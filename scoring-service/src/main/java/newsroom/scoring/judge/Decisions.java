package newsroom.scoring.judge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.cluster.ClusterStanding;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryScored;
import newsroom.scoring.fingerprint.Fingerprint;
import newsroom.scoring.fingerprint.StoryFingerprinted;
import org.jspecify.annotations.Nullable;

/**
 * Takes decisions in the desk's order, whatever order the stories arrive in: fingerprints are taken in parallel, so a
 * story may come before its turn and then waits on the shelf. A story that comes again was decided before and is passed
 * over; its verdict is already on its way.
 *
 * <p>One owner at a time: the shelf's row lock holds the desk for the length of a transaction, and a memory that is not
 * where the shelf is (after a crash, or because another replica went on) is read back first.
 */
public final class Decisions {

    private final Judge judge;
    private final DecisionShelf shelf;
    private final VerdictAnnouncer announcer;
    private DeskMemory memory = new DeskMemory();

    public Decisions(Judge judge, DecisionShelf shelf, VerdictAnnouncer announcer) {
        this.judge = judge;
        this.shelf = shelf;
        this.announcer = announcer;
    }

    /** Decides as far as the order allows; needs a transaction. */
    public void decide(List<StoryFingerprinted> arrived) {
        long through = shelf.through();
        if (memory.through() != through) {
            memory = recalled(through);
        }
        TreeMap<Long, StoryFingerprinted> pending = new TreeMap<>();
        arrived.stream()
                .filter(story -> story.sequence() > through)
                .forEach(story -> pending.put(story.sequence(), story));
        long next = through + 1;
        for (Optional<StoryFingerprinted> turn = turn(next, pending); turn.isPresent(); turn = turn(next, pending)) {
            decide(turn.get());
            next++;
        }
        pending.values().forEach(shelf::letWait);
        shelf.moveTo(next - 1);
    }

    private Optional<StoryFingerprinted> turn(long sequence, TreeMap<Long, StoryFingerprinted> pending) {
        return Optional.ofNullable(pending.remove(sequence)).or(() -> shelf.turnOf(sequence));
    }

    private void decide(StoryFingerprinted event) {
        Story story = event.story();
        Fingerprint fingerprint = event.fingerprint();
        if (story == null || fingerprint == null) {
            memory.passOver(event.sequence());
            return;
        }
        Filed decided = judge.judge(event.sequence(), story, fingerprint, memory);
        memory.remember(decided);
        shelf.file(decided);
        announcer.announce(new StoryScored(event.sequence(), story, decided.verdict(), standing(decided.cluster())));
    }

    private @Nullable ClusterStanding standing(@Nullable ClusterId cluster) {
        return cluster == null
                ? null
                : memory.cluster(cluster).map(Scorer::standing).orElseThrow();
    }

    private DeskMemory recalled(long through) {
        DeskMemory recalled = new DeskMemory();
        // Twice the window: a story may hang on a cluster that began before it.
        Instant since = shelf.newest()
                .map(newest -> newest.minus(DeskMemory.WINDOW.multipliedBy(2)))
                .orElse(Instant.EPOCH);
        shelf.recall(since, recalled::remember);
        recalled.passOver(through);
        return recalled;
    }
}
