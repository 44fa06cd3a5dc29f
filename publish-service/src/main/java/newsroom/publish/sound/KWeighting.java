package newsroom.publish.sound;

/** The two filters of ITU-R BS.1770-4, annex 1, at 44.1 kHz: their analogue shapes warped to this rate. */
final class KWeighting {

    private final Biquad shelf = shelf();
    private final Biquad pass = pass();

    double next(double sample) {
        return pass.next(shelf.next(sample));
    }

    private static Biquad shelf() {
        double k = Math.tan(Math.PI * 1681.974450955533 / Sound.RATE);
        double q = 0.7071752369554196;
        double high = Math.pow(10, 3.999843853973347 / 20);
        double middle = Math.pow(high, 0.4996667741545416);
        double a0 = 1 + k / q + k * k;
        return new Biquad(
                (high + middle * k / q + k * k) / a0,
                2 * (k * k - high) / a0,
                (high - middle * k / q + k * k) / a0,
                2 * (k * k - 1) / a0,
                (1 - k / q + k * k) / a0);
    }

    private static Biquad pass() {
        double k = Math.tan(Math.PI * 38.13547087602444 / Sound.RATE);
        double q = 0.5003270373238773;
        double a0 = 1 + k / q + k * k;
        return new Biquad(1, -2, 1, 2 * (k * k - 1) / a0, (1 - k / q + k * k) / a0);
    }

    /** A filter of second order. */
    private static final class Biquad {

        private final double b0;
        private final double b1;
        private final double b2;
        private final double a1;
        private final double a2;
        private double first;
        private double second;

        Biquad(double b0, double b1, double b2, double a1, double a2) {
            this.b0 = b0;
            this.b1 = b1;
            this.b2 = b2;
            this.a1 = a1;
            this.a2 = a2;
        }

        double next(double in) {
            double out = b0 * in + first;
            first = b1 * in - a1 * out + second;
            second = b2 * in - a2 * out;
            return out;
        }
    }
}
