package newsroom.summarize.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number in a text, with what is written onto it.
 *
 * @param currency ISO 4217 code of a sign or code before the number
 * @param scaled whether "million", "k" or the like stood behind the digits
 * @param letter whether that scale was a single letter, which is also how models are named
 * @param plain whether it is nothing but digits and a point, which is also how versions are written
 * @param plus whether a plus sign follows
 */
record Numeral(
        int start,
        int end,
        BigDecimal low,
        BigDecimal high,
        @Nullable String currency,
        boolean scaled,
        boolean letter,
        boolean plain,
        boolean plus) {

    boolean isRange() {
        return low.compareTo(high) < 0;
    }
}
