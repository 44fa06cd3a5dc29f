package newsroom.ingest.legwork;

import java.net.URI;
import java.util.Optional;
import newsroom.ingest.web.Authority;
import org.jspecify.annotations.Nullable;

/**
 * Something to be fetched for a lead.
 *
 * @param address of what is fetched: http or https
 * @param mediaType as the feed claims it
 */
public record Errand(Kind kind, String address, @Nullable String mediaType) {

    /** What is fetched; each kind at most once a lead. */
    public enum Kind {
        /** The page behind the item, for its text and its canonical address. */
        PAGE,
        TRANSCRIPT,
        CHAPTERS,
        /** The top comments of its discussion. */
        COMMENTS,
        /** The audio of an episode, to be written down. */
        AUDIO
    }

    /** Nothing when the address is none. */
    public Optional<URI> url() {
        try {
            return Optional.of(URI.create(address))
                    .filter(url -> Authority.of(url).isPresent());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
