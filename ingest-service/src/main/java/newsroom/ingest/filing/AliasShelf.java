package newsroom.ingest.filing;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Names under which entries came in before, source by source; all of it in the caller's transaction. */
public interface AliasShelf {

    Set<UUID> known(String source, Collection<UUID> aliases);

    void remember(String source, Collection<UUID> aliases, Instant now);
}
