package newsroom.scoring.fingerprint;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Three-word runs of a text as hashes (A. Broder, "On the resemblance and containment of documents", 1997). Copies
 * share most of them even when cut and edited.
 */
public final class Shingles {

    private static final int WORDS = 3;
    private static final int MOST_WORDS = 600;
    /** Fewer runs than this say nothing about copying. */
    private static final int LEAST = 40;

    private Shingles() {}

    /** Sorted, without repeats; empty for a text too short to be called a copy of anything. */
    static int[] of(String text) {
        List<String> words = Words.words(text.toLowerCase(Locale.ROOT));
        int size = Math.min(words.size(), MOST_WORDS) - WORDS + 1;
        if (size < LEAST) {
            return new int[0];
        }
        return IntStream.range(0, size)
                .map(i -> hash(String.join(" ", words.subList(i, i + WORDS))))
                .sorted()
                .distinct()
                .toArray();
    }

    /** Share of the smaller set that stands in the other one: 0 to 1. */
    public static double containment(int[] a, int[] b) {
        int smaller = Math.min(a.length, b.length);
        if (smaller == 0) {
            return 0;
        }
        int shared = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                shared++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return (double) shared / smaller;
    }

    /** String.hashCode mixed (finaliser of MurmurHash3), since neighbouring runs must not have neighbouring hashes. */
    private static int hash(String run) {
        int h = run.hashCode();
        h ^= h >>> 16;
        h *= 0x85ebca6b;
        h ^= h >>> 13;
        h *= 0xc2b2ae35;
        return h ^ (h >>> 16);
    }
}
