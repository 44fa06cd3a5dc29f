package newsroom.benchmarks.claims;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import newsroom.benchmarks.Benchmark;
import newsroom.benchmarks.Table;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.ClusterSummarized;
import newsroom.contracts.cluster.Quote;
import newsroom.contracts.desk.Desk;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryId;
import newsroom.contracts.story.StoryScored;
import newsroom.summarize.brief.Briefs;
import newsroom.summarize.episode.EpisodeReader;
import newsroom.summarize.episode.Names;
import newsroom.summarize.quote.Verbatim;
import newsroom.wire.DeskFile;

/** {@code benchmarks/run briefs DATADIR}: what briefs of the week cost, how many were written anew, what stands in the last. */
public final class WeekOfBriefs implements Benchmark {

    @Override
    public void run(Path data, PrintStream out) throws IOException {
        Desk desk = DeskFile.read(Path.of("deploy/desk.yaml"));
        List<StoryScored> verdicts = Week.verdicts(data, desk);
        follow(verdicts, new BriefsInMemory(), new ArrayList<>());
        BriefsInMemory shelf = new BriefsInMemory();
        List<ClusterSummarized> said = new ArrayList<>();
        long before = cpu();
        follow(verdicts, shelf, said);
        double seconds = (cpu() - before) / 1e9;
        print(out, verdicts, shelf, said, seconds);
    }

    private static void print(
            PrintStream out,
            List<StoryScored> verdicts,
            BriefsInMemory shelf,
            List<ClusterSummarized> said,
            double seconds) {
        long reports =
                verdicts.stream().filter(v -> v.verdict().outcome().isReport()).count();
        int clusters = shelf.briefs().size();
        out.println("## Briefs of the week (second of two runs, one thread)");
        new Table("what", "figure")
                .row("verdicts, reports, clusters", "%,d, %,d, %,d".formatted(verdicts.size(), reports, clusters))
                .row("briefs written", "%,d".formatted(reports))
                .row("CPU per brief", "%.2f ms".formatted(seconds * 1000 / reports))
                .row("briefs a CPU second", "%.0f".formatted(reports / seconds))
                .row("said: first briefs", "%,d".formatted(clusters))
                .row(
                        "said: briefs anew",
                        "%,d of %,d further reports (%.1f %%)"
                                .formatted(
                                        said.size() - clusters,
                                        reports - clusters,
                                        100.0 * (said.size() - clusters) / Math.max(1, reports - clusters)))
                .row(
                        "briefs with a disagreement",
                        count(shelf, brief -> !brief.findings().disagreements().isEmpty()))
                .row(
                        "briefs with a reaction",
                        count(shelf, brief -> brief.findings().reaction() != null))
                .row(
                        "briefs with something ahead",
                        count(shelf, brief -> !brief.findings().ahead().isEmpty()))
                .row("briefs with why it matters", count(shelf, brief -> brief.whyItMatters() != null))
                .row("quotes printed, of them verified", quotes(verdicts, shelf))
                .row(
                        "claims carried",
                        shelf.briefs().values().stream()
                                .mapToInt(b -> b.claims().size())
                                .sum())
                .print(out);
    }

    private static long count(BriefsInMemory shelf, java.util.function.Predicate<Brief> which) {
        return shelf.briefs().values().stream().filter(which).count();
    }

    private static String quotes(List<StoryScored> verdicts, BriefsInMemory shelf) {
        Map<StoryId, Story> stories = new java.util.HashMap<>();
        verdicts.forEach(verdict -> stories.put(verdict.story().id(), verdict.story()));
        Set<Quote> quotes = new HashSet<>();
        shelf.briefs().values().forEach(brief -> quotes.addAll(brief.findings().quotes()));
        long verified = quotes.stream()
                .filter(quote -> Verbatim.stands(
                        quote, Objects.requireNonNull(stories.get(quote.span().story()))))
                .count();
        return quotes.size() + ", " + verified;
    }

    private static void follow(List<StoryScored> verdicts, BriefsInMemory shelf, List<ClusterSummarized> said) {
        new Briefs(shelf, said::add, new EpisodeReader(new Names(Map.of()))).follow(verdicts);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
