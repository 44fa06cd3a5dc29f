package newsroom.publish.sound;

/** The longest time in which nothing rises above -50 dBFS. */
final class SilenceMeter implements Sink {

    private static final float LINE = (float) Decibels.ratio(-50);

    private long silent;
    private long longest;

    @Override
    public void write(float[] samples, int count) {
        for (int i = 0; i < count; i++) {
            silent = Math.abs(samples[i]) < LINE ? silent + 1 : 0;
            longest = Math.max(longest, silent);
        }
    }

    double seconds() {
        return longest / (double) Sound.RATE;
    }
}
