package newsroom.benchmarks.claims;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import newsroom.benchmarks.scoring.Memory;
import newsroom.contracts.desk.Desk;
import newsroom.contracts.story.Discussion;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryId;
import newsroom.contracts.story.StoryScored;
import newsroom.ingest.intake.Publishers;
import newsroom.ingest.intake.RawItem;
import newsroom.ingest.intake.Reading;
import newsroom.ingest.intake.StoryReader;
import newsroom.scoring.fingerprint.Aliases;
import newsroom.scoring.fingerprint.Fingerprinter;
import newsroom.scoring.fingerprint.StoryFingerprinted;
import newsroom.scoring.judge.Decisions;
import newsroom.scoring.judge.Judge;
import newsroom.scoring.judge.JudgePolicy;
import newsroom.scoring.judge.Relevance;
import newsroom.scoring.judge.Scorer;
import newsroom.scoring.judge.Topics;
import newsroom.scoring.model.MiniLm;
import newsroom.wire.EventCodec;
import org.jspecify.annotations.Nullable;

/** The captured week, read and judged in the process: the verdicts that the summarize service would follow. */
final class Week {

    private static final Map<String, String> KINDS =
            Map.of("x", "post", "reddit", "post", "hackernews", "post", "arxiv", "paper", "rss", "article");

    private Week() {}

    static List<StoryScored> verdicts(Path data, Desk desk) throws IOException {
        try (MiniLm model = MiniLm.load()) {
            Fingerprinter fingerprinter = new Fingerprinter(model, Aliases.NONE);
            Relevance relevance =
                    new Relevance(desk.interests().stream().map(model::embed).toList());
            Judge judge = new Judge(desk.languages(), relevance, JudgePolicy.DEFAULT);
            Memory memory = new Memory();
            Scorer scorer = new Scorer(desk.score(), Topics.NONE);
            Decisions decisions = new Decisions(judge, scorer, memory, memory);
            long sequence = 0;
            for (Story story : stories(data, desk)) {
                sequence++;
                decisions.decide(List.of(StoryFingerprinted.of(sequence, story, fingerprinter.take(story))));
            }
            return memory.announced();
        }
    }

    /** In the order in which they were first seen, each once. */
    private static List<Story> stories(Path data, Desk desk) throws IOException {
        StoryReader reader = new StoryReader(new Publishers(desk.publishers()));
        List<Story> stories = new ArrayList<>();
        Set<StoryId> seen = new HashSet<>();
        for (RawItem item : items(data.resolve("may2026_week_dev"))) {
            if (reader.read(item) instanceof Reading.Accepted accepted
                    && seen.add(accepted.story().id())) {
                stories.add(accepted.story());
            }
        }
        return stories;
    }

    private static List<RawItem> items(Path folder) throws IOException {
        List<RawItem> items = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".jsonl.gz"))
                    .sorted()
                    .toList()) {
                try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
                    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                        items.add(item(EventCodec.mapper().readTree(line)));
                    }
                }
            }
        }
        items.sort(Comparator.comparing(RawItem::fetchedAt));
        return items;
    }

    private static RawItem item(JsonNode line) {
        String kind = text(line, "source_kind", "origin");
        String source = "hackernews".equals(kind) ? "Hacker News" : text(line, "source", "origin");
        Instant fetched = instant(text(line, "fetched_at", "first_seen_at"));
        boolean discussed =
                line.path("comments").isNumber() || line.path("likes").isNumber();
        return new RawItem(
                source == null ? "unknown" : source,
                kind == null ? null : KINDS.getOrDefault(kind, "article"),
                null,
                text(line, "tier"),
                text(line, "url"),
                text(line, "title"),
                text(line, "text", "abstract"),
                null,
                text(line, "lang"),
                text(line, "author"),
                instant(text(line, "published_at", "published")),
                fetched == null ? Instant.parse("2026-05-01T00:00:00Z") : fetched,
                null,
                discussed
                        ? Discussion.of(
                                Math.max(0, line.path("likes").asLong()),
                                Math.max(0, line.path("comments").asLong()))
                        : null);
    }

    private static @Nullable String text(JsonNode line, String... names) {
        for (String name : names) {
            if (line.path(name).isTextual()) {
                return line.path(name).textValue();
            }
        }
        return null;
    }

    private static @Nullable Instant instant(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return text.length() == 10
                ? Instant.parse(text + "T00:00:00Z")
                : OffsetDateTime.parse(text).toInstant();
    }
}
