package newsroom.scoring.fingerprint;

import java.util.Base64;

/**
 * Where a sentence vector points, in signed bytes: a quarter of the room of floats, and sums of whole numbers, which
 * are the same in any order. The cosine of two directions differs from that of the vectors by less than 0.01.
 */
public final class Direction {

    private static final int STEPS = 127;

    private final byte[] values;
    private final double length;

    private Direction(byte[] values) {
        this.values = values;
        this.length = Math.sqrt(dot(values, values));
    }

    /** The nearest direction to the vector. */
    public static Direction of(float[] vector) {
        float most = 0;
        for (float x : vector) {
            most = Math.max(most, Math.abs(x));
        }
        byte[] values = new byte[vector.length];
        for (int i = 0; i < values.length && most > 0; i++) {
            values[i] = (byte) Math.rint(vector[i] / most * STEPS);
        }
        return new Direction(values);
    }

    static Direction of(String base64) {
        return new Direction(Base64.getDecoder().decode(base64));
    }

    String base64() {
        return Base64.getEncoder().encodeToString(values);
    }

    /** -1 to 1, to six places; 0 when one of them points nowhere. */
    public double cosine(Direction other) {
        double lengths = length * other.length;
        return lengths == 0 ? 0 : Math.rint(dot(values, other.values) / lengths * 1e6) / 1e6;
    }

    private static int dot(byte[] a, byte[] b) {
        int sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
