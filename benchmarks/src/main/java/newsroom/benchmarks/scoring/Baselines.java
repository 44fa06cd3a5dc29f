package newsroom.benchmarks.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import newsroom.contracts.story.StoryId;

/** What others do: each method compares a story with the clusters before it and joins the closest that passes a line. */
final class Baselines {

    // Sketches are computed once for all lines and orders.
    private final Map<StoryId, Long> simHashes = new HashMap<>();
    private final Map<StoryId, long[]> minHashes = new HashMap<>();

    static List<Method> all() {
        Baselines own = new Baselines();
        return List.of(
                new Simple("exact title", List.of(1.0), Baselines::exactTitle),
                new Simple("SimHash", List.of(3.0, 6.0, 9.0, 12.0, 15.0, 18.0), own::simHash),
                new Simple("MinHash-LSH", List.of(0.2, 0.3, 0.4, 0.5, 0.6), own::minHash),
                new Simple("TF-IDF single pass", steps(0.10, 0.60), TfIdf::singlePass),
                new Simple("MiniLM threshold", steps(0.56, 0.80), Baselines::miniLm));
    }

    private static List<Double> steps(double from, double to) {
        List<Double> steps = new ArrayList<>();
        for (double at = from; at <= to + 1e-9; at += 0.02) {
            steps.add(Math.rint(at * 100) / 100);
        }
        return steps;
    }

    /** How a method clusters with a line. */
    interface Way {
        Map<StoryId, String> cluster(List<Sample.Item> stories, double line);
    }

    private record Simple(String name, List<Double> lines, Way way) implements Method {
        @Override
        public Map<StoryId, String> cluster(List<Sample.Item> stories, double line) {
            return way.cluster(stories, line);
        }
    }

    private static Map<StoryId, String> exactTitle(List<Sample.Item> stories, double line) {
        Map<StoryId, String> clusters = new LinkedHashMap<>();
        stories.forEach(item ->
                clusters.put(item.id(), String.join(" ", words(item.story().title()))));
        return clusters;
    }

    /** 64 bits of hashed words (M. Charikar, 2002); joins at most {@code line} bits away. */
    private Map<StoryId, String> simHash(List<Sample.Item> stories, double line) {
        return closest(stories, this::simHash, (a, b) -> -Long.bitCount(a ^ b), -line);
    }

    /** Estimated resemblance of five-letter runs from 128 minima in 64 bands of 2 (A. Broder, 1997). */
    private Map<StoryId, String> minHash(List<Sample.Item> stories, double line) {
        Map<Long, List<Integer>> bands = new HashMap<>();
        List<long[]> signatures = new ArrayList<>();
        String[] cluster = new String[stories.size()];
        Map<StoryId, String> clusters = new LinkedHashMap<>();
        for (int i = 0; i < stories.size(); i++) {
            Sample.Item item = stories.get(i);
            long[] signature = minHashes.computeIfAbsent(item.id(), id -> minima(text(item)));
            Set<Integer> candidates = new LinkedHashSet<>();
            for (int band = 0; band < 64; band++) {
                long key = mix(signature[2 * band] * 31 + signature[2 * band + 1] + band * 1_000_003L);
                List<Integer> there = bands.computeIfAbsent(key, k -> new ArrayList<>());
                candidates.addAll(there);
                there.add(i);
            }
            double most = line;
            cluster[i] = "c" + i;
            for (int other : candidates) {
                double alike = alike(signature, signatures.get(other));
                if (alike >= most) {
                    most = alike;
                    cluster[i] = cluster[other];
                }
            }
            signatures.add(signature);
            clusters.put(item.id(), cluster[i]);
        }
        return clusters;
    }

    private static Map<StoryId, String> miniLm(List<Sample.Item> stories, double line) {
        return closest(stories, item -> item.fingerprint().direction(), (a, b) -> a.cosine(b), line);
    }

    /** Joins the cluster of the closest story before, when it passes the line. */
    private static <T> Map<StoryId, String> closest(
            List<Sample.Item> stories,
            Function<Sample.Item, T> sketch,
            ToDoubleBiFunction<T, T> likeness,
            double line) {
        List<T> sketches = stories.stream().map(sketch).toList();
        String[] cluster = new String[stories.size()];
        Map<StoryId, String> clusters = new LinkedHashMap<>();
        for (int i = 0; i < cluster.length; i++) {
            double most = line;
            cluster[i] = "c" + i;
            for (int other = 0; other < i; other++) {
                double alike = likeness.applyAsDouble(sketches.get(i), sketches.get(other));
                if (alike >= most) {
                    most = alike;
                    cluster[i] = cluster[other];
                }
            }
            clusters.put(stories.get(i).id(), cluster[i]);
        }
        return clusters;
    }

    private Long simHash(Sample.Item item) {
        return simHashes.computeIfAbsent(item.id(), id -> bits(text(item)));
    }

    private static long bits(String text) {
        int[] votes = new int[64];
        for (String word : words(text)) {
            long hash = mix(word.hashCode());
            for (int bit = 0; bit < 64; bit++) {
                votes[bit] += (hash >>> bit & 1) == 1 ? 1 : -1;
            }
        }
        long hash = 0;
        for (int bit = 0; bit < 64; bit++) {
            hash |= votes[bit] > 0 ? 1L << bit : 0;
        }
        return hash;
    }

    private static long[] minima(String text) {
        String letters = String.join(" ", words(text));
        long[] minima = new long[128];
        Arrays.fill(minima, Long.MAX_VALUE);
        for (int at = 0; at + 5 <= Math.max(5, letters.length()); at++) {
            long run = letters.substring(at, Math.min(letters.length(), at + 5)).hashCode();
            for (int i = 0; i < minima.length; i++) {
                minima[i] = Math.min(minima[i], mix(run ^ (i * 0x9E3779B97F4A7C15L)));
            }
        }
        return minima;
    }

    private static double alike(long[] a, long[] b) {
        int same = 0;
        for (int i = 0; i < a.length; i++) {
            same += a[i] == b[i] ? 1 : 0;
        }
        return (double) same / a.length;
    }

    /** Finaliser of MurmurHash3. */
    private static long mix(long x) {
        long h = x ^ x >>> 33;
        h *= 0xff51afd7ed558ccdL;
        h ^= h >>> 33;
        h *= 0xc4ceb9fe1a85ec53L;
        return h ^ h >>> 33;
    }

    static String text(Sample.Item item) {
        String text = item.story().text();
        return item.story().title() + " " + text.substring(0, Math.min(300, text.length()));
    }

    static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
