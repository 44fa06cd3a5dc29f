package newsroom.scoring.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.cluster.ClusterStanding;
import newsroom.contracts.story.DiscussionUpdated;
import newsroom.contracts.story.StoryId;
import newsroom.scoring.fingerprint.StoryFingerprinted;
import newsroom.wire.EventCodec;

/** A shelf that forgets with the test. It keeps bodies as the database does, and can undo what was not committed. */
final class InMemoryDecisionShelf implements DecisionShelf {

    private long through;
    private final List<byte[]> filed = new ArrayList<>();
    private final TreeMap<Long, byte[]> waiting = new TreeMap<>();
    private final List<Object> happenings = new ArrayList<>();
    private final Map<ClusterId, ClusterStanding> standings = new HashMap<>();
    private int readBack;

    @Override
    public long through() {
        return through;
    }

    @Override
    public void moveTo(long reached) {
        through = reached;
        waiting.headMap(reached, true).clear();
    }

    @Override
    public Set<StoryId> decided(Collection<StoryId> stories) {
        Set<StoryId> known = new HashSet<>();
        filed.forEach(body -> known.add(read(body, Filed.class).story()));
        known.retainAll(stories);
        return known;
    }

    @Override
    public void file(Filed story) {
        filed.add(EventCodec.bytes(story));
    }

    @Override
    public void file(Merger merger) {
        happenings.add(merger);
    }

    @Override
    public void file(DiscussionUpdated discussion) {
        happenings.add(discussion);
    }

    @Override
    public void stand(Collection<ClusterStanding> clusters) {
        clusters.forEach(standing -> standings.put(standing.id(), standing));
    }

    @Override
    public void recall(Instant since, Recall reader) {
        readBack++;
        List<Filed> all = filed.stream().map(body -> read(body, Filed.class)).toList();
        Set<ClusterId> clusters = new HashSet<>();
        all.stream().filter(story -> !story.at().isBefore(since)).forEach(story -> {
            if (story.cluster() != null) {
                clusters.add(named(story.cluster()));
            }
        });
        List<Object> order = new ArrayList<>(happenings);
        all.stream()
                .filter(story -> !story.at().isBefore(since)
                        || (story.cluster() != null && clusters.contains(named(story.cluster()))))
                .forEach(order::add);
        order.sort(Comparator.comparingLong(InMemoryDecisionShelf::place)
                .thenComparing(happening -> happening instanceof Merger));
        order.forEach(happening -> tell(happening, reader));
    }

    Map<ClusterId, ClusterStanding> standings() {
        return standings;
    }

    private ClusterId named(ClusterId cluster) {
        ClusterId now = cluster;
        for (Object happening : happenings) {
            if (happening instanceof Merger merger && merger.from().equals(now)) {
                now = merger.into();
            }
        }
        return now;
    }

    private static long place(Object happening) {
        if (happening instanceof Filed filed) {
            return filed.sequence();
        }
        return happening instanceof Merger merger ? merger.sequence() : ((DiscussionUpdated) happening).sequence();
    }

    private static void tell(Object happening, Recall reader) {
        if (happening instanceof Filed story) {
            reader.filed(story);
        } else if (happening instanceof Merger merger) {
            reader.merged(merger);
        } else {
            reader.discussed((DiscussionUpdated) happening);
        }
    }

    @Override
    public Optional<Instant> newest() {
        return filed.stream().map(body -> read(body, Filed.class).at()).max(Comparator.naturalOrder());
    }

    @Override
    public void letWait(StoryFingerprinted story) {
        waiting.putIfAbsent(story.sequence(), EventCodec.bytes(story));
    }

    @Override
    public Optional<StoryFingerprinted> turnOf(long sequence) {
        return Optional.ofNullable(waiting.remove(sequence)).map(body -> read(body, StoryFingerprinted.class));
    }

    /** What one transaction does: all of it stays, or nothing. */
    void transaction(Runnable work) {
        long before = through;
        List<byte[]> filedBefore = List.copyOf(filed);
        List<Object> happenedBefore = List.copyOf(happenings);
        TreeMap<Long, byte[]> waitingBefore = new TreeMap<>(waiting);
        try {
            work.run();
        } catch (RuntimeException e) {
            through = before;
            filed.clear();
            filed.addAll(filedBefore);
            happenings.clear();
            happenings.addAll(happenedBefore);
            waiting.clear();
            waiting.putAll(waitingBefore);
            throw e;
        }
    }

    int waiting() {
        return waiting.size();
    }

    /** How often a memory had to be read back. */
    int readBack() {
        return readBack;
    }

    private static <T> T read(byte[] body, Class<T> type) {
        try {
            return EventCodec.mapper().readValue(body, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
