package newsroom.benchmarks.text;

import static java.lang.System.out;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import net.dankito.readability4j.extended.Readability4JExtended;
import newsroom.ingest.page.PageReader;
import org.jsoup.Jsoup;

/**
 * The article of a page, ours and the plain library's, against what Mozilla's Readability is expected to find.
 *
 * <p>Pages whose folder name has an even CRC-32 were looked at while working; the others were not.
 */
final class Extraction {

    private static final URI PAGE = URI.create("http://fakehost/test/page.html");

    private Extraction() {}

    private record Row(String page, boolean seen, double library, WordOverlap.Score ours) {}

    /** @param args the folder of the pages, then {@code seen}, {@code unseen} or nothing for both */
    static void run(String... args) throws IOException {
        String half = args.length > 1 ? args[1] : "both";
        List<Row> rows;
        try (Stream<Path> pages = Files.list(Path.of(args[0]))) {
            rows = pages.filter(page -> Files.exists(page.resolve("source.html")))
                    .filter(page -> half.equals("both") || isSeen(page) == half.equals("seen"))
                    .sorted()
                    .map(Extraction::row)
                    .toList();
        }
        out.println("| page | half | library | ours | precision | recall |\n|---|---|---|---|---|---|");
        rows.forEach(row -> out.printf(
                "| %s | %s | %.3f | %.3f | %.3f | %.3f |%n",
                row.page,
                row.seen ? "seen" : "unseen",
                row.library,
                row.ours.f1(),
                row.ours.precision(),
                row.ours.recall()));
        mean("seen", rows.stream().filter(Row::seen).toList());
        mean("unseen", rows.stream().filter(row -> !row.seen).toList());
        rows.stream()
                .sorted(Comparator.comparingDouble(row -> row.ours.f1()))
                .limit(5)
                .forEach(row -> out.printf("worst: %s %.3f%n", row.page, row.ours.f1()));
    }

    private static void mean(String half, List<Row> rows) {
        out.printf(
                "%s: %d pages, library %.4f, ours %.4f%n",
                half,
                rows.size(),
                rows.stream().mapToDouble(Row::library).average().orElse(0),
                rows.stream().mapToDouble(row -> row.ours.f1()).average().orElse(0));
    }

    private static Row row(Path page) {
        String source = read(page.resolve("source.html"));
        String expected = Jsoup.parse(read(page.resolve("expected.html"))).text();
        Function<String, String> library = html -> {
            String content =
                    new Readability4JExtended(PAGE.toString(), html).parse().getContent();
            return content == null ? "" : Jsoup.parse(content).text();
        };
        String ours = PageReader.read(source.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8", PAGE)
                .text();
        return new Row(
                page.getFileName().toString(),
                isSeen(page),
                WordOverlap.of(expected, library.apply(source)).f1(),
                WordOverlap.of(expected, ours));
    }

    static boolean isSeen(Path page) {
        CRC32 sum = new CRC32();
        sum.update(page.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % 2 == 0;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
