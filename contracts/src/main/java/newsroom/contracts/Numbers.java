package newsroom.contracts;

import java.util.List;
import java.util.Locale;

/** Numbers as newspapers print them: words up to twelve, then figures with thousands apart. */
public final class Numbers {

    private static final List<String> WORDS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private Numbers() {}

    /** @param n 0 or more */
    public static String inWords(int n) {
        return n < WORDS.size() ? WORDS.get(n) : String.format(Locale.US, "%,d", n);
    }

    /** "three reports", "one report". */
    public static String counted(int n, String what) {
        return inWords(n) + " " + what + (n == 1 ? "" : "s");
    }

    /** The same at the head of a sentence. */
    public static String atHead(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
