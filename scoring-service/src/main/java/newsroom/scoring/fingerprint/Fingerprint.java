package newsroom.scoring.fingerprint;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;

/**
 * What was computed of a story, once.
 *
 * @param vector direction of the sentence vector of title and lead, a signed byte for each dimension, in base 64
 * @param terms stems of the content words of title and lead, in order of appearance, each once
 * @param names those of the terms that look like names or products
 * @param shingles hashes of the text's three-word runs, sorted, as big-endian ints in base 64; empty for short texts
 * @param quantities the figures of title and lead with what they count
 * @param figures how many different figures title and text hold
 * @param hedges how many sentences of the text say "reportedly", "could" and the like, as a share of all: 0 to 1
 */
public record Fingerprint(
        String vector,
        List<String> terms,
        List<String> names,
        String shingles,
        List<Quantity> quantities,
        int figures,
        double hedges) {
    public Fingerprint {
        terms = List.copyOf(terms);
        names = List.copyOf(names);
        quantities = List.copyOf(quantities);
    }

    static String packed(int[] shingles) {
        ByteBuffer ints = ByteBuffer.allocate(shingles.length * Integer.BYTES);
        for (int x : shingles) {
            ints.putInt(x);
        }
        return Base64.getEncoder().encodeToString(ints.array());
    }

    /** The vector's direction. */
    public Direction direction() {
        return Direction.of(vector);
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
