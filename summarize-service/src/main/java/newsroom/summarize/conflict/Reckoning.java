package newsroom.summarize.conflict;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import newsroom.contracts.cluster.Quantity;
import newsroom.contracts.cluster.Quantity.Bound;
import newsroom.contracts.cluster.Quantity.Measure;
import newsroom.contracts.cluster.Quantity.TimeBasis;

/** Arithmetic in words: "$4.31 a day is about $131 a month". */
final class Reckoning {

    private Reckoning() {}

    /** A flow told for one stretch as it would be for another. */
    static String overTime(Quantity quantity, Stretch of, Stretch into) {
        double value = middle(quantity) * times(of, into);
        String stretch = into.total() ? into.words() : into.words().equals("annualized") ? "a year" : into.words();
        return Figure.of(quantity) + (isTold(quantity, of) ? "" : " " + of.words()) + " is " + about(value)
                + money(value, quantity) + " " + stretch + ".";
    }

    /** A month of days is thirty of them, as readers reckon it. */
    private static double times(Stretch of, Stretch into) {
        boolean daysToMonth = of.words().equals("a day") && into.words().equals("a month");
        return daysToMonth ? 30 : into.years() / of.years();
    }

    /** Growth told for one stretch as it would be compounded over another. */
    static String compounded(double factor, String told, double years, String stretch) {
        return "%s compounds to %sx %s.".formatted(told, number(Math.pow(factor, years)), stretch);
    }

    /** "8,000% growth is 81x". */
    static String percentAsMultiple(Quantity percent) {
        return "%s growth is %sx.".formatted(bare(percent), number(1 + middle(percent) / 100));
    }

    /** By how much two figures that should be one lie apart. */
    static String apart(double one, double two) {
        double larger = Math.max(one, two);
        double smaller = Math.min(one, two);
        if (smaller <= 0) {
            return "";
        }
        return larger / smaller >= 1.5
                ? "The larger figure is %s times the smaller.".formatted(number(larger / smaller))
                : "The larger figure is %s%% above the smaller.".formatted(number((larger / smaller - 1) * 100));
    }

    /** The larger against the smaller; infinite where one is nothing. */
    static double ratio(Quantity p, Quantity q) {
        double one = Math.abs(middle(p));
        double two = Math.abs(middle(q));
        return Math.max(one, two) / Math.min(one, two);
    }

    static double middle(Quantity quantity) {
        return (quantity.low().doubleValue() + quantity.high().doubleValue()) / 2;
    }

    /** The figure without its time basis. */
    static String bare(Quantity quantity) {
        return quantity.text()
                .replaceFirst(
                        "(?i) ?(?:/|per |an? |each |every )(?:second|minute|hour|day|week|month|quarter|year|yr|annum)$",
                        "")
                .replaceFirst("(?i) (?:annually|yearly|monthly|daily|weekly|hourly|quarterly)$", "");
    }

    private static boolean isTold(Quantity quantity, Stretch of) {
        return quantity.per() != null && !bare(quantity).equals(quantity.text()) && !of.total();
    }

    private static String about(double value) {
        return value == Math.rint(value) ? "" : "about ";
    }

    private static String money(double value, Quantity like) {
        if (like.measure() == Measure.MONEY) {
            String sign = switch (like.unit()) {
                case "USD" -> "$";
                case "EUR" -> "€";
                case "GBP" -> "£";
                default -> "";
            };
            return sign + scaled(value) + (sign.isEmpty() ? " " + like.unit() : "");
        }
        return scaled(value) + " " + like.unit();
    }

    /** 1,234,000,000 as "1.23 billion"; three digits that count. */
    static String scaled(double value) {
        String[] words = {" trillion", " billion", " million"};
        double[] scales = {1e12, 1e9, 1e6};
        for (int i = 0; i < scales.length; i++) {
            if (value >= scales[i]) {
                return number(value / scales[i]) + words[i];
            }
        }
        return number(value);
    }

    /** Three digits that count, thousands apart. */
    static String number(double value) {
        BigDecimal rounded = new BigDecimal(value)
                .round(new MathContext(value >= 1000 ? 4 : 3))
                .stripTrailingZeros();
        BigDecimal plain = rounded.scale() < 0 ? rounded.setScale(0) : rounded;
        return String.format(Locale.US, "%,." + Math.max(0, plain.scale()) + "f", plain);
    }

    /** Figures in the words of a newspaper, with their bounds. */
    static final class Figure {

        private Figure() {}

        static String of(Quantity quantity) {
            String text = quantity.text().strip();
            Bound bound = quantity.bound();
            String before = switch (bound) {
                case EXACTLY -> "";
                case ABOUT -> "about ";
                case OVER -> text.contains("+") ? "" : "more than ";
                case AT_LEAST -> "at least ";
                case UNDER -> "less than ";
                case UP_TO -> "up to ";
            };
            boolean told = quantity.per() == TimeBasis.ANNUALIZED
                    && !text.toLowerCase(Locale.ROOT).contains("annuali");
            return before
                    + text
                    + (told ? " annualized" : quantity.per() == TimeBasis.YEAR_OVER_YEAR ? " year over year" : "");
        }
    }
}
