package newsroom.scoring.fingerprint;

import java.util.Locale;

/** A model that knows no meaning: texts are as near as the words that they share. */
public final class HashEmbedder implements Embedder {

    private static final int DIMENSIONS = 256;

    @Override
    public float[] embed(String text) {
        float[] vector = new float[DIMENSIONS];
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 3) {
                vector[Math.floorMod(word.hashCode() * 31, DIMENSIONS)] += 1;
            }
        }
        double squares = 0;
        for (float x : vector) {
            squares += x * x;
        }
        float length = squares == 0 ? 1 : (float) Math.sqrt(squares);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }
}
