package newsroom.publish.sound;

/** Ratios as engineers write them. */
final class Decibels {

    private Decibels() {}

    static double of(double ratio) {
        return ratio <= 0 ? Double.NEGATIVE_INFINITY : 20 * Math.log10(ratio);
    }

    static double ratio(double decibels) {
        return Math.pow(10, decibels / 20);
    }
}
