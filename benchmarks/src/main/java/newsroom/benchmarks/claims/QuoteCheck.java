package newsroom.benchmarks.claims;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsroom.benchmarks.Table;
import newsroom.contracts.cluster.EpisodeClaims;
import newsroom.contracts.cluster.Quote;
import newsroom.contracts.story.Segment;
import newsroom.contracts.story.Story;
import newsroom.summarize.episode.EpisodeReader;
import newsroom.summarize.episode.Names;
import newsroom.summarize.quote.Quotes;
import newsroom.summarize.quote.Verbatim;

/**
 * Every quote that would be printed, looked for in the raw file (not in the story made of it) and in its place; the
 * speaker against the transcript's own label.
 */
final class QuoteCheck {

    private QuoteCheck() {}

    static void run(Path data, PrintStream out) throws IOException {
        out.println("## Quotes");
        Table table = new Table(
                "data",
                "sources",
                "quotes",
                "stand in their place",
                "occur in the raw text",
                "with a speaker",
                "speaker right");
        List<Story> episodes = Sources.episodes(data);
        String raw = raw(data.resolve("podcast_transcripts_changelog"), ".md");
        row(table, "transcripts, printed claims", episodes, printed(episodes), raw);
        row(
                table,
                "transcripts, every sentence",
                episodes,
                episodes.stream().collect(Collectors.toMap(s -> s, Quotes::spoken)),
                raw);
        List<Story> articles = Sources.articles(data);
        String pages = articles.stream().map(Story::text).collect(Collectors.joining("\n"));
        row(table, "articles", articles, articles.stream().collect(Collectors.toMap(s -> s, Quotes::marked)), pages);
        table.print(out);
    }

    private static Map<Story, List<Quote>> printed(List<Story> episodes) {
        EpisodeReader reader = new EpisodeReader(new Names(Map.of()));
        return episodes.stream()
                .collect(Collectors.toMap(
                        story -> story,
                        story -> reader.read(story, story.title())
                                .map(QuoteCheck::quotes)
                                .orElse(List.of())));
    }

    private static List<Quote> quotes(EpisodeClaims claims) {
        List<Quote> quotes = new ArrayList<>();
        Stream.concat(claims.onStory().stream(), claims.also().stream().flatMap(c -> c.claims().stream()))
                .filter(spoken -> spoken.quote() != null)
                .forEach(spoken -> quotes.add(spoken.quote()));
        return quotes;
    }

    private static void row(Table table, String name, List<Story> stories, Map<Story, List<Quote>> quotes, String raw) {
        String normal = Verbatim.normal(raw);
        long all = 0;
        long stand = 0;
        long occur = 0;
        long named = 0;
        long right = 0;
        for (Story story : stories) {
            for (Quote quote : quotes.getOrDefault(story, List.of())) {
                all++;
                stand += Verbatim.stands(quote, story) ? 1 : 0;
                occur += normal.contains(Verbatim.normal(quote.text())) ? 1 : 0;
                named += quote.speaker() == null ? 0 : 1;
                right += isLabelled(story, quote) ? 1 : 0;
            }
        }
        table.row(name, stories.size(), all, stand, occur, named, stories.get(0).episode() == null ? "-" : right);
    }

    private static boolean isLabelled(Story story, Quote quote) {
        if (story.episode() == null || story.episode().transcript() == null) {
            return false;
        }
        return story.episode().transcript().segments().stream()
                .filter(segment -> segment.text().contains(quote.text()))
                .map(Segment::speaker)
                .anyMatch(speaker -> speaker != null && speaker.equals(quote.speaker()));
    }

    private static String raw(Path folder, String end) throws IOException {
        StringBuilder raw = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(end)).sorted().toList()) {
                raw.append(Files.readString(file)).append('\n');
            }
        }
        return raw.toString();
    }
}
