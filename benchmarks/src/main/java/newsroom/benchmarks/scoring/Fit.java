package newsroom.benchmarks.scoring;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import newsroom.contracts.story.StoryId;
import newsroom.scoring.likeness.SameEvent;
import newsroom.scoring.likeness.Sketch;
import newsroom.scoring.likeness.Traits;
import newsroom.scoring.likeness.Vocabulary;

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
        Vocabulary words = words(sample);
        List<Sample.Item> labelled = sample.stories().stream()
                .filter(item -> sample.tuning().containsKey(item.id()))
                .toList();
        List<double[]> found = new ArrayList<>();
        List<Double> same = new ArrayList<>();
        for (int i = 0; i < labelled.size(); i++) {
            for (int j = 0; j < i; j++) {
                Sample.Item a = labelled.get(i);
                Sample.Item b = labelled.get(j);
                Traits traits = traits(a, b, words);
                if (hours(a, b) <= 96 && SameEvent.isComparable(traits)) {
                    found.add(SameEvent.inputs(traits));
                    same.add(isSame(sample.tuning(), a, b) ? 1.0 : 0.0);
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

    private static Vocabulary words(Sample sample) {
        Vocabulary words = new Vocabulary();
        sample.stories().forEach(item -> words.learn(item.fingerprint()));
        return words;
    }

    private static Traits traits(Sample.Item a, Sample.Item b, Vocabulary words) {
        return Traits.of(Sketch.of(a.fingerprint()), Sketch.of(b.fingerprint()), hours(a, b), words);
    }

    private static double hours(Sample.Item a, Sample.Item b) {
        return Math.abs(a.at().getEpochSecond() - b.at().getEpochSecond()) / 3600.0;
    }

    private static boolean isSame(Map<StoryId, String> labels, Sample.Item a, Sample.Item b) {
        return String.valueOf(labels.get(a.id())).equals(labels.get(b.id()));
    }

    /** Prints weights and base in the form in which the service holds them. */
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
}
