package newsroom.benchmarks.rouge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What others do: the first sentences, LexRank, TextRank. All get sentences and give the same number of them. */
final class Baselines {

    private static final double DAMPING = 0.85;
    private static final double LEX_THRESHOLD = 0.1;
    private static final int ROUNDS = 60;

    private Baselines() {}

    static List<String> lead(List<String> sentences, int most) {
        return sentences.subList(0, Math.min(most, sentences.size()));
    }

    /** Erkan and Radev, "LexRank", JAIR 22, 2004: TF-IDF cosine, edges above 0.1, damping 0.85. */
    static List<String> lexRank(List<String> sentences, int most) {
        List<Map<String, Double>> vectors = vectors(sentences);
        return best(
                sentences,
                ranks(sentences.size(), (i, j) -> cosine(vectors.get(i), vectors.get(j)) > LEX_THRESHOLD ? 1 : 0),
                most);
    }

    /** Mihalcea and Tarau, "TextRank", EMNLP 2004: shared words over the sum of the logarithms of both lengths. */
    static List<String> textRank(List<String> sentences, int most) {
        List<List<String>> words = sentences.stream().map(Rouge::words).toList();
        return best(sentences, ranks(sentences.size(), (i, j) -> overlap(words.get(i), words.get(j))), most);
    }

    private interface Weight {
        double between(int i, int j);
    }

    private static double[] ranks(int n, Weight weight) {
        double[][] weights = new double[n][n];
        double[] sums = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                weights[i][j] = i == j ? 0 : weight.between(i, j);
                sums[i] += weights[i][j];
            }
        }
        double[] ranks = new double[n];
        java.util.Arrays.fill(ranks, 1.0 / n);
        for (int round = 0; round < ROUNDS; round++) {
            double[] next = new double[n];
            for (int i = 0; i < n; i++) {
                next[i] = (1 - DAMPING) / n;
                for (int j = 0; j < n; j++) {
                    next[i] += sums[j] == 0 ? 0 : DAMPING * ranks[j] * weights[j][i] / sums[j];
                }
            }
            ranks = next;
        }
        return ranks;
    }

    private static List<String> best(List<String> sentences, double[] ranks, int most) {
        return IntStream.range(0, sentences.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -ranks[i]).thenComparing(i -> i))
                .limit(most)
                .sorted()
                .map(sentences::get)
                .toList();
    }

    private static double overlap(List<String> a, List<String> b) {
        Set<String> shared = new HashSet<>(a);
        shared.retainAll(b);
        double lengths = Math.log(a.size()) + Math.log(b.size());
        return lengths <= 0 ? 0 : shared.size() / lengths;
    }

    private static List<Map<String, Double>> vectors(List<String> sentences) {
        Map<String, Integer> use = new HashMap<>();
        sentences.forEach(s -> new HashSet<>(Rouge.words(s)).forEach(w -> use.merge(w, 1, Integer::sum)));
        List<Map<String, Double>> vectors = new ArrayList<>();
        for (String sentence : sentences) {
            Map<String, Double> vector = new HashMap<>();
            Rouge.words(sentence)
                    .forEach(w ->
                            vector.merge(w, Math.log((double) sentences.size() / use.getOrDefault(w, 1)), Double::sum));
            vectors.add(vector);
        }
        return vectors;
    }

    private static double cosine(Map<String, Double> a, Map<String, Double> b) {
        double product = a.entrySet().stream()
                .mapToDouble(e -> e.getValue() * b.getOrDefault(e.getKey(), 0.0))
                .sum();
        double lengths = length(a) * length(b);
        return lengths == 0 ? 0 : product / lengths;
    }

    private static double length(Map<String, Double> vector) {
        return Math.sqrt(vector.values().stream().mapToDouble(x -> x * x).sum());
    }
}
