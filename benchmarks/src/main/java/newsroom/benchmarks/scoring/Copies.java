package newsroom.benchmarks.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import newsroom.benchmarks.Table;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.Verdict.Outcome;
import newsroom.scoring.fingerprint.Aliases;
import newsroom.scoring.fingerprint.Fingerprinter;
import newsroom.scoring.judge.Filed;

/** Near duplicates: planted pairs found, and edits of real texts (design notes, algorithms 1.4) found again. */
final class Copies {

    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    private static final int LEAST_WORDS = 120;
    /** Copies are found by words alone; a vector that says nothing keeps the model out of the measurement. */
    private static final Fingerprinter WORDS_ALONE = new Fingerprinter(text -> new float[] {1}, Aliases.NONE);

    private Copies() {}

    static void run(Path data, PrintStream out) {
        planted(data, out);
        edited(data, out);
    }

    private static void planted(Path data, PrintStream out) {
        Table table = new Table("set", "planted pairs", "found", "false pairs");
        for (String size : List.of("100", "1000")) {
            List<String> articles = Rows.lines(data.resolve("neardup_minhash/articles_" + size + ".train"));
            Set<Set<String>> truth = new HashSet<>();
            Rows.lines(data.resolve("neardup_minhash/articles_" + size + ".truth"))
                    .forEach(line -> truth.add(Set.of(line.strip().split("\\s+"))));
            List<Story> stories = new ArrayList<>();
            Map<Object, String> names = new HashMap<>();
            for (String article : articles) {
                String[] parts = article.split(" ", 2);
                Story story = story(parts[0], parts[1], stories.size());
                stories.add(story);
                names.put(story.id(), parts[0]);
            }
            Set<Set<String>> found = new HashSet<>();
            for (Filed filed : decided(stories)) {
                if (isCopy(filed)) {
                    found.add(Set.of(
                            names.getOrDefault(filed.story(), ""),
                            names.getOrDefault(filed.verdict().of(), "?")));
                }
            }
            long right = found.stream().filter(truth::contains).count();
            table.row("neardup_minhash " + size, truth.size(), right, found.size() - right);
        }
        table.print(out);
    }

    private static void edited(Path data, PrintStream out) {
        List<String> texts = texts(data);
        Table table = new Table("edit of " + texts.size() + " real texts", "recall", "precision");
        List<String> names = List.of(
                "dateline, footer, cut to 70 %", "and 10 % of words replaced", "and sentences shuffled, cut to 40 %");
        for (int strength = 0; strength < names.size(); strength++) {
            int found = 0;
            int said = 0;
            Random random = new Random(20260503);
            List<Story> stories = new ArrayList<>();
            for (String text : texts) {
                stories.add(story("original", text, stories.size()));
            }
            Map<Object, Story> originals = new HashMap<>();
            for (int i = 0; i < texts.size(); i++) {
                Story copy = story("copy", edit(texts.get(i), strength, random), texts.size() + i);
                originals.put(copy.id(), stories.get(i));
                stories.add(copy);
            }
            for (Filed filed : decided(stories)) {
                if (isCopy(filed)) {
                    said++;
                    Story original = originals.get(filed.story());
                    found += original != null
                                    && original.id().equals(filed.verdict().of())
                            ? 1
                            : 0;
                }
            }
            table.row(
                    names.get(strength),
                    String.format(Locale.ROOT, "%.3f", (double) found / texts.size()),
                    String.format(Locale.ROOT, "%.3f", (double) found / said));
        }
        table.print(out);
    }

    /** Different texts of 120 words or more: news articles, abstracts and episodes' talk. */
    private static List<String> texts(Path data) {
        Set<String> texts = new LinkedHashSet<>();
        for (String article : Rows.lines(data.resolve("neardup_minhash/articles_1000.train"))) {
            texts.add(article.split(" ", 2)[1]);
        }
        for (JsonNode paper : Rows.objects(data.resolve("may2026_week_dev/arxiv_2026-05-01_05.jsonl.gz"))) {
            texts.add(paper.path("abstract").asText());
        }
        Set<String> planted = new HashSet<>();
        Rows.lines(data.resolve("neardup_minhash/articles_1000.truth"))
                .forEach(line -> planted.addAll(Arrays.asList(line.strip().split("\\s+"))));
        Set<String> copies = new HashSet<>();
        for (String article : Rows.lines(data.resolve("neardup_minhash/articles_1000.train"))) {
            String[] parts = article.split(" ", 2);
            if (planted.contains(parts[0])) {
                copies.add(parts[1]);
            }
        }
        return texts.stream()
                .filter(text -> !copies.contains(text) && text.split("\\s+").length >= LEAST_WORDS)
                .toList();
    }

    private static String edit(String text, int strength, Random random) {
        List<String> words = new ArrayList<>(List.of(text.split("\\s+")));
        if (strength >= 1) {
            for (int i = 0; i < words.size(); i++) {
                if (random.nextInt(10) == 0) {
                    words.set(i, "word" + random.nextInt(1000));
                }
            }
        }
        String told = String.join(" ", words);
        if (strength >= 2) {
            List<String> sentences = new ArrayList<>(List.of(told.split("(?<=[.!?]) ")));
            Collections.shuffle(sentences, random);
            told = String.join(" ", sentences);
        }
        List<String> kept = List.of(told.split(" "));
        double share = strength >= 2 ? 0.4 : 0.7;
        return "MERROW (Agency) - " + String.join(" ", kept.subList(0, (int) (kept.size() * share)))
                + " Subscribe to our newsletter for more stories like this one.";
    }

    private static List<Filed> decided(List<Story> stories) {
        List<Sample.Item> items = stories.stream()
                .map(story -> new Sample.Item(story, WORDS_ALONE.take(story)))
                .toList();
        return Ours.decided(items, Double.MAX_VALUE).filed();
    }

    private static boolean isCopy(Filed filed) {
        return filed.verdict().outcome() == Outcome.COPY || filed.verdict().outcome() == Outcome.DUPLICATE;
    }

    private static Story story(String name, String text, int number) {
        String title = String.join(" ", List.of(text.split("\\s+")).subList(0, 8)) + " " + number;
        return Stories.story(
                name + number,
                "https://copies.example/" + name + "/" + number,
                title,
                text,
                StoryKind.ARTICLE,
                BEGIN.plusSeconds(number),
                null);
    }
}
