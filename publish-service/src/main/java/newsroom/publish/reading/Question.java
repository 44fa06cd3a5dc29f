package newsroom.publish.reading;

import java.util.Objects;
import newsroom.contracts.Checks;
import org.jspecify.annotations.Nullable;

/**
 * What a reader searches for.
 *
 * @param words as a reader types them: all must occur; quotes keep words together, {@code or} and a minus sign work
 * @param after where the last page ended; absent for the first page
 * @param most how many hits a page has, 1 to {@value #MOST}
 */
public record Question(String words, Shelf shelf, @Nullable Bookmark after, int most) {

    public static final int MOST = 100;
    private static final int LONGEST = 200;

    public Question {
        Objects.requireNonNull(shelf, "shelf");
        Checks.filled("q", words, LONGEST);
        if (most < 1 || most > MOST) {
            throw new IllegalArgumentException("limit must be between 1 and " + MOST + ".");
        }
    }
}
