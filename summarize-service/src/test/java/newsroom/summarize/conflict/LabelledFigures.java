package newsroom.summarize.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import newsroom.contracts.cluster.Quantity;
import newsroom.summarize.conflict.ConflictCases.Case;

/** Pairs of figures that evidence is weighed of, and whether a labelled set says that they contradict each other. */
final class LabelledFigures {

    /** @param weight all pairs of one case that are labelled alike weigh as much as one */
    record Labelled(double[] marks, boolean isOfOneThing, double weight) {}

    private record Found(double[] marks, String values) {}

    private LabelledFigures() {}

    static List<Labelled> of(String file) {
        return ConflictCases.read(file).stream().flatMap(LabelledFigures::of).toList();
    }

    /** Where no values are written down, the only ones that come together are meant, and several tell nothing. */
    private static Stream<Labelled> of(Case one) {
        List<Found> found = found(one);
        boolean unclear = one.shouldBeFlagged()
                && one.clash() == null
                && found.stream().map(Found::values).distinct().count() > 1;
        if (unclear) {
            return Stream.empty();
        }
        return found.stream().map(pair -> {
            boolean right = isRight(one, pair);
            long alike =
                    found.stream().filter(other -> isRight(one, other) == right).count();
            return new Labelled(pair.marks(), right, 1.0 / alike);
        });
    }

    private static boolean isRight(Case one, Found found) {
        return one.shouldBeFlagged() && (one.clash() == null || found.values().equals(one.clash()));
    }

    private static List<Found> found(Case one) {
        List<Found> found = new ArrayList<>();
        for (Statement a : Statement.of(one.a())) {
            for (Statement b : Statement.of(one.b())) {
                Quantity p = a.claim().quantity();
                Quantity q = b.claim().quantity();
                if (p != null && q != null && Evidence.mayBeOne(a, b, p, q)) {
                    Pairing pair = Pairing.of(a, b);
                    double[] marks = Stream.of(Mark.values())
                            .mapToDouble(mark -> mark.of(pair))
                            .toArray();
                    found.add(new Found(marks, ConflictCases.values(a.claim(), b.claim())));
                }
            }
        }
        return found;
    }
}
