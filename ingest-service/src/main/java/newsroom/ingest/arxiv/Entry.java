package newsroom.ingest.arxiv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The texts of an entry by the local names of their elements, in document order; of categories, their terms. */
final class Entry {

    private final Map<String, List<String>> texts = new HashMap<>();

    void add(String name, String text) {
        if (!text.isBlank()) {
            texts.computeIfAbsent(name, key -> new ArrayList<>()).add(text.strip());
        }
    }

    List<String> all(String name) {
        return texts.getOrDefault(name, List.of());
    }

    /** The first text of that name, empty when there is none. */
    String first(String... names) {
        for (String name : names) {
            if (!all(name).isEmpty()) {
                return all(name).get(0);
            }
        }
        return "";
    }
}
