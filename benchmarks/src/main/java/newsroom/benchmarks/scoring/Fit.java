package newsroom.benchmarks.scoring;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import newsroom.contracts.story.StoryId;
import newsroom.scoring.fingerprint.Fingerprint;
import newsroom.scoring.likeness.Rarity;
import newsroom.scoring.likeness.SameEvent;
import newsroom.scoring.likeness.Sketch;
import newsroom.scoring.likeness.Traits;

/** Fits the weights of {@link SameEvent} on the tuning labels of a set of headlines and of a set of leads. */
final class Fit {

    private static final double RIDGE = 3;
    /** Both sets count the same, whatever their number of pairs. */
    private static final double PAIRS_A_SET = 2000;

    private final List<double[]> inputs = new ArrayList<>();
    private final List<Double> answers = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();

    /** Adds all comparable pairs of labelled stories. */
    void learn(Sample sample, PrintStream out) {
        Rarity rarity = new Counted(sample.stories());
        List<double[]> found = new ArrayList<>();
        List<Double> same = new ArrayList<>();
        List<Sample.Item> labelled = sample.stories().stream()
                .filter(item -> sample.tuning().containsKey(item.id()))
                .toList();
        List<Sketch> sketches =
                labelled.stream().map(item -> Sketch.of(item.fingerprint())).toList();
        for (int i = 0; i < labelled.size(); i++) {
            for (int j = 0; j < i; j++) {
                double hours = Math.abs(labelled.get(i).at().getEpochSecond()
                                - labelled.get(j).at().getEpochSecond())
                        / 3600.0;
                Traits traits = Traits.of(sketches.get(i), sketches.get(j), hours, rarity);
                if (hours <= 96 && SameEvent.isComparable(traits)) {
                    found.add(SameEvent.inputs(traits));
                    same.add(isSame(sample.tuning(), labelled.get(i), labelled.get(j)) ? 1.0 : 0.0);
                }
            }
        }
        inputs.addAll(found);
        answers.addAll(same);
        found.forEach(pair -> weights.add(PAIRS_A_SET / found.size()));
        out.printf(
                "%s: %d comparable pairs, %.0f of one event%n",
                sample.name(),
                found.size(),
                same.stream().mapToDouble(Double::doubleValue).sum());
    }

    private static boolean isSame(Map<StoryId, String> labels, Sample.Item a, Sample.Item b) {
        return String.valueOf(labels.get(a.id())).equals(labels.get(b.id()));
    }

    /** Prints the weights and the base, as they stand in the service. */
    void print(PrintStream out) {
        Logistic fitted = Logistic.fit(
                inputs.toArray(new double[0][]),
                answers.stream().mapToDouble(Double::doubleValue).toArray(),
                weights.stream().mapToDouble(Double::doubleValue).toArray(),
                RIDGE);
        out.println("PAIR = {"
                + Arrays.stream(fitted.weights())
                        .mapToObj(w -> String.format(Locale.ROOT, "%.2f", w))
                        .collect(Collectors.joining(", "))
                + "}; PAIR_BASE = " + String.format(Locale.ROOT, "%.2f", fitted.base()));
    }

    /** Words counted over a whole set. */
    private static final class Counted implements Rarity {

        private final Map<String, Integer> uses = new HashMap<>();
        private final Map<String, Integer> namings = new HashMap<>();
        private final double all;

        Counted(List<Sample.Item> stories) {
            all = stories.size() + 1000;
            for (Sample.Item item : stories) {
                Fingerprint story = item.fingerprint();
                story.terms().forEach(term -> uses.merge(term, 1, Integer::sum));
                story.names().forEach(name -> namings.merge(name, 1, Integer::sum));
            }
        }

        @Override
        public double of(String term) {
            return Math.log(all / (uses.getOrDefault(term, 0) + 1)) / Math.log(all);
        }

        @Override
        public boolean isName(String term) {
            int named = namings.getOrDefault(term, 0);
            return named > 0 && named >= 0.3 * uses.getOrDefault(term, 0);
        }
    }
}
