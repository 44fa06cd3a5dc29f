package newsroom.publish.copy;

import java.util.List;

/** Putting words together as English does. */
public final class Prose {

    private Prose() {}

    /** "a", "a and b", "a, b and c". */
    public static String list(List<String> things) {
        int last = things.size() - 1;
        return last < 1
                ? String.join("", things)
                : String.join(", ", things.subList(0, last)) + " and " + things.get(last);
    }
}
