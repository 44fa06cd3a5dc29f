package newsroom.benchmarks.claims;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import newsroom.benchmarks.scoring.Memory;
import newsroom.benchmarks.scoring.Rows;
import newsroom.contracts.desk.Desk;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryId;
import newsroom.contracts.story.StoryScored;
import newsroom.ingest.capture.SentItems;
import newsroom.ingest.intake.ItemReader;
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

/** The captured week, read and judged in the process: the verdicts that the summarize service would follow. */
final class Week {

    private Week() {}

    static List<StoryScored> verdicts(Path data, Desk desk) throws IOException {
        try (MiniLm model = MiniLm.load()) {
            Fingerprinter fingerprinter = new Fingerprinter(model, new Aliases(desk.aliases()));
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

    /** Lines that ingest would refuse for want of a source are left out. */
    private static List<RawItem> items(Path folder) throws IOException {
        ItemReader lines = new SentItems();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl.gz"))
                    .sorted()
                    .flatMap(file -> Rows.lines(file).stream())
                    .flatMap(line -> lines.read(line, Instant.MAX).stream())
                    .sorted(Comparator.comparing(RawItem::fetchedAt))
                    .toList();
        }
    }
}
