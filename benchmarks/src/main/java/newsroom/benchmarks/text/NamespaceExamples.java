package newsroom.benchmarks.text;

import static java.lang.System.out;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import newsroom.contracts.story.Segment;
import newsroom.ingest.transcript.Chapters;
import newsroom.ingest.transcript.Heard;
import newsroom.ingest.transcript.Transcripts;

/** The examples of the podcast namespace; its SubRip and HTML files hold the same talk. */
final class NamespaceExamples {

    private NamespaceExamples() {}

    /** @param args the folder of the examples */
    static void run(String... args) throws IOException {
        Path folder = Path.of(args[0]);
        out.println("| file | segments | speakers | words | first words |\n|---|---|---|---|---|");
        for (String file : List.of("example.srt", "example.html", "example.vtt", "example.json")) {
            List<Segment> segments = segments(folder.resolve("transcripts").resolve(file));
            String text = text(segments);
            out.printf(
                    "| %s | %d | %s | %d | %.60s |%n",
                    file,
                    segments.size(),
                    segments.stream()
                            .map(Segment::speaker)
                            .filter(Objects::nonNull)
                            .distinct()
                            .toList(),
                    WordOverlap.words(text).size(),
                    text.replace('\n', ' '));
        }
        List<Segment> captions = segments(folder.resolve("transcripts/example.srt"));
        List<Segment> page = segments(folder.resolve("transcripts/example.html"));
        out.printf(
                "srt and html: words alike %.4f, segments equal %d of %d and %d%n",
                WordOverlap.of(text(page), text(captions)).f1(),
                WordOverlap.common(
                        page.stream().map(Segment::text).toList(),
                        captions.stream().map(Segment::text).toList()),
                page.size(),
                captions.size());
        for (String file : List.of("example.json", "exampleComplex.json")) {
            out.printf(
                    "chapters %s: %d%n",
                    file,
                    Chapters.read(Files.readAllBytes(folder.resolve("chapters").resolve(file)))
                            .map(List::size)
                            .orElse(0));
        }
    }

    private static String text(List<Segment> segments) {
        return String.join("\n", segments.stream().map(Segment::text).toList());
    }

    private static List<Segment> segments(Path file) throws IOException {
        return Transcripts.read(Files.readAllBytes(file), null) instanceof Heard.Words words
                ? words.segments()
                : List.of();
    }
}
