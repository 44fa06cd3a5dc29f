package newsroom.ingest.opml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed in a list of feeds.
 *
 * @param title absent when the list gives none
 * @param feed the address of the feed, as the list gives it, 1 to 2,048 characters
 * @param page the address of the site
 * @param folders the titles of the outlines around it, outermost first
 */
public record Outline(
        @Nullable String title,
        String feed,
        @Nullable String page,
        @Nullable String description,
        List<String> folders) {
    public Outline {
        folders = List.copyOf(folders);
        if (feed.isBlank() || feed.length() > 2_048) {
            throw new IllegalArgumentException("the address of a feed has 1 to 2,048 characters");
        }
    }
}
