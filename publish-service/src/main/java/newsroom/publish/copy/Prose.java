package newsroom.publish.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import newsroom.contracts.Numbers;

/** Putting words together as English does. */
public final class Prose {

    private static final int NAMED = 3;

    private Prose() {}

    /** "a", "a and b", "a, b and c". */
    public static String list(List<String> things) {
        int last = things.size() - 1;
        return last < 1
                ? String.join("", things)
                : String.join(", ", things.subList(0, last)) + " and " + things.get(last);
    }

    /** The name with its article, where the text writes it with one: "the White House". */
    public static String named(String name, String text) {
        boolean article = Pattern.compile("\\b[Tt]he " + Pattern.quote(name) + "(?! \\p{Lu})")
                .matcher(text)
                .find();
        return article ? "the " + name : name;
    }

    /** The names as a list; of more than three the first two, and how many others. */
    public static String named(List<String> names) {
        if (names.size() <= NAMED) {
            return list(names);
        }
        List<String> shown = new ArrayList<>(names.subList(0, NAMED - 1));
        shown.add(Numbers.inWords(names.size() - shown.size()) + " others");
        return list(shown);
    }
}
