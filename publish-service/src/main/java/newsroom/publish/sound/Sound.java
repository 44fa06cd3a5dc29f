package newsroom.publish.sound;

/**
 * Sound of one channel.
 *
 * @param rate samples a second
 * @param samples from -1 to 1
 */
@SuppressWarnings("ArrayRecordComponent")
public record Sound(int rate, float[] samples) {

    /** What shows are made at: the rate that players of podcasts expect, in hertz. */
    public static final int RATE = 44_100;

    public double seconds() {
        return samples.length / (double) rate;
    }

    /** The part from one sample to before another. */
    Sound part(int from, int to) {
        return new Sound(rate, java.util.Arrays.copyOfRange(samples, from, to));
    }
}
