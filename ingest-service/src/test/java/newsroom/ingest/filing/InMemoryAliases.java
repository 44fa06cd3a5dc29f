package newsroom.ingest.filing;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Names that are remembered for the length of a test. */
public final class InMemoryAliases implements AliasShelf {

    private final Map<String, Set<UUID>> names = new HashMap<>();

    @Override
    public Set<UUID> known(String source, Collection<UUID> aliases) {
        Set<UUID> known = new HashSet<>(aliases);
        known.retainAll(names.getOrDefault(source, Set.of()));
        return known;
    }

    @Override
    public void remember(String source, Collection<UUID> aliases, Instant now) {
        names.computeIfAbsent(source, name -> new HashSet<>()).addAll(aliases);
    }
}
