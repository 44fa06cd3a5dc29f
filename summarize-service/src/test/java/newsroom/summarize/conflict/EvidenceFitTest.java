package newsroom.summarize.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import newsroom.summarize.conflict.LabelledFigures.Labelled;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The weights of the marks are those that the labelled sets give, and those of all other sets hold on a set of openings. */
class EvidenceFitTest {

    private static final List<String> SETS = List.of(
            "tuned",
            "heldout",
            "fresh",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "wild",
            "wilder");

    @Test
    void the_weights_are_those_of_the_fit() {
        double[] fitted = Fit.of(figures(SETS));

        for (Mark mark : Mark.values()) {
            assertThat(mark.weight).as(mark.name()).isCloseTo(fitted[mark.ordinal()], Offset.offset(0.02));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth"})
    void weights_of_the_other_sets_tell_disagreements_from_traps(String left) {
        double[] weights =
                Fit.of(figures(SETS.stream().filter(set -> !set.equals(left)).toList()));

        List<Labelled> flagged = figures(List.of(left)).stream()
                .filter(one -> Fit.sum(weights, one.marks()) > Evidence.ENOUGH)
                .toList();

        assertThat(flagged).hasSizeGreaterThan(5);
        assertThat(flagged.stream().filter(one -> !one.isOfOneThing())).hasSizeLessThan(2);
    }

    private static List<Labelled> figures(List<String> sets) {
        return sets.stream().flatMap(EvidenceFitTest::of).toList();
    }

    private static Stream<Labelled> of(String set) {
        return LabelledFigures.of(set + ".txt").stream();
    }
}
