package newsroom.benchmarks.rouge;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import newsroom.benchmarks.Benchmark;
import newsroom.benchmarks.rouge.Documents.Document;
import newsroom.contracts.NamedUuid;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.cluster.ClusterStanding;
import newsroom.contracts.cluster.Score;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.story.Extent;
import newsroom.contracts.story.Source;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryId;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.Tier;
import newsroom.summarize.brief.ClusterFile;
import newsroom.summarize.brief.Lede;

/** {@code benchmarks/run rouge DATADIR}: the sentences that a brief opens with, beside Lead, LexRank, TextRank and the title. */
public final class RougeBenchmark implements Benchmark {

    private static final String OURS = "ours";
    private static final int NEWS = 3;
    private static final Instant READ = Instant.parse("2026-05-01T00:00:00Z");

    @Override
    public void run(Path data, PrintStream out) throws IOException {
        out.println("## Summaries: ROUGE, F1, Porter's stems; three sentences each, of papers one");
        Contest news = new Contest();
        for (Document document : Documents.news(data)) {
            List<String> reference = document.references().get(0);
            enter(news, OURS, ours(document, StoryKind.ARTICLE, NEWS), List.of(reference));
            List<String> sentences = document.sentences();
            enter(news, "Lead-3", Baselines.lead(sentences, NEWS), List.of(reference));
            enter(news, "LexRank", Baselines.lexRank(sentences, NEWS), List.of(reference));
            enter(news, "TextRank", Baselines.textRank(sentences, NEWS), List.of(reference));
        }
        news.print(out, "CNN and Daily Mail, even numbers (tuned on)", OURS, 0);
        news.print(out, "CNN and Daily Mail, odd numbers", OURS, 1);
        news.print(out, "CNN and Daily Mail, all", OURS, -1);
        Contest papers = new Contest();
        for (Document document : Documents.papers(data)) {
            enter(papers, OURS, ours(document, StoryKind.PAPER, 1), document.references());
            enter(papers, "title alone", List.of(document.title()), document.references());
            enter(papers, "Lead-1", Baselines.lead(document.sentences(), 1), document.references());
            enter(papers, "LexRank", Baselines.lexRank(document.sentences(), 1), document.references());
            enter(papers, "TextRank", Baselines.textRank(document.sentences(), 1), document.references());
        }
        papers.print(out, "SciTLDR dev, even numbers (tuned on)", OURS, 0);
        papers.print(out, "SciTLDR dev, odd numbers", OURS, 1);
        papers.print(out, "SciTLDR dev, all", OURS, -1);
    }

    /** Against the reference that fits best, as SciTLDR is scored. */
    private static void enter(Contest contest, String way, List<String> summary, List<List<String>> references) {
        Rouge best = references.stream()
                .map(reference -> Rouge.of(summary, reference))
                .max(Comparator.comparingDouble(Rouge::one))
                .orElseThrow();
        contest.add(way, best, summary);
    }

    /** As the summarize service does it for a cluster of one report. */
    private static List<String> ours(Document document, StoryKind kind, int most) {
        String name = String.valueOf(Objects.hash(document.sentences()));
        String title = document.title().isEmpty() ? "Untitled" : document.title();
        String text = String.join("\n", document.sentences());
        Story story = new Story(
                new StoryId(NamedUuid.of("story|" + name)),
                kind,
                Source.independent("Outlet", "Outlet", Tier.SPECIALIST),
                "https://news.example/" + name,
                title,
                text.substring(0, Math.min(text.length(), Story.TEXT_LIMIT)),
                Extent.FULL,
                "en",
                null,
                null,
                READ,
                null,
                null);
        ClusterStanding standing = new ClusterStanding(
                new ClusterId(NamedUuid.of("cluster|" + name)),
                READ,
                READ,
                1,
                List.of("Outlet"),
                new Score(0.5, 5, List.of(), "Not scored."));
        return Lede.of(new ClusterFile(standing, List.of(story)), title, most).stream()
                .map(Sentence::text)
                .toList();
    }
}
