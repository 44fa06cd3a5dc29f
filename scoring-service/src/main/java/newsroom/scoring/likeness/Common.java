package newsroom.scoring.likeness;

import java.util.ArrayList;
import java.util.List;

/** The words that two stories share, and the names that are one name spelt in two ways. */
final class Common {

    /** Shorter names differ by a letter because they are other names. */
    private static final int LONG_ENOUGH = 7;

    private Common() {}

    /** In the order of the first story. */
    static List<String> terms(Sketch a, Sketch b) {
        List<String> shared = new ArrayList<>();
        for (String term : a.terms()) {
            if (b.terms().contains(term) || isMisspelt(term, a, b)) {
                shared.add(term);
            }
        }
        return shared;
    }

    private static boolean isMisspelt(String name, Sketch a, Sketch b) {
        return isSpeltOut(name)
                && a.names().contains(name)
                && b.names().stream()
                        .anyMatch(other ->
                                isSpeltOut(other) && !a.terms().contains(other) && isOneLetterApart(name, other));
    }

    /** Letters alone: versions and figures differ by a digit because they are others. */
    private static boolean isSpeltOut(String name) {
        return name.length() >= LONG_ENOUGH && name.chars().allMatch(Character::isLetter);
    }

    /** One letter changed, left out or added, the first one apart. */
    static boolean isOneLetterApart(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1 || a.charAt(0) != b.charAt(0)) {
            return false;
        }
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        String restOfA = a.substring(same);
        String restOfB = b.substring(same);
        return a.length() == b.length()
                ? restOfA.length() > 0 && restOfA.substring(1).equals(restOfB.substring(1))
                : restOfA.length() > restOfB.length()
                        ? restOfA.substring(1).equals(restOfB)
                        : restOfB.substring(1).equals(restOfA);
    }
}
