package newsroom.ingest.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Response headers; names are compared without case. */
public record Headers(Map<String, List<String>> values) {

    public static final Headers NONE = new Headers(Map.of());

    public Headers {
        Map<String, List<String>> lower = new TreeMap<>();
        values.forEach((name, all) -> lower.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                .addAll(all));
        lower.replaceAll((name, all) -> List.copyOf(all));
        values = Map.copyOf(lower);
    }

    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    public List<String> all(String name) {
        return values.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }
}
