package newsroom.scoring.fingerprint;

/**
 * A figure of a text and what it counts.
 *
 * @param unit {@code money}, {@code %}, the word after the figure ({@code gpu}), or the name before it ({@code opus} of
 *     "Opus 4.7")
 * @param value in ones: 1.5 billion is 1500000000
 */
public record Quantity(String unit, double value) {

    /** Figures this close are roundings of one another. */
    private static final double ROUNDING = 0.03;

    public boolean agrees(Quantity other) {
        return unit.equals(other.unit)
                && Math.abs(value - other.value) <= ROUNDING * Math.max(Math.abs(value), Math.abs(other.value));
    }
}
