package newsroom.scoring.judge;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.story.PageKey;

/**
 * What the desk has in mind: the stories of the last {@link #WINDOW} of its own time, and what follows from them. The
 * same stories in the same order always make the same memory, whether they came one by one or were read back.
 */
public final class DeskMemory {

    public static final Duration WINDOW = Duration.ofDays(7);

    /** Only these shingles propose a comparison; the comparison itself looks at all. */
    private static final int SAMPLE = 4;

    private final Deque<Filed> window = new ArrayDeque<>();
    private final Map<PageKey, Filed> byPage = new HashMap<>();
    private final Map<String, Filed> byWords = new HashMap<>();
    private final Map<Integer, List<Filed>> byShingle = new HashMap<>();
    private final Map<String, Integer> documentFrequency = new HashMap<>();
    private final Map<ClusterId, LiveCluster> clusters = new LinkedHashMap<>();
    private long through;
    private Instant newest = Instant.EPOCH;

    /** The sequence of the last story remembered, 0 at first. */
    public long through() {
        return through;
    }

    /** Remembers a decided story and forgets what is too old by now. */
    public void remember(Filed story) {
        through = story.sequence();
        newest = story.at().isAfter(newest) ? story.at() : newest;
        window.addLast(story);
        story.fingerprint().terms().forEach(term -> documentFrequency.merge(term, 1, Integer::sum));
        ClusterId cluster = story.cluster();
        if (cluster != null) {
            index(story);
            int dimensions = story.fingerprint().vectorValues().length;
            clusters.computeIfAbsent(cluster, id -> new LiveCluster(id, dimensions))
                    .add(story);
        }
        forget();
    }

    /** Passes over a place in the order that holds no readable story. */
    public void passOver(long sequence) {
        through = sequence;
    }

    Optional<Filed> onPage(PageKey page) {
        return Optional.ofNullable(byPage.get(page));
    }

    Optional<Filed> inWords(String wordsKey) {
        return wordsKey.isEmpty() ? Optional.empty() : Optional.ofNullable(byWords.get(wordsKey));
    }

    /** Stories that share at least two sampled shingles, in the desk's order. */
    List<Filed> sharing(int[] shingles) {
        Map<Filed, Integer> hits = new LinkedHashMap<>();
        for (int shingle : shingles) {
            if (sampled(shingle)) {
                byShingle.getOrDefault(shingle, List.of()).forEach(story -> hits.merge(story, 1, Integer::sum));
            }
        }
        return hits.entrySet().stream()
                .filter(hit -> hit.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    Collection<LiveCluster> clusters() {
        return clusters.values();
    }

    Optional<LiveCluster> cluster(ClusterId id) {
        return Optional.ofNullable(clusters.get(id));
    }

    /** How telling a term is: the logarithm of its rarity among the stories in mind. */
    double idf(String term) {
        return Math.log((window.size() + 2.0) / (documents(term) + 1.0));
    }

    /** How many of the stories in mind use the term. */
    int documents(String term) {
        return documentFrequency.getOrDefault(term, 0);
    }

    int size() {
        return window.size();
    }

    private void index(Filed story) {
        byPage.putIfAbsent(story.page(), story);
        if (!story.wordsKey().isEmpty()) {
            byWords.putIfAbsent(story.wordsKey(), story);
        }
        for (int shingle : story.fingerprint().shingleValues()) {
            if (sampled(shingle)) {
                byShingle.computeIfAbsent(shingle, key -> new ArrayList<>()).add(story);
            }
        }
    }

    private static boolean sampled(int shingle) {
        return Math.floorMod(shingle, SAMPLE) == 0;
    }

    private void forget() {
        Instant horizon = newest.minus(WINDOW);
        while (!window.isEmpty() && window.getFirst().at().isBefore(horizon)) {
            Filed old = window.removeFirst();
            old.fingerprint().terms().forEach(term -> documentFrequency.merge(term, -1, DeskMemory::orNone));
            byPage.remove(old.page(), old);
            byWords.remove(old.wordsKey(), old);
            for (int shingle : old.fingerprint().shingleValues()) {
                byShingle.computeIfPresent(shingle, (key, stories) -> without(stories, old));
            }
        }
        // A cluster lives as long as its newest story; then it goes whole, so that none loses its first report.
        clusters.values().removeIf(cluster -> cluster.lastSeenAt().isBefore(horizon));
    }

    @SuppressWarnings("NullAway") // Map.merge removes the entry when this answers null.
    private static Integer orNone(Integer count, Integer less) {
        return count + less == 0 ? null : count + less;
    }

    @SuppressWarnings("NullAway") // Map.computeIfPresent removes the entry when this answers null.
    private static List<Filed> without(List<Filed> stories, Filed old) {
        stories.remove(old);
        return stories.isEmpty() ? null : stories;
    }
}
