package newsroom.scoring.fingerprint;

/** Turns a text into a vector of length 1 whose neighbours mean the same. The same text gives the same bits. */
public interface Embedder {

    float[] embed(String text);
}
