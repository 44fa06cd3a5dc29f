package newsroom.scoring.judge;

/** Arithmetic on sentence vectors, in a fixed order of summation so that results repeat to the bit. */
final class Vectors {

    private Vectors() {}

    static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return sum;
    }

    static double length(float[] a) {
        return Math.sqrt(dot(a, a));
    }

    /** To six places: what is equal but for the last bits of a float is equal. */
    static double rounded(double x) {
        return Math.rint(x * 1e6) / 1e6;
    }
}
