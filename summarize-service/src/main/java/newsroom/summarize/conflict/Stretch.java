package newsroom.summarize.conflict;

import java.util.Optional;
import newsroom.contracts.cluster.Claim;
import newsroom.contracts.cluster.Quantity;
import newsroom.contracts.cluster.Quantity.TimeBasis;
import org.jspecify.annotations.Nullable;

/**
 * How long the time is that a figure is for, in years.
 *
 * @param total whether the figure is a sum over that time, as of a five-year contract, and not a rate
 */
record Stretch(double years, String words, boolean total) {

    static Optional<Stretch> of(Claim claim) {
        Quantity quantity = claim.quantity();
        TimeBasis per = quantity == null ? null : quantity.per();
        Optional<Stretch> told = per == null ? Optional.empty() : of(per);
        return told.isPresent()
                ? told
                : claim.scope().stream()
                        .filter(scope -> scope.startsWith("stretch:"))
                        .findFirst()
                        .map(scope -> read(scope.substring("stretch:".length())));
    }

    static Optional<Stretch> of(@Nullable TimeBasis per) {
        if (per == null) {
            return Optional.empty();
        }
        return switch (per) {
            case SECOND -> rate(1 / 31_557_600.0, "a second");
            case MINUTE -> rate(1 / 525_960.0, "a minute");
            case HOUR -> rate(1 / 8_766.0, "an hour");
            case DAY -> rate(1 / 365.25, "a day");
            case WEEK -> rate(7 / 365.25, "a week");
            case MONTH -> rate(1 / 12.0, "a month");
            case QUARTER -> rate(0.25, "a quarter");
            case YEAR, YEAR_OVER_YEAR -> rate(1, "a year");
            case ANNUALIZED -> rate(1, "annualized");
            case QUARTER_OVER_QUARTER -> rate(0.25, "a quarter");
            case MONTH_OVER_MONTH -> rate(1 / 12.0, "a month");
            case TO_DATE -> Optional.empty();
        };
    }

    private static Optional<Stretch> rate(double years, String words) {
        return Optional.of(new Stretch(years, words, false));
    }

    private static Stretch read(String scope) {
        String[] parts = scope.split(" ");
        int n = Integer.parseInt(parts[0]);
        double unit = switch (parts[1]) {
            case "day" -> 1 / 365.25;
            case "week" -> 7 / 365.25;
            case "month" -> 1 / 12.0;
            case "quarter" -> 0.25;
            default -> 1;
        };
        return new Stretch(n * unit, "over " + n + " " + parts[1] + (n == 1 ? "" : "s"), true);
    }
}
