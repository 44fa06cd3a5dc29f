package newsroom.summarize.conflict;

import java.math.BigDecimal;
import newsroom.contracts.cluster.Quantity;

/**
 * Where the true figure may lie when a source gives this one: a rounded figure is as wide as its rounding (2.5 % at the
 * most), "about" as wide as its last digit that counts (2 to 10 %), "over" reaches a third beyond, "at least" twice as far, "up to" down to nothing.
 */
record Interval(double low, double high) {

    /** Figures whose nearest ends differ by less than this are not worth a reader's time. */
    private static final double NOTABLE = 1.03;

    static Interval of(Quantity quantity) {
        double low = quantity.low().doubleValue();
        double high = quantity.high().doubleValue();
        double slack = Math.max(0.002, Math.min(0.025, isCounted(quantity) ? 0 : rounding(quantity.low())));
        double around = Math.max(0.02, Math.min(0.1, digit(quantity.low())));
        return switch (quantity.bound()) {
            case EXACTLY -> new Interval(low * (1 - slack), high * (1 + slack));
            case ABOUT -> new Interval(low * (1 - around), high * (1 + around));
            case OVER -> new Interval(low * (1 - slack), high * 1.35);
            case AT_LEAST -> new Interval(low * (1 - slack), high * 2);
            case UNDER -> new Interval(low * 0.5, high * (1 + slack));
            case UP_TO -> new Interval(0, high * (1 + slack));
        };
    }

    Interval times(double factor) {
        return new Interval(low * factor, high * factor);
    }

    Interval plus(double amount) {
        return new Interval(low + amount, high + amount);
    }

    Interval power(double exponent) {
        return new Interval(Math.pow(low, exponent), Math.pow(high, exponent));
    }

    boolean meets(Interval other) {
        return low <= other.high && other.low <= high;
    }

    /** Whether the two are so far apart that one of them must be wrong. */
    boolean isApartFrom(Interval other) {
        if (meets(other)) {
            return false;
        }
        double upper = Math.max(low, other.low);
        double lower = Math.min(high, other.high);
        return lower <= 0 || upper / lower > NOTABLE;
    }

    /** Few things are counted one by one: "13" and "12" are two answers, "220" and "222" may be one. */
    private static boolean isCounted(Quantity quantity) {
        boolean few = quantity.high().compareTo(BigDecimal.valueOf(100)) < 0;
        boolean round = quantity.low().remainder(BigDecimal.TEN).signum() == 0
                && quantity.low().compareTo(BigDecimal.TEN) > 0;
        return quantity.measure() == Quantity.Measure.COUNT && few && !round;
    }

    /** The last digit that is not an idle zero, against the figure. */
    private static double digit(BigDecimal value) {
        return value.signum() == 0 ? 0 : value.stripTrailingZeros().ulp().doubleValue() / Math.abs(value.doubleValue());
    }

    /** Half of the last digit that counts, against the figure; trailing zeros count only below a thousand. */
    private static double rounding(BigDecimal value) {
        BigDecimal digits = value.stripTrailingZeros();
        boolean large = value.abs().compareTo(BigDecimal.valueOf(1000)) >= 0;
        BigDecimal last = large ? digits.ulp() : BigDecimal.ONE.scaleByPowerOfTen(-Math.max(0, digits.scale()));
        return value.signum() == 0 ? 0 : last.doubleValue() / 2 / Math.abs(value.doubleValue());
    }
}
