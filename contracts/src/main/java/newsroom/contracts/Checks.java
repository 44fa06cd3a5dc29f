package newsroom.contracts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The few questions that records ask of their own parts. */
public final class Checks {

    private Checks() {}

    /** The text, when it says something. */
    public static String filled(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " is empty");
        }
        return text;
    }

    /** The text, when it says something in at most {@code limit} characters. */
    public static String filled(String what, String text, int limit) {
        if (text.length() > limit) {
            throw new IllegalArgumentException(what + " is longer than " + limit + " characters");
        }
        return filled(what, text);
    }

    public static long atLeast(String what, long least, long value) {
        if (value < least) {
            throw new IllegalArgumentException(what + " is " + value + ", less than " + least);
        }
        return value;
    }

    /** The share, when it lies between 0 and 1. */
    public static double share(String what, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(what + " is " + value + ", not between 0 and 1");
        }
        return value;
    }

    /** Fails where a thing comes twice. */
    public static <T> void unlike(String what, List<T> things) {
        Set<T> seen = new HashSet<>();
        for (T thing : things) {
            if (!seen.add(thing)) {
                throw new IllegalArgumentException(what + " comes twice: " + thing);
            }
        }
    }
}
