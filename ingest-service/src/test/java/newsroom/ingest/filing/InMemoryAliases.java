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

    private final Map<String, Map<UUID, Instant>> names = new HashMap<>();

    @Override
    public Set<UUID> known(String source, Collection<UUID> aliases) {
        Set<UUID> known = new HashSet<>(aliases);
        known.retainAll(names.getOrDefault(source, Map.of()).keySet());
        return known;
    }

    @Override
    public void remember(String source, Collection<UUID> aliases, Instant now) {
        aliases.forEach(
                alias -> names.computeIfAbsent(source, name -> new HashMap<>()).put(alias, now));
    }

    @Override
    public void seen(String source, Collection<UUID> aliases, Instant now) {
        remember(source, aliases, now);
    }

    @Override
    public int weed(Instant before) {
        int held = held();
        names.values().forEach(each -> each.values().removeIf(seen -> seen.isBefore(before)));
        return held - held();
    }

    private int held() {
        return names.values().stream().mapToInt(Map::size).sum();
    }
}
