package newsroom.benchmarks.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordOverlapTest {

    @Test
    void the_same_words_are_the_same_text_whatever_stands_between_them() {
        assertThat(WordOverlap.of("The ferry sails.", "the  FERRY\nsails!").f1())
                .isEqualTo(1);
        assertThat(WordOverlap.of("", "").f1()).isEqualTo(1);
    }

    @Test
    void nothing_in_common_is_nothing() {
        assertThat(WordOverlap.of("The ferry sails", "no boat").f1()).isZero();
        assertThat(WordOverlap.of("The ferry sails", "").f1()).isZero();
    }

    @Test
    void what_is_missing_costs_recall_and_what_is_too_much_costs_precision() {
        WordOverlap.Score half = WordOverlap.of("one two three four", "one two");
        WordOverlap.Score twice = WordOverlap.of("one two", "one two three four");

        assertThat(half.recall()).isEqualTo(0.5);
        assertThat(half.precision()).isEqualTo(1);
        assertThat(half.f1()).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(twice.precision()).isEqualTo(0.5);
        assertThat(twice.recall()).isEqualTo(1);
    }

    @Test
    void order_counts_and_nothing_counts_twice() {
        assertThat(WordOverlap.of("one two three", "three two one").recall()).isCloseTo(1.0 / 3, within(1e-9));
        assertThat(WordOverlap.of("one two", "one two one two").precision()).isEqualTo(0.5);
    }

    @Test
    void scripts_without_spaces_are_counted_by_character() {
        assertThat(WordOverlap.words("船が出る 2026 ok")).containsExactly("船", "が", "出", "る", "2026", "ok");
    }

    @Test
    void long_texts_are_compared_as_the_textbook_does() {
        List<String> a = numbers(700, 7, 31);
        List<String> b = numbers(900, 11, 31);

        assertThat(WordOverlap.common(a, b)).isEqualTo(textbook(a, b));
    }

    private static List<String> numbers(int many, int step, int modulus) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            out.add(String.valueOf(i * step * (i / 13 + 1) % modulus));
        }
        return out;
    }

    private static int textbook(List<String> a, List<String> b) {
        int[][] longest = new int[a.size() + 1][b.size() + 1];
        for (int i = 1; i <= a.size(); i++) {
            for (int j = 1; j <= b.size(); j++) {
                longest[i][j] = a.get(i - 1).equals(b.get(j - 1))
                        ? longest[i - 1][j - 1] + 1
                        : Math.max(longest[i - 1][j], longest[i][j - 1]);
            }
        }
        return longest[a.size()][b.size()];
    }
}
