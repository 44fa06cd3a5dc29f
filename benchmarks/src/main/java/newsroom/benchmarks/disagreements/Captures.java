package newsroom.benchmarks.disagreements;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import newsroom.contracts.NamedUuid;
import newsroom.contracts.story.Extent;
import newsroom.contracts.story.Source;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryId;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.Tier;
import newsroom.wire.EventCodec;
import org.jsoup.Jsoup;

/**
 * Finds the reports that a label points at: {@code ecb DOCUMENT}, {@code near ARTICLE FROM-TO} (characters of the
 * article's text) and {@code may URL}. The labels hold no text of the captures.
 */
final class Captures {

    /** The two older sets come without times. */
    private static final Instant BEGIN = Instant.parse("2026-01-01T08:00:00Z");

    private final Map<String, List<String>> snippets = new HashMap<>();
    private final Map<String, List<String>> events = new TreeMap<>();
    private final Map<String, String> articles = new HashMap<>();
    private final Map<String, JsonNode> items = new HashMap<>();

    Captures(Path data) throws IOException {
        for (String part : List.of("train", "dev")) {
            for (JsonNode row : objects(data.resolve("clustering_ecbplus/ecbplus_" + part + ".jsonl.gz"))) {
                String document = row.path("doc_id").asText();
                boolean newer = document.endsWith("plus");
                List<String> sentences = new ArrayList<>();
                for (JsonNode sentence : row.path("sentences")) {
                    String mended = Spacing.mended(sentence.asText());
                    sentences.add(newer ? Spacing.hyphenated(mended) : mended);
                }
                snippets.put(document, sentences);
                events.computeIfAbsent(row.path("story_id").asText(), id -> new ArrayList<>())
                        .add("ecb " + document);
            }
        }
        for (String line : lines(data.resolve("neardup_minhash/articles_1000.train"))) {
            int space = line.indexOf(' ');
            articles.put(line.substring(0, space), line.substring(space + 1));
        }
        for (String file : List.of("headlines_2026-04-29_05-05", "items_thefeed_2026-05-01_05")) {
            for (JsonNode row : objects(data.resolve("may2026_week_dev/" + file + ".jsonl.gz"))) {
                if (!row.path("lang").asText().equals("zh")) {
                    items.putIfAbsent(row.path("url").asText(), row);
                }
            }
        }
    }

    /** The documents of each event of ECB+, as its makers sorted them. */
    Collection<List<String>> events() {
        return events.values();
    }

    /** @param days how many days after the pair's first report it was told, where the data have no time */
    Story story(String place, String about, int days) {
        String[] words = place.split(" ");
        return switch (words[0]) {
            case "ecb" -> snippet(words[1], about, days);
            case "near" -> passage(words[1], words[2], about, days);
            case "may" -> item(words[1]);
            default -> throw new IllegalArgumentException("no such set: " + place);
        };
    }

    private Story snippet(String document, String about, int days) {
        List<String> sentences = Objects.requireNonNull(snippets.get(document), document);
        String first = sentences.get(0);
        boolean headline = sentences.size() > 1 && !first.matches(".*[.!?]\"?");
        String text = String.join("\n", headline ? sentences.subList(1, sentences.size()) : sentences);
        return told(document, headline ? first : about, text, days);
    }

    private Story passage(String article, String stretch, String about, int days) {
        String text = Objects.requireNonNull(articles.get(article), article);
        String[] ends = stretch.split("-");
        return told(
                article + "/" + stretch,
                about,
                text.substring(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])),
                days);
    }

    private Story item(String url) {
        JsonNode row = Objects.requireNonNull(items.get(url), url);
        String at = row.hasNonNull("first_seen_at")
                ? row.path("first_seen_at").asText()
                : row.path("fetched_at").asText();
        String kind = row.path("source_kind").asText("rss");
        return story(
                row.path("source").asText(),
                url,
                plain(row.path("title").asText("")),
                plain(row.path("text").asText("")),
                kind.equals("rss") ? StoryKind.ARTICLE : StoryKind.POST,
                Instant.parse(at));
    }

    private static Story told(String name, String title, String text, int days) {
        Instant at = BEGIN.plus(Duration.ofDays(days));
        return story(name, "https://news.example/" + name, title, text, StoryKind.ARTICLE, at);
    }

    private static Story story(String source, String url, String title, String text, StoryKind kind, Instant at) {
        return new Story(
                new StoryId(NamedUuid.of("story|" + url)),
                kind,
                Source.independent(source, source, kind == StoryKind.POST ? Tier.COMMUNITY : Tier.SPECIALIST),
                url,
                title,
                text,
                text.isEmpty() ? Extent.HEADLINE : Extent.SUMMARY,
                "en",
                null,
                null,
                at,
                null,
                null);
    }

    private static String plain(String given) {
        return Jsoup.parseBodyFragment(given).text().strip();
    }

    private static List<JsonNode> objects(Path file) throws IOException {
        List<JsonNode> objects = new ArrayList<>();
        for (String line : lines(file)) {
            objects.add(EventCodec.mapper().readTree(line));
        }
        return objects;
    }

    private static List<String> lines(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        }
    }
}
