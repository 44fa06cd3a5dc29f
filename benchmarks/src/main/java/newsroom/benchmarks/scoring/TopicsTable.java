package newsroom.benchmarks.scoring;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsroom.benchmarks.Table;
import newsroom.contracts.cluster.TopicShare;
import newsroom.contracts.desk.Desk;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryId;
import newsroom.scoring.fingerprint.Fingerprinter;
import newsroom.scoring.judge.Topics;
import newsroom.scoring.model.MiniLm;
import newsroom.wire.DeskFile;

/**
 * Which topics of the shipped desk stories are given, beside those that a reader gave them (docs/labels-events.md), and
 * beside the topic that most have.
 */
final class TopicsTable {

    private static final String COMMONEST = "Applications";

    private TopicsTable() {}

    static void run(Path data, PrintStream out) {
        Desk desk = DeskFile.read(Ranking.shipped());
        try (MiniLm model = MiniLm.load()) {
            Topics topics = new Topics(desk.topics(), model);
            Fingerprinter fingerprinter = Ranking.shippedFingerprinter(model);
            Map<StoryId, Story> stories = new HashMap<>();
            Samples.mayStories(data).forEach(story -> stories.put(story.id(), story));
            Samples.hackerNews(data).stream()
                    .map(row -> Samples.hackerNews(row, Instant.EPOCH))
                    .forEach(story -> stories.put(story.id(), story));
            Table table =
                    new Table("half", "stories", "the commonest is right", "first is right", "named", "of them right");
            for (String half : List.of("tuning", "test", "fresh")) {
                row(half, stories, fingerprinter, topics, table);
            }
            table.print(out);
        }
    }

    private static void row(
            String half, Map<StoryId, Story> stories, Fingerprinter fingerprinter, Topics topics, Table table) {
        int all = 0;
        int commonest = 0;
        int first = 0;
        int named = 0;
        int right = 0;
        for (Samples.Filed label : Samples.topics()) {
            Story story = stories.get(label.story());
            if (!label.half().equals(half) || story == null) {
                continue;
            }
            List<TopicShare> given = topics.of(List.of(fingerprinter.take(story).direction()));
            all++;
            commonest += label.right().contains(COMMONEST) ? 1 : 0;
            first += !given.isEmpty() && label.right().contains(given.get(0).name()) ? 1 : 0;
            named += given.size();
            right += (int) given.stream()
                    .filter(share -> label.right().contains(share.name()))
                    .count();
        }
        table.row(half, all, share(commonest, all), share(first, all), named, share(right, named));
    }

    private static String share(int part, int all) {
        return String.format(Locale.ROOT, "%.1f %%", 100.0 * part / all);
    }
}
