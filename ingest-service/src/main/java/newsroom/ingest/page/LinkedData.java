package newsroom.ingest.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import newsroom.ingest.json.Json;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of its article in schema.org JSON-LD. */
final class LinkedData {

    /** Publishers of large graphs put the article among the first. */
    private static final int THINGS = 2_000;

    private final @Nullable Object article;

    private LinkedData(@Nullable Object article) {
        this.article = article;
    }

    static LinkedData of(Document page) {
        Deque<Object> queue = new ArrayDeque<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                queue.addAll(Json.elements(Json.read(script.data().strip())));
            } catch (Json.Broken e) {
                // A page whose data is broken still has its text.
                continue;
            }
        }
        return new LinkedData(article(queue));
    }

    private static @Nullable Object article(Deque<Object> queue) {
        for (int seen = 0; !queue.isEmpty() && seen < THINGS; seen++) {
            Object thing = queue.removeFirst();
            if (thing instanceof List<?> list) {
                queue.addAll(Json.elements(list));
            } else if (thing instanceof Map<?, ?>) {
                if (isArticle(thing)) {
                    return thing;
                }
                queue.addAll(Json.elements(Json.member(thing, "@graph").orElse(null)));
                queue.addAll(Json.elements(Json.member(thing, "mainEntity").orElse(null)));
            }
        }
        return null;
    }

    private static boolean isArticle(Object thing) {
        return Json.elements(Json.member(thing, "@type").orElse(null)).stream()
                .map(String::valueOf)
                .anyMatch(type -> type.endsWith("Article") || type.endsWith("BlogPosting") || type.endsWith("Report"));
    }

    Optional<String> headline() {
        return Json.text(article, "headline");
    }

    Optional<String> published() {
        return Json.text(article, "datePublished");
    }

    Optional<String> body() {
        return Json.text(article, "articleBody");
    }

    Optional<String> site() {
        return Json.member(article, "publisher").flatMap(publisher -> Json.text(publisher, "name"));
    }

    Optional<String> author() {
        List<String> names = new ArrayList<>();
        for (Object author : Json.elements(Json.member(article, "author").orElse(null))) {
            (author instanceof String name ? Optional.of(name) : Json.text(author, "name")).ifPresent(names::add);
        }
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(names.stream().distinct().collect(Collectors.joining(", ")));
    }

    boolean isPaid() {
        return Json.member(article, "isAccessibleForFree")
                .map(free -> String.valueOf(free).toLowerCase(Locale.ROOT))
                .filter(free -> free.equals("false") || free.endsWith("/false"))
                .isPresent();
    }
}
