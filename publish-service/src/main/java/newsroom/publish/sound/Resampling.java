package newsroom.publish.sound;

import java.math.BigInteger;

/** Another rate for the same sound: a windowed sinc (Kaiser, beta 9) in as many phases as the rates need. */
final class Resampling {

    /** Zero crossings of the sinc on either side. */
    private static final int REACH = 24;

    private static final double BETA = 9;
    /** The pass band ends a little below the lower of the two Nyquist frequencies. */
    private static final double PASS = 0.95;

    private static final int MOST_PHASES = 2_000;

    private Resampling() {}

    /** @throws UnsoundException {@code WAV_FORMAT} for rates without a small common measure */
    static Sound to(int rate, Sound sound) {
        if (sound.rate() == rate) {
            return sound;
        }
        int common =
                BigInteger.valueOf(rate).gcd(BigInteger.valueOf(sound.rate())).intValue();
        int up = rate / common;
        int down = sound.rate() / common;
        if (up > MOST_PHASES) {
            throw new UnsoundException("WAV_FORMAT", sound.rate() + " Hz");
        }
        double cut = PASS * Math.min(1, up / (double) down);
        int half = (int) Math.ceil(REACH / cut);
        float[][] phases = phases(up, cut, half);
        float[] from = sound.samples();
        float[] made = new float[(int) ((long) from.length * up / down)];
        for (int i = 0; i < made.length; i++) {
            long place = (long) i * down;
            made[i] = at(from, (int) (place / up), phases[(int) (place % up)], half);
        }
        return new Sound(rate, made);
    }

    private static float at(float[] from, int centre, float[] weights, int half) {
        int first = Math.max(0, centre - half + 1);
        int last = Math.min(from.length - 1, centre + half);
        float sum = 0;
        for (int k = first; k <= last; k++) {
            sum += from[k] * weights[k - centre + half - 1];
        }
        return sum;
    }

    private static float[][] phases(int up, double cut, int half) {
        float[][] phases = new float[up][2 * half];
        for (int phase = 0; phase < up; phase++) {
            for (int tap = 0; tap < 2 * half; tap++) {
                double x = tap - half + 1 - phase / (double) up;
                phases[phase][tap] = (float) (cut * sinc(x * cut) * kaiser(x / half));
            }
        }
        return phases;
    }

    private static double sinc(double x) {
        return x == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
    }

    /** @param x from -1 to 1 across the window */
    static double kaiser(double x) {
        return Math.abs(x) >= 1 ? 0 : bessel(BETA * Math.sqrt(1 - x * x)) / bessel(BETA);
    }

    /** The modified Bessel function of order nought, by its series. */
    private static double bessel(double x) {
        double sum = 1;
        double term = 1;
        for (int k = 1; term > sum * 1e-12; k++) {
            term *= x * x / (4.0 * k * k);
            sum += term;
        }
        return sum;
    }
}
