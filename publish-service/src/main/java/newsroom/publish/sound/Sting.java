package newsroom.publish.sound;

/** Two seconds of music, made of four plucked tones: a rising chord. */
final class Sting {

    static final double SECONDS = 2.2;

    private static final double[] TONES = {293.66, 369.99, 440.0, 587.33};
    private static final double APART = 0.16;
    private static final double LOUD = 0.11;
    private static final int PARTIALS = 6;

    private Sting() {}

    static float[] play() {
        float[] samples = new float[(int) (SECONDS * Sound.RATE)];
        for (int tone = 0; tone < TONES.length; tone++) {
            int from = (int) (tone * APART * Sound.RATE);
            for (int i = from; i < samples.length; i++) {
                samples[i] += (float) (LOUD * pluck(TONES[tone], (i - from) / (double) Sound.RATE));
            }
        }
        int fade = Sound.RATE / 4;
        for (int i = 0; i < fade; i++) {
            samples[samples.length - 1 - i] *= i / (float) fade;
        }
        return samples;
    }

    private static double pluck(double tone, double time) {
        double sum = 0;
        for (int n = 1; n <= PARTIALS; n++) {
            sum += Math.sin(2 * Math.PI * tone * n * time) / (n * n) * Math.exp(-time * (1.6 + 1.3 * n));
        }
        return sum * Math.min(1, time / 0.004);
    }
}
