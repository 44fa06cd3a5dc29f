package newsroom.ingest.opml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of feeds.
 *
 * @param outlines in the order of the list, each feed once
 * @param duplicates how many outlines named a feed that was there before, and were left out
 * @param unusable how many outlines had the address of a feed that no feed has
 */
public record FeedList(@Nullable String title, List<Outline> outlines, int duplicates, int unusable) {
    public FeedList {
        outlines = List.copyOf(outlines);
    }
}
