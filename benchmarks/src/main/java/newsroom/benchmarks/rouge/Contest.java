package newsroom.benchmarks.rouge;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import newsroom.benchmarks.Table;

/** Several ways to summarise the same documents, side by side, each against the one that is ours. */
final class Contest {

    private static final int DRAWS = 10_000;
    private static final long SEED = 20260309;

    private final Map<String, List<Rouge>> scores = new LinkedHashMap<>();
    private final Map<String, Integer> words = new LinkedHashMap<>();

    void add(String way, Rouge score, List<String> summary) {
        scores.computeIfAbsent(way, w -> new ArrayList<>()).add(score);
        words.merge(way, summary.stream().mapToInt(s -> Rouge.words(s).size()).sum(), Integer::sum);
    }

    /** @param half 0 for the documents of even number, on which was tuned; 1 for the odd ones; -1 for all */
    void print(PrintStream out, String title, String ours, int half) {
        out.println("### " + title);
        Table table = new Table(
                "way", "documents", "words", "ROUGE-1", "ROUGE-2", "ROUGE-L", "ours more in R-1", "95 % of draws");
        scores.forEach((way, all) -> {
            List<Rouge> mine = half(all, half);
            String difference = way.equals(ours)
                    ? ""
                    : signed(mean(half(Objects.requireNonNull(scores.get(ours)), half), Rouge::one)
                            - mean(mine, Rouge::one));
            table.row(
                    way,
                    mine.size(),
                    words.getOrDefault(way, 0) / all.size(),
                    points(mine, Rouge::one),
                    points(mine, Rouge::two),
                    points(mine, Rouge::longest),
                    difference,
                    way.equals(ours) ? "" : drawn(half(Objects.requireNonNull(scores.get(ours)), half), mine));
        });
        table.print(out);
    }

    /** Paired bootstrap: documents drawn with replacement, the same for both. */
    private static String drawn(List<Rouge> ours, List<Rouge> theirs) {
        Random dice = new Random(SEED);
        double[] differences = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            double sum = 0;
            for (int i = 0; i < ours.size(); i++) {
                int at = dice.nextInt(ours.size());
                sum += ours.get(at).one() - theirs.get(at).one();
            }
            differences[draw] = sum / ours.size();
        }
        java.util.Arrays.sort(differences);
        return signed(differences[DRAWS / 40]) + " to " + signed(differences[DRAWS - DRAWS / 40 - 1]);
    }

    private static List<Rouge> half(List<Rouge> all, int half) {
        List<Rouge> chosen = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (half < 0 || i % 2 == half) {
                chosen.add(all.get(i));
            }
        }
        return chosen;
    }

    private static double mean(List<Rouge> scores, ToDoubleFunction<Rouge> which) {
        return scores.stream().mapToDouble(which).average().orElse(0);
    }

    private static String points(List<Rouge> scores, ToDoubleFunction<Rouge> which) {
        return "%.2f".formatted(100 * mean(scores, which));
    }

    private static String signed(double difference) {
        return "%+.2f".formatted(100 * difference);
    }
}
