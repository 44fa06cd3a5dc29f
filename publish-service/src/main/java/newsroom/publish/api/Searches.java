package newsroom.publish.api;

import jakarta.ws.rs.BadRequestException;
import newsroom.publish.reading.Bookmark;
import newsroom.publish.reading.Question;
import newsroom.publish.reading.Shelf;
import org.jspecify.annotations.Nullable;

/** Reads what a reader asks. */
final class Searches {

    private Searches() {}

    /** @throws BadRequestException saying what is wrong */
    static Question question(String words, String shelf, @Nullable String cursor, int limit) {
        try {
            return new Question(
                    words.strip().replace('\0', ' '), shelf(shelf), cursor == null ? null : Bookmark.of(cursor), limit);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e.getMessage(), e);
        }
    }

    static Shelf shelf(String word) {
        return Shelf.of(word).orElseThrow(() -> new BadRequestException("in must be 'stories' or 'issues'."));
    }
}
