package newsroom.publish.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was found.
 *
 * @param next where to go on; absent on the last page
 */
public record Hits(List<Hit> items, @Nullable Bookmark next) {

    /** Around the words that were found, in what the database returns; control characters occur in no text of ours. */
    public static final char FROM = '\u0001';

    public static final char TO = '\u0002';

    public Hits {
        items = List.copyOf(items);
    }

    /** Of {@code most + 1} hits at most, a page and whether it goes on. */
    public static Hits page(List<Hit> found, int most) {
        boolean more = found.size() > most;
        List<Hit> shown = more ? found.subList(0, most) : found;
        return new Hits(shown, more ? shown.get(most - 1).at() : null);
    }

    /**
     * One thing found.
     *
     * @param standing a few words on it: "9/10 · 12 outlets", "No. 7"
     * @param day when it was last seen or printed
     */
    public record Hit(
            Shelf shelf, String id, String title, String standing, LocalDate day, List<Piece> excerpt, Bookmark at) {
        public Hit {
            excerpt = List.copyOf(excerpt);
        }

        public String href() {
            return "/" + shelf.word() + "/" + id;
        }
    }

    /** Some words of an excerpt. */
    public record Piece(String text, boolean found) {

        /** The excerpt cut at the marks around what was found. */
        public static List<Piece> cut(String marked) {
            List<Piece> pieces = new ArrayList<>();
            boolean found = false;
            StringBuilder text = new StringBuilder();
            for (char c : marked.toCharArray()) {
                if (c != FROM && c != TO) {
                    text.append(c);
                    continue;
                }
                if (!text.isEmpty()) {
                    pieces.add(new Piece(text.toString(), found));
                    text.setLength(0);
                }
                found = c == FROM;
            }
            if (!text.isEmpty()) {
                pieces.add(new Piece(text.toString(), found));
            }
            return pieces;
        }
    }
}
