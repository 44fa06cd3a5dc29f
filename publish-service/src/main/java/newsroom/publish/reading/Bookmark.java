package newsroom.publish.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place of a hit among all that a search finds. Hits are ordered by rank and, of one rank, by place, so that a page
 * goes on where the last one ended whatever came in meanwhile.
 */
public record Bookmark(int rank, long place) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9})\\.(\\d{1,18})");

    /** @throws IllegalArgumentException for a text that is no bookmark */
    public static Bookmark of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("cursor is not one of ours.");
        }
        return new Bookmark(Integer.parseInt(matcher.group(1)), Long.parseLong(matcher.group(2)));
    }

    @Override
    public String toString() {
        return rank + "." + place;
    }
}
