package newsroom.scoring.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import newsroom.contracts.cluster.ClusterId;
import newsroom.scoring.fingerprint.StoryFingerprinted;
import newsroom.wire.EventCodec;

/** A shelf that forgets with the test. It keeps bodies as the database does, and can undo what was not committed. */
final class InMemoryDecisionShelf implements DecisionShelf {

    private long through;
    private final List<byte[]> filed = new ArrayList<>();
    private final TreeMap<Long, byte[]> waiting = new TreeMap<>();
    private int readBack;

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
        filed.add(EventCodec.bytes(story));
    }

    @Override
    public void recall(Instant since, Consumer<Filed> reader) {
        readBack++;
        List<Filed> all = filed.stream().map(body -> read(body, Filed.class)).toList();
        Set<ClusterId> clusters = new HashSet<>();
        all.stream().filter(story -> !story.at().isBefore(since)).forEach(story -> {
            if (story.cluster() != null) {
                clusters.add(story.cluster());
            }
        });
        all.stream()
                .filter(story -> !story.at().isBefore(since) || clusters.contains(story.cluster()))
                .sorted(Comparator.comparingLong(Filed::sequence))
                .forEach(reader);
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
        TreeMap<Long, byte[]> waitingBefore = new TreeMap<>(waiting);
        try {
            work.run();
        } catch (RuntimeException e) {
            through = before;
            filed.clear();
            filed.addAll(filedBefore);
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
