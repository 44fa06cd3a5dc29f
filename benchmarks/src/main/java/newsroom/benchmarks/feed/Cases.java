package newsroom.benchmarks.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import newsroom.benchmarks.Table;

/** Readers beside other projects' test data. */
final class Cases {

    private final List<Score> scores;

    Cases(List<Reader> readers) {
        this.scores = readers.stream().map(Score::new).toList();
    }

    static void gofeed(Path data, List<Reader> readers, PrintStream out) throws IOException {
        Cases cases = new Cases(readers);
        Path root = data.resolve("feed_cases_gofeed");
        for (Path input : files(root, ".xml")) {
            Path expected = input.resolveSibling(input.getFileName().toString().replaceFirst("\\.xml$", ".json"));
            if (Files.exists(expected)) {
                String model = root.relativize(input).toString();
                cases.count(model, input, facts(model, Expected.read(expected)));
            }
        }
        cases.print("gofeed", out);
    }

    private static List<Fact> facts(String model, JsonNode expected) {
        if (model.startsWith("parser/atom")) {
            return GofeedAtom.facts(expected);
        }
        return model.startsWith("parser/rss") ? GofeedRss.facts(expected) : GofeedUniversal.facts(expected);
    }

    static void rssParser(Path data, List<Reader> readers, PrintStream out) throws IOException {
        Cases cases = new Cases(readers);
        Path root = data.resolve("feed_cases_rssparser");
        for (Path input : files(root.resolve("input"), "")) {
            String name = input.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
            Path expected = root.resolve("output").resolve(name + ".json");
            if (Files.exists(expected)) {
                String text = new String(Files.readAllBytes(input), StandardCharsets.UTF_8);
                cases.count(name, input, RssParserCase.facts(Expected.read(expected), text));
            }
        }
        cases.print("rss-parser", out);
    }

    private void count(String name, Path input, List<Fact> facts) throws IOException {
        byte[] body = Files.readAllBytes(input);
        scores.forEach(score -> score.count(name, body, facts));
    }

    private void print(String whose, PrintStream out) {
        Table table = new Table("test data of " + whose, "pairs all right", "fields right");
        scores.forEach(score -> table.row(score.name(), score.pairs(), score.facts()));
        table.print(out);
        out.println("Misses of " + scores.get(0).name() + ":\n");
        scores.get(0).printMisses(out);
    }

    static List<Path> files(Path directory, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
