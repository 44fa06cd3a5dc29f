package newsroom.scoring.fingerprint;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;

/**
 * What was computed of a story, once.
 *
 * @param vector the sentence vector of title and lead, of length 1, as big-endian floats in base 64
 * @param terms the content words of title and lead, lower case, in order of appearance, each once
 * @param names the terms that look like names, products or figures
 * @param shingles hashes of the text's three-word runs, sorted, as big-endian ints in base 64; empty for short texts
 * @param figures how many different quantities title and text hold
 */
public record Fingerprint(String vector, List<String> terms, List<String> names, String shingles, int figures) {
    public Fingerprint {
        terms = List.copyOf(terms);
        names = List.copyOf(names);
    }

    static Fingerprint of(float[] vector, List<String> terms, List<String> names, int[] shingles, int figures) {
        ByteBuffer floats = ByteBuffer.allocate(vector.length * Float.BYTES);
        for (float x : vector) {
            floats.putFloat(x);
        }
        ByteBuffer ints = ByteBuffer.allocate(shingles.length * Integer.BYTES);
        for (int x : shingles) {
            ints.putInt(x);
        }
        Base64.Encoder base64 = Base64.getEncoder();
        return new Fingerprint(
                base64.encodeToString(floats.array()), terms, names, base64.encodeToString(ints.array()), figures);
    }

    public float[] vectorValues() {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(vector));
        float[] values = new float[bytes.capacity() / Float.BYTES];
        for (int i = 0; i < values.length; i++) {
            values[i] = bytes.getFloat();
        }
        return values;
    }

    public int[] shingleValues() {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(shingles));
        int[] values = new int[bytes.capacity() / Integer.BYTES];
        for (int i = 0; i < values.length; i++) {
            values[i] = bytes.getInt();
        }
        return values;
    }
}
