package newsroom.launcher.services;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The issues that publish has printed.
 *
 * @param editions names of the editions that the desk prints
 */
public record Newsstand(Http http, int port, List<String> editions) {

    /** Twenty an answer and a thousand answers are more numbers than any desk prints; it ends the loop if need be. */
    private static final int MOST_PAGES = 1_000;

    public Newsstand {
        editions = List.copyOf(editions);
    }

    /** All of them, edition by edition, oldest first. */
    public List<Number> all() {
        List<Number> found = new ArrayList<>();
        for (String edition : editions) {
            List<Number> newestFirst = of(edition);
            Collections.reverse(newestFirst);
            found.addAll(newestFirst);
        }
        return found;
    }

    public Optional<String> text(Number issue) {
        return http.text(port, "/issues/" + issue.id() + ".txt");
    }

    public Optional<String> json(Number issue) {
        return http.text(port, "/issues/" + issue.id() + ".json");
    }

    public String address(Number issue) {
        return "http://127.0.0.1:" + port + "/issues/" + issue.id();
    }

    private List<Number> of(String edition) {
        List<Number> found = new ArrayList<>();
        String first = "/api/v1/issues?edition=" + URLEncoder.encode(edition, StandardCharsets.UTF_8);
        String path = first;
        for (int page = 0; page < MOST_PAGES; page++) {
            Optional<Shelf> shelf = http.json(port, path, Shelf.class);
            shelf.ifPresent(one -> found.addAll(one.items()));
            String next = shelf.map(Shelf::next).orElse(null);
            if (next == null) {
                break;
            }
            path = next.startsWith("/") || next.startsWith("http://")
                    ? next
                    : first + "&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        }
        return found;
    }

    /** One printed number of an edition. */
    public record Number(
            String id,
            String edition,
            String title,
            int number,
            @Nullable LocalDate date) {}

    private record Shelf(List<Number> items, @Nullable String next) {
        Shelf {
            items = items == null ? List.of() : List.copyOf(items);
        }
    }
}
