package newsroom.ingest.transcript;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import newsroom.contracts.story.Chapter;
import newsroom.ingest.intake.CanonicalUrl;
import newsroom.ingest.intake.PlainText;
import newsroom.ingest.json.Json;

/**
 * Reads the chapters of {@code podcast:chapters} (JSON Chapters 1.2). Chapters without a title and those that are not for
 * the table of contents ({@code toc: false}) are left out.
 */
public final class Chapters {

    private static final int BYTES = 1024 * 1024;
    private static final int MOST = 1_000;

    private Chapters() {}

    /** In the order of their start; nothing when the bytes are no chapters, or more than anybody listens to. */
    public static Optional<List<Chapter>> read(byte[] bytes) {
        if (bytes.length > BYTES) {
            return Optional.empty();
        }
        try {
            Object root = Json.read(new String(bytes, StandardCharsets.UTF_8).strip());
            List<Chapter> chapters = new ArrayList<>();
            for (Object chapter : Json.elements(Json.member(root, "chapters").orElse(null))) {
                chapter(chapter).ifPresent(chapters::add);
            }
            chapters.sort(Comparator.comparingLong(Chapter::startMillis));
            return chapters.isEmpty() || chapters.size() > MOST ? Optional.empty() : Optional.of(List.copyOf(chapters));
        } catch (Json.Broken e) {
            return Optional.empty();
        }
    }

    private static Optional<Chapter> chapter(Object given) {
        String title = PlainText.line(Json.text(given, "title").orElse(""), 500);
        Optional<Double> start = Json.number(given, "startTime").filter(time -> time >= 0 && time < 10_000_000);
        boolean silent = Json.member(given, "toc").filter(Boolean.FALSE::equals).isPresent();
        return title.isEmpty() || start.isEmpty() || silent
                ? Optional.empty()
                : Optional.of(new Chapter(
                        Math.round(start.get() * 1_000),
                        title,
                        Json.text(given, "url").flatMap(CanonicalUrl::of).orElse(null)));
    }
}
