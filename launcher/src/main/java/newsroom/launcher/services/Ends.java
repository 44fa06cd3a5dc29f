package newsroom.launcher.services;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks publish what became of every event. */
public record Ends(Http http, int port) {

    /** A thousand an answer; it ends the loop if need be. */
    private static final int MOST_PAGES = 10_000;

    /** Nothing when publish is away in between. */
    public Optional<List<End>> all() {
        List<End> all = new ArrayList<>();
        String path = "/api/v1/ends";
        for (int page = 0; page < MOST_PAGES; page++) {
            Optional<Page> answer = http.json(port, path, Page.class);
            if (answer.isEmpty()) {
                return Optional.empty();
            }
            List<End> items = answer.get().items();
            if (items.isEmpty()) {
                return Optional.of(all);
            }
            all.addAll(items);
            path = "/api/v1/ends?after=" + items.get(items.size() - 1).cluster();
        }
        return Optional.of(all);
    }

    /**
     * How an event ended at publish.
     *
     * @param state {@code PRINTED}, {@code WAITING}, {@code LEFT_OUT} or {@code NOT_TAKEN}
     * @param of the issue, or the reason
     */
    public record End(
            String cluster,
            @Nullable String mergedInto,
            String state,
            @Nullable String of) {}

    private record Page(List<End> items) {
        Page {
            items = items == null ? List.of() : List.copyOf(items);
        }
    }
}
