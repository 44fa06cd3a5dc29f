package newsroom.scoring.judge;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.cluster.ClusterMerged;
import newsroom.contracts.cluster.ClusterRescored;
import newsroom.contracts.cluster.ClusterStanding;
import newsroom.contracts.story.DiscussionUpdated;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryId;
import newsroom.contracts.story.StoryScored;
import newsroom.scoring.fingerprint.Fingerprint;
import newsroom.scoring.fingerprint.StoryFingerprinted;
import org.jspecify.annotations.Nullable;

/**
 * Takes decisions in the desk's order, whatever order the stories arrive in: fingerprints are taken in parallel, so a
 * story may come before its turn and then waits on the shelf. A story that comes again was decided before and is passed
 * over, at its own place or at another one; its verdict is already on its way.
 *
 * <p>One owner at a time: the shelf's row lock holds the desk for the length of a transaction, and a memory that is not
 * where the shelf is (after a crash, or because another replica went on) is read back first.
 */
public final class Decisions {

    private final Judge judge;
    private final Scorer scorer;
    private final DecisionShelf shelf;
    private final VerdictAnnouncer announcer;
    private DeskMemory memory = new DeskMemory();
    private final Map<ClusterId, ClusterStanding> stood = new LinkedHashMap<>();
    private final Set<StoryId> before = new HashSet<>();

    public Decisions(Judge judge, Scorer scorer, DecisionShelf shelf, VerdictAnnouncer announcer) {
        this.judge = judge;
        this.scorer = scorer;
        this.shelf = shelf;
        this.announcer = announcer;
    }

    /** Decides as far as the order allows; needs a transaction. */
    public void decide(List<StoryFingerprinted> arrived) {
        long through = shelf.through();
        if (memory.through() != through) {
            memory = recalled(through);
        }
        stood.clear();
        TreeMap<Long, StoryFingerprinted> pending = new TreeMap<>();
        arrived.stream()
                .filter(story -> story.sequence() > through)
                .forEach(story -> pending.put(story.sequence(), story));
        before.clear();
        before.addAll(shelf.decided(stories(pending.values())));
        long next = through + 1;
        for (Optional<StoryFingerprinted> turn = turn(next, pending); turn.isPresent(); turn = turn(next, pending)) {
            decide(turn.get());
            next++;
        }
        pending.values().forEach(shelf::letWait);
        shelf.stand(stood.values());
        shelf.moveTo(next - 1);
    }

    private Optional<StoryFingerprinted> turn(long sequence, TreeMap<Long, StoryFingerprinted> pending) {
        return Optional.ofNullable(pending.remove(sequence)).or(() -> {
            Optional<StoryFingerprinted> waited = shelf.turnOf(sequence);
            waited.ifPresent(story -> before.addAll(shelf.decided(stories(List.of(story)))));
            return waited;
        });
    }

    private static List<StoryId> stories(Collection<StoryFingerprinted> events) {
        return events.stream()
                .map(StoryFingerprinted::story)
                .filter(Objects::nonNull)
                .map(Story::id)
                .toList();
    }

    private void decide(StoryFingerprinted event) {
        Story story = event.story();
        Fingerprint fingerprint = event.fingerprint();
        DiscussionUpdated discussion = event.discussion();
        if (discussion != null) {
            discuss(discussion);
        } else if (story != null && fingerprint != null && before.add(story.id())) {
            judge(event.sequence(), story, fingerprint);
        } else {
            memory.passOver(event.sequence());
        }
    }

    private void judge(long sequence, Story story, Fingerprint fingerprint) {
        Filed decided = judge.judge(sequence, story, fingerprint, memory);
        memory.filed(decided);
        shelf.file(decided);
        announcer.announce(
                new StoryScored(sequence, story, decided.verdict(), standing(decided.cluster(), decided.at())));
        judge.tied(decided, memory).ifPresent(this::merge);
    }

    private void merge(Merger merger) {
        memory.merged(merger);
        shelf.file(merger);
        stood.remove(merger.from());
        ClusterStanding into = standing(merger.into(), merger.at());
        if (into != null) {
            announcer.announce(
                    new ClusterMerged(merger.sequence(), merger.at(), merger.from(), into, merger.because()));
        }
    }

    /** A discussion of a story that the desk does not know, or no longer, changes nothing. */
    private void discuss(DiscussionUpdated update) {
        memory.discussed(update);
        shelf.file(update);
        memory.story(update.story())
                .map(known -> standing(known.filed().cluster(), update.asOf()))
                .ifPresent(standing -> announcer.announce(new ClusterRescored(
                        update.sequence(), update.asOf(), update.story(), update.discussion(), standing)));
    }

    private @Nullable ClusterStanding standing(@Nullable ClusterId cluster, Instant now) {
        if (cluster == null) {
            return null;
        }
        LiveCluster live = memory.clusters().find(cluster).orElseThrow();
        ClusterStanding standing = scorer.standing(live, memory, now);
        stood.put(live.id(), standing);
        return standing;
    }

    private DeskMemory recalled(long through) {
        DeskMemory recalled = new DeskMemory();
        // Twice the window: a story may hang on a cluster that began before it.
        Instant since = shelf.newest()
                .map(newest -> newest.minus(DeskMemory.WINDOW.multipliedBy(2)))
                .orElse(Instant.EPOCH);
        shelf.recall(since, recalled);
        recalled.passOver(through);
        return recalled;
    }
}
