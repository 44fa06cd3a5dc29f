package newsroom.publish.reading;

import java.util.Locale;
import java.util.Optional;

/** What a search goes through. */
public enum Shelf {
    STORIES,
    ISSUES;

    public static Optional<Shelf> of(String word) {
        for (Shelf shelf : values()) {
            if (shelf.word().equals(word)) {
                return Optional.of(shelf);
            }
        }
        return Optional.empty();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
