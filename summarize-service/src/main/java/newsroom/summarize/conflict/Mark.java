package newsroom.summarize.conflict;

import java.util.HashSet;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import newsroom.contracts.cluster.Quantity.Measure;
import newsroom.summarize.claim.Answers;
import newsroom.summarize.claim.Metrics;

/**
 * A mark by which two figures show that they are of one thing, or that they are not. Weights are those that tell the
 * disagreements of the labelled sets from their traps best ({@code EvidenceFitTest}); no mark may weigh against what it
 * stands for.
 */
enum Mark {
    /** Two figures of one unit that two reports of one event give. */
    BASE(3.78, pair -> 1),
    SAME_METRIC(1.23, pair -> pair.isOneMetric() && isNamed(pair) ? 1 : 0),
    /** Both answer a question that an event has one answer to, and each report gives one. */
    ANSWER(0.87, pair -> isAnswer(pair) ? 1 : 0),
    /** Each report has no other figure of the kind. */
    ONLY(0.42, pair -> rivals(pair) == 1 ? 1 : 0),
    NEAR_WORDS(
            0.13,
            pair -> Math.min(2, Beside.shared(pair.ours().near(), pair.theirs().near()))),
    WORDS(
            0.21,
            pair -> Math.min(5, Beside.shared(pair.ours().told(), pair.theirs().told()))),
    /** Two outlets that give one figure differently seldom give one that is far off. */
    RATIO(-1.71, pair -> Math.log(Reckoning.ratio(pair.p(), pair.q()))),
    FAR(-1.81, pair -> isFar(pair) ? 1 : 0),
    /** Names that the other report does not know, on both sides and on one. */
    STRANGERS_BOTH(-1.26, pair -> Math.min(2, Math.min(strangers(pair.a(), pair.b()), strangers(pair.b(), pair.a())))),
    STRANGERS(-0.67, pair -> Math.min(2, Math.max(strangers(pair.a(), pair.b()), strangers(pair.b(), pair.a())))),
    OTHER_DEEDS(-0.46, Mark::areOtherDeeds),
    MAY_BE(-0.54, pair -> pair.isOfOneAlone(s -> May.BE.matcher(s.clause()).find()) ? 1 : 0),
    APART(-1.07, pair -> Math.min(3, difference(Event.apart(pair.a()), Event.apart(pair.b())))),
    TIED(
            -0.89,
            pair -> Alignment.isCompleteOfTelling(pair.a(), pair.b(), pair.p().measure() != Measure.COUNT) ? 0 : 1),
    OTHER_SUBJECT(-0.56, pair -> pair.count(Lead::isUnknown)),
    /** In a short clause every word tells what is measured. */
    SHORT(-1.46, pair -> Math.min(pair.ours().many(), pair.theirs().many()) <= Beside.SHORT && !isAnswer(pair) ? 1 : 0),
    /** A share is a share of anything. */
    SHARE(-0.93, pair -> pair.p().measure() == Measure.PERCENT && !isAnswer(pair) ? 1 : 0);

    final double weight;
    private final ToDoubleFunction<Pairing> measure;

    Mark(double weight, ToDoubleFunction<Pairing> measure) {
        this.weight = weight;
        this.measure = measure;
    }

    double of(Pairing pair) {
        return measure.applyAsDouble(pair);
    }

    private static boolean isNamed(Pairing pair) {
        return Metrics.tells(pair.a().claim().predicate(), pair.p());
    }

    private static boolean isFar(Pairing pair) {
        return Reckoning.ratio(pair.p(), pair.q()) > 2;
    }

    private static boolean isAnswer(Pairing pair) {
        String metric = pair.a().claim().predicate();
        return metric.equals(pair.b().claim().predicate())
                && Answers.is(metric)
                && !isFar(pair)
                && pair.a().report().givesOne(metric)
                && pair.b().report().givesOne(metric);
    }

    private static double rivals(Pairing pair) {
        return Math.max(
                pair.a().report().figuresLike(pair.p()), pair.b().report().figuresLike(pair.q()));
    }

    private static double strangers(Statement own, Statement other) {
        return own.names().stream().filter(name -> !other.report().names(name)).count();
    }

    private static double areOtherDeeds(Pairing pair) {
        Set<String> ours = pair.ours().deeds();
        Set<String> theirs = pair.theirs().deeds();
        return !ours.isEmpty() && !theirs.isEmpty() && Beside.shared(ours, theirs) == 0 ? 1 : 0;
    }

    private static double difference(Set<String> one, Set<String> two) {
        Set<String> all = new HashSet<>(one);
        all.addAll(two);
        return all.size() - (double) Beside.shared(one, two);
    }

    /** What could be, is allowed, or fits in. */
    private static final class May {
        private static final Pattern BE = Pattern.compile(
                "\\b(?:can|could|may|might|would|should|capacity|capable|limit|licen[sc]ed|allowed|maximum|up to)\\b");
    }
}
