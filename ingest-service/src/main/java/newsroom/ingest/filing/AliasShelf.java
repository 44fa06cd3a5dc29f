package newsroom.ingest.filing;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Names under which entries came in before, source by source; all of it in the caller's transaction. */
public interface AliasShelf {

    Set<UUID> known(String source, Collection<UUID> aliases);

    void remember(String source, Collection<UUID> aliases, Instant now);

    /** Takes note that known names came again, so that they are kept; need not be exact to a day. */
    void seen(String source, Collection<UUID> aliases, Instant now);

    /**
     * Forgets names that have not come since {@code before}.
     *
     * @return how many
     */
    int weed(Instant before);
}
