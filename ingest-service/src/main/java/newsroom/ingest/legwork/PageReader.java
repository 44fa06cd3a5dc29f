package newsroom.ingest.legwork;

import java.time.Instant;
import java.util.Optional;
import newsroom.ingest.web.Answer;
import org.jspecify.annotations.Nullable;

/** Finds the text of a page. */
public interface PageReader {

    /** Nothing when the page has no text of its own. */
    Optional<Text> read(Answer.Body page);

    /**
     * The text of a page.
     *
     * @param text plain, one paragraph a line
     * @param canonical what the page says its address is; believed only within its own domain
     * @param noIndex whether it asks search engines to leave it out ({@code noindex}, {@code nosnippet})
     * @param noAi whether it asks machines not to use it ({@code noai}, {@code noimageai}, TDM reservation)
     */
    record Text(
            String text,
            @Nullable String canonical,
            @Nullable String author,
            @Nullable Instant published,
            boolean noIndex,
            boolean noAi) {}
}
