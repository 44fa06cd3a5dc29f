package newsroom.publish.sound;

/** Takes sound at {@link Sound#RATE}, block by block. */
public interface Sink {

    /** @param count how many of the samples are meant, from the first on; the array is the caller's again afterwards */
    void write(float[] samples, int count);
}
