package newsroom.summarize.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import newsroom.summarize.conflict.ConflictCases.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How often disagreements are found and how often they are imagined, on all parts of the set. */
class ConflictSetTest {

    @ParameterizedTest
    @CsvSource({
        "tuned.txt, 0.8",
        "heldout.txt, 0.8",
        "fresh.txt, 0.8",
        "fourth.txt, 0.8",
        "fifth.txt, 0.8",
        "sixth.txt, 0.7",
        "seventh.txt, 0.7",
        "eighth.txt, 0.8",
        "ninth.txt, 0.75",
        "tenth.txt, 0.8",
        "eleventh.txt, 0.85",
        "twelfth.txt, 0.75",
        "thirteenth.txt, 0.45"
    })
    void disagreements_are_found_and_not_imagined(String half, double recall) {
        List<Case> cases = ConflictCases.read(half);

        long right = cases.stream().filter(Case::isRightlyFlagged).count();
        long flagged = cases.stream().filter(Case::isFlagged).count();
        long real = cases.stream().filter(Case::shouldBeFlagged).count();

        assertThat((double) right / flagged).as("precision").isGreaterThanOrEqualTo(0.95);
        assertThat((double) right / real).as("recall").isGreaterThanOrEqualTo(recall);
    }

    /** One row for all that was ever written down; it is printed, for {@code docs/benchmarks.md}. */
    @Test
    void over_all_sets_together() {
        List<Case> cases = Stream.concat(sets(), Stream.of("wild.txt", "wilder.txt"))
                .flatMap(set -> ConflictCases.read(set).stream())
                .toList();
        long flagged = cases.stream().filter(Case::isFlagged).count();
        long right = cases.stream().filter(Case::isRightlyFlagged).count();
        long real = cases.stream().filter(Case::shouldBeFlagged).count();
        long traps = cases.stream().filter(Case::trap).count();
        long trapped = cases.stream().filter(Case::trap).filter(Case::isFlagged).count();

        System.out.printf(
                Locale.ROOT,
                "all sets: %d pairs, %d flagged, %d right, precision %.3f, recall %.3f of %d, traps %d of %d%n",
                cases.size(),
                flagged,
                right,
                (double) right / flagged,
                (double) right / real,
                real,
                trapped,
                traps);
        assertThat((double) right / flagged).as("precision").isGreaterThanOrEqualTo(0.95);
        assertThat((double) right / real).as("recall").isGreaterThanOrEqualTo(0.8);
    }

    @ParameterizedTest
    @MethodSource("sets")
    void no_trap_is_shown_as_a_disagreement(String half) {
        assertThat(ConflictCases.read(half))
                .filteredOn(Case::trap)
                .hasSizeGreaterThan(10)
                .filteredOn(Case::isFlagged)
                .isEmpty();
    }

    /** Whole articles hold many figures of one unit that are of two things. */
    @ParameterizedTest
    @CsvSource({"wild.txt, 0", "wilder.txt, 0"})
    void what_two_articles_tell_beside_each_other_is_no_disagreement(String set, int most) {
        assertThat(ConflictCases.read(set)).filteredOn(Case::isFlagged).hasSizeLessThanOrEqualTo(most);
    }

    @ParameterizedTest
    @MethodSource("sets")
    void it_does_not_matter_who_is_named_first(String half) {
        assertThat(ConflictCases.read(half)).allSatisfy(one -> {
            Case turned = new Case(one.name(), one.expected(), one.trap(), null, one.b(), one.a());
            assertThat(turned.isFlagged()).isEqualTo(one.isFlagged());
        });
    }

    static Stream<String> sets() {
        return Stream.of(
                "tuned.txt",
                "heldout.txt",
                "fresh.txt",
                "fourth.txt",
                "fifth.txt",
                "sixth.txt",
                "seventh.txt",
                "eighth.txt",
                "ninth.txt",
                "tenth.txt",
                "eleventh.txt",
                "twelfth.txt",
                "thirteenth.txt");
    }
}
