package newsroom.benchmarks.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newsroom.contracts.story.PageKey;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryId;
import newsroom.contracts.story.StoryKind;
import newsroom.ingest.ShippedPublishers;
import newsroom.ingest.capture.SentItems;
import newsroom.ingest.intake.ItemReader;
import newsroom.ingest.intake.Publishers;
import newsroom.ingest.intake.Reading;
import newsroom.ingest.intake.StoryReader;
import newsroom.scoring.fingerprint.Fingerprinter;

/** Reads the labelled sets. */
final class Samples {

    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    private static final String MAY = "may2026_week_dev";
    private static final ItemReader ITEMS = new SentItems();

    private final Path data;
    private final Fingerprinter fingerprinter;

    Samples(Path data, Fingerprinter fingerprinter) {
        this.data = data;
        this.fingerprinter = fingerprinter;
    }

    /** A week of English headlines and posts; the labels are ours (docs/labels-events.md). */
    Sample may() {
        return new Sample("May week", items(mayStories(data)), labels("dev", "tune2"));
    }

    /** Sets of labels of the May week by name, those that lines may be drawn by. */
    static Map<String, Map<StoryId, String>> drawn() {
        Map<String, Map<StoryId, String>> sets = new LinkedHashMap<>();
        sets.put("tuning half", labels("dev"));
        sets.put("tune2", labels("tune2"));
        sets.put("both", labels("dev", "tune2"));
        return sets;
    }

    /** Sets of labels of the May week by name, those that are asked once, and all together. */
    static Map<String, Map<StoryId, String>> kept() {
        Map<String, Map<StoryId, String>> sets = new LinkedHashMap<>();
        sets.put("test half", labels("test"));
        sets.put("test2", labels("test2"));
        sets.put("test2 with the stories of joins", labels("test2", "joined"));
        sets.put("test half and test2", labels("test", "test2"));
        sets.put("all labels", labels("dev", "tune2", "test", "test2", "joined"));
        return sets;
    }

    /** An event has one number in both files. */
    private static Map<StoryId, String> labels(String... parts) {
        Map<StoryId, String> labels = new HashMap<>();
        for (String file : List.of("/labels/may2026_events.tsv", "/labels/may2026_subjects.tsv")) {
            for (String line : resource(file)) {
                String[] row = line.split("\t");
                if (List.of(parts).contains(row[1])) {
                    labels.put(Stories.id(row[2], row[3]), row[0]);
                }
            }
        }
        return labels;
    }

    /**
     * A pair that was looked through by eye.
     *
     * @param same whether both report one event
     */
    record Join(StoryId one, StoryId other, boolean same) {}

    /** None of them has a story of the test half. Pages, whatever list brought them. */
    static List<Join> joins(Sample may) {
        Map<String, StoryId> byPage = new HashMap<>();
        may.stories().forEach(item -> byPage.put(PageKey.of(item.story().url()).value(), item.id()));
        List<Join> joins = new ArrayList<>();
        for (String line : resource("/labels/may2026_joins.tsv")) {
            String[] row = line.split("\t");
            StoryId one = byPage.get(PageKey.of(row[2]).value());
            StoryId other = byPage.get(PageKey.of(row[4]).value());
            if (one != null && other != null) {
                joins.add(new Join(one, other, row[0].equals("1")));
            }
        }
        return joins;
    }

    /** Drawn by a rule that favours no method (docs/labels-events.md); none has a story that lines were drawn by. */
    static List<Join> pairs() {
        return resource("/labels/may2026_pairs.tsv").stream()
                .map(line -> line.split("\t"))
                .map(row -> new Join(Stories.id(row[2], row[3]), Stories.id(row[4], row[5]), row[0].equals("1")))
                .toList();
    }

    /**
     * A story that a reader sorted.
     *
     * @param right topics that are right for it, the best first
     */
    record Filed(String half, List<String> right, StoryId story) {}

    static List<Filed> topics() {
        return resource("/labels/topics.tsv").stream()
                .map(line -> line.split("\t"))
                .map(row -> new Filed(row[0], List.of(row[1].split(", ")), Stories.id(row[2], row[3])))
                .toList();
    }

    /** Snippets of articles about pairs of events of one kind: ECB+ (A. Cybulska and P. Vossen, 2014). */
    Sample ecb(String part) {
        Path file = data.resolve("clustering_ecbplus/ecbplus_" + part + ".jsonl.gz");
        Map<StoryId, String> events = new HashMap<>();
        List<Story> stories = new ArrayList<>();
        for (JsonNode row : Rows.objects(file)) {
            String url = "https://ecb.example/" + row.path("doc_id").asText();
            List<String> sentences = new ArrayList<>();
            row.path("sentences").forEach(sentence -> sentences.add(joined(sentence.asText())));
            Story story = Stories.story(
                    row.path("doc_id").asText(),
                    url,
                    sentences.get(0),
                    String.join(" ", sentences.subList(1, sentences.size())),
                    StoryKind.ARTICLE,
                    BEGIN.plusSeconds(stories.size()),
                    null);
            stories.add(story);
            events.put(story.id(), row.path("story_id").asText());
        }
        return new Sample("ECB+ " + part, items(stories), events);
    }

    /** As ingest makes them of the captures; each keeps the name that its line has in the labels. */
    static List<Story> mayStories(Path data) {
        Path folder = data.resolve(MAY);
        List<String> lines = new ArrayList<>(Rows.lines(folder.resolve("headlines_2026-04-29_05-05.jsonl.gz")));
        lines.addAll(Rows.lines(folder.resolve("items_thefeed_2026-05-01_05.jsonl.gz")));
        StoryReader reader = new StoryReader(new Publishers(ShippedPublishers.read()));
        Map<StoryId, Story> stories = new LinkedHashMap<>();
        for (String line : lines) {
            JsonNode row = Rows.tree(line);
            if (!row.path("lang").asText().equals("zh")
                    && isLatin(row.path("title").asText())
                    && ITEMS.read(line, Instant.MAX).map(reader::read).orElse(null)
                            instanceof Reading.Accepted accepted) {
                StoryId id =
                        Stories.id(row.path("source").asText(), row.path("url").asText());
                stories.putIfAbsent(id, Stories.named(accepted.story(), id));
            }
        }
        return stories.values().stream()
                .sorted(Comparator.comparing(Story::fetchedAt))
                .toList();
    }

    /** A year of the ten most discussed pages of each day. */
    static List<JsonNode> hackerNews(Path data) {
        return Rows.objects(data.resolve("hn_daily_rank/hn_daily_2025-01_2026-04.jsonl.gz"));
    }

    static Story hackerNews(JsonNode row, Instant at) {
        String id = row.path("id").asText();
        String url = row.path("url").asText("");
        return Stories.story(
                "Hacker News " + id,
                url.startsWith("http") ? url : "https://news.ycombinator.com/item?id=" + id,
                row.path("title").asText(),
                "",
                StoryKind.ARTICLE,
                at,
                null);
    }

    private static boolean isLatin(String title) {
        long foreign = title.codePoints()
                .filter(c -> Character.isLetter(c) && c > 0x250)
                .count();
        return foreign * 3 <= title.length();
    }

    /** The corpus puts spaces before punctuation. */
    private static String joined(String sentence) {
        return sentence.replaceAll("\\s+([.,;:!?'%)])", "$1");
    }

    private List<Sample.Item> items(List<Story> stories) {
        return stories.parallelStream()
                .map(story -> new Sample.Item(story, fingerprinter.take(story)))
                .toList();
    }

    private static List<String> resource(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Samples.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
