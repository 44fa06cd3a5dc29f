package newsroom.publish.issue;

import java.util.List;
import java.util.Locale;

/** Numbers as newspapers print them: words up to twelve, then figures with thousands apart. */
final class Numbers {

    private static final List<String> WORDS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private Numbers() {}

    static String inWords(int n) {
        return n < WORDS.size() ? WORDS.get(n) : String.format(Locale.US, "%,d", n);
    }
}
