package newsroom.ingest.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import newsroom.ingest.feed.FeedDocument;
import newsroom.ingest.feed.FeedEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A feed of every format and one of every kind of breakage, in our own words, beside what must be read in it: everything
 * that is read stands in {@code expected.txt}, and what does not stand there is absent.
 */
class FeedCorpusTest {

    private static final Path CORPUS = Path.of("src/test/resources/feeds");
    private static final URI BASE = URI.create("https://harbour.example/feeds/sheet");

    static Stream<Path> feeds() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.filter(file -> !file.endsWith("expected.txt")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void a_feed_says_what_it_says(Path feed) throws IOException {
        FeedDocument document = new SyndicationParser().parse(Files.readAllBytes(feed), null, BASE);

        assertThat(lines(document)).isEqualTo(expected().get(feed.getFileName().toString()));
    }

    @Test
    void every_feed_is_expected_and_nothing_else() throws IOException {
        assertThat(expected().keySet())
                .isEqualTo(new TreeSet<>(
                        feeds().map(file -> file.getFileName().toString()).toList()));
    }

    private static Map<String, List<String>> expected() throws IOException {
        Map<String, List<String>> expected = new TreeMap<>();
        List<String> block = new ArrayList<>();
        for (String line : Files.readAllLines(CORPUS.resolve("expected.txt"))) {
            if (line.startsWith("== ")) {
                block = new ArrayList<>();
                expected.put(line.substring(3), block);
            } else if (!line.isBlank()) {
                block.add(line);
            }
        }
        return expected;
    }

    private static List<String> lines(FeedDocument document) {
        List<String> lines = new ArrayList<>(said(document, ""));
        for (FeedEntry entry : document.entries()) {
            lines.addAll(said(entry, document.entries().indexOf(entry) + " "));
        }
        return lines;
    }

    /** Every part of a record that says something. */
    private static List<String> said(Record record, String prefix) {
        List<String> lines = new ArrayList<>();
        for (RecordComponent part : record.getClass().getRecordComponents()) {
            Object value = value(record, part);
            if (value instanceof Collection<?> many) {
                value = part.getName().equals("entries") ? many.size() : many.isEmpty() ? null : sorted(many);
            }
            if (value != null) {
                lines.add(prefix + part.getName() + " = " + value);
            }
        }
        return lines;
    }

    private static Object sorted(Collection<?> many) {
        return many instanceof List ? many : many.stream().sorted().toList();
    }

    private static Object value(Record record, RecordComponent part) {
        try {
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(part.getName(), e);
        }
    }
}
