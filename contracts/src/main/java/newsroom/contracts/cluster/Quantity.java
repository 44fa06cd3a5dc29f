package newsroom.contracts.cluster;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import newsroom.contracts.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a source gives it, made comparable: "$4-5B a year" is 4000000000 to 5000000000 USD per year.
 *
 * @param text the source's own characters
 * @param low in the base unit; the smaller end of a range, otherwise the value
 * @param high in the base unit, not below {@code low}; equal to it unless the source gives a range
 * @param measure what is measured
 * @param unit the base unit: an ISO 4217 code, {@code W}, {@code Wh}, {@code byte}, {@code second}, {@code metre},
 *     {@code percent}, {@code point}, {@code times}, or the counted noun in the singular, lower case; with a
 *     denominator behind a slash where the figure has one, such as {@code token/second}
 * @param bound whether the source says exactly, about, more or less
 * @param per what stretch of time the figure is for; absent where the source does not say
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Quantity(
        String text,
        BigDecimal low,
        BigDecimal high,
        Measure measure,
        String unit,
        Bound bound,
        @Nullable TimeBasis per) {
    public Quantity {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(bound, "bound");
        Checks.filled("quantity", text, 200);
        Checks.filled("unit of " + text, unit, 80);
        low = plain(low);
        high = plain(high);
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("a range that ends before it starts: " + text);
        }
    }

    @JsonIgnore
    public boolean isRange() {
        return low.compareTo(high) < 0;
    }

    /** Without an exponent and without idle zeros, so that equal figures are equal on the wire. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** What is measured. */
    public enum Measure {
        MONEY,
        POWER,
        ENERGY,
        BYTES,
        /** Things that are counted; the unit names them. */
        COUNT,
        /** Per cent of a whole, or by how many per cent something changed. */
        PERCENT,
        /** The distance between two percentages. */
        POINTS,
        /** How many times as much. */
        MULTIPLE,
        DURATION,
        LENGTH,
        MASS,
        FREQUENCY;

        @JsonCreator
        public static Measure of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How the source limits its figure. */
    public enum Bound {
        EXACTLY,
        /** "about", "roughly", "some", "nearly". */
        ABOUT,
        /** "over", "more than", a plus sign behind the figure. */
        OVER,
        AT_LEAST,
        /** "under", "less than". */
        UNDER,
        /** "up to", "at most", "as many as". */
        UP_TO;

        @JsonCreator
        public static Bound of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The stretch of time that a figure is for. */
    public enum TimeBasis {
        SECOND,
        MINUTE,
        HOUR,
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        YEAR,
        /** A shorter stretch told as if it lasted a year: run rates, ARR. */
        ANNUALIZED,
        /** Compared with the same stretch a year before. */
        YEAR_OVER_YEAR,
        QUARTER_OVER_QUARTER,
        MONTH_OVER_MONTH,
        /** Everything so far. */
        TO_DATE;

        @JsonCreator
        public static TimeBasis of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
