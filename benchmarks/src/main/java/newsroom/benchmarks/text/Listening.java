package newsroom.benchmarks.text;

import static java.lang.System.out;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import newsroom.contracts.story.Segment;
import newsroom.ingest.transcript.Heard;
import newsroom.ingest.transcript.Transcripts;

/**
 * Transcripts rendered into every format and read back. A line is a turn of {@link Talk}; it is right when the reader
 * gives a turn of the same speaker with the same words, in the same order. Decided before the first run.
 */
final class Listening {

    private Listening() {}

    private static final class Count {
        private int lines;
        private int right;
        private int speakers;
        private int found;
        private int sameText;
        private int transcripts;
    }

    /** @param args the folder of Markdown transcripts; then {@code misses} to show what was not right */
    static void run(String... args) throws IOException {
        Map<String, Count> counts = new LinkedHashMap<>();
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of(args[0]))) {
            files = all.filter(file -> Objects.requireNonNull(file.getParent())
                            .getFileName()
                            .toString()
                            .matches("news|practicalai"))
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            String markdown = Files.readString(file);
            Talk talk = Talk.of(markdown);
            Map<String, String> formats = new LinkedHashMap<>(Renderings.of(talk));
            formats.put("markdown", markdown);
            String reference = text(Objects.requireNonNull(formats.get("vtt")));
            formats.forEach((format, content) -> count(
                    counts.computeIfAbsent(format, name -> new Count()),
                    talk,
                    content,
                    reference,
                    args.length > 1 ? file + " " + format : ""));
        }
        out.println(
                "| format | transcripts | lines | right | speakers | found | text as from WebVTT |\n|---|---|---|---|---|---|---|");
        counts.forEach((format, count) -> out.printf(
                "| %s | %d | %d | %d | %d | %d | %d |%n",
                format, count.transcripts, count.lines, count.right, count.speakers, count.found, count.sameText));
    }

    private static void count(Count count, Talk talk, String content, String reference, String show) {
        List<String> wanted = talk.turns().stream()
                .map(turn -> key(turn.speaker(), turn.words()))
                .toList();
        List<String> got = turns(content);
        count.transcripts++;
        count.lines += wanted.size();
        count.right += WordOverlap.common(wanted, got);
        List<String> names =
                talk.turns().stream().map(Talk.Turn::speaker).distinct().toList();
        List<String> heard = segments(content).stream()
                .map(segment -> String.valueOf(segment.speaker()))
                .toList();
        count.speakers += names.size();
        count.found += (int) names.stream().filter(heard::contains).count();
        count.sameText += text(content).equals(reference) ? 1 : 0;
        if (!show.isEmpty()) {
            wanted.stream()
                    .filter(line -> !got.contains(line))
                    .limit(3)
                    .forEach(line -> out.println(show + " - " + line));
            got.stream()
                    .filter(line -> !wanted.contains(line))
                    .limit(3)
                    .forEach(line -> out.println(show + " + " + line));
        }
    }

    private static List<String> turns(String content) {
        List<String> turns = new ArrayList<>();
        String speaker = null;
        StringBuilder words = new StringBuilder();
        for (Segment segment : segments(content)) {
            String name = String.valueOf(segment.speaker());
            if (speaker != null && !name.equals(speaker)) {
                turns.add(key(speaker, words.toString()));
                words.setLength(0);
            }
            speaker = name;
            words.append(segment.text()).append(' ');
        }
        if (speaker != null) {
            turns.add(key(speaker, words.toString()));
        }
        return turns;
    }

    private static String key(String speaker, String words) {
        return speaker + ": " + String.join(" ", WordOverlap.words(words));
    }

    private static String text(String content) {
        return String.join("\n", segments(content).stream().map(Segment::text).toList());
    }

    private static List<Segment> segments(String content) {
        return Transcripts.read(content.getBytes(StandardCharsets.UTF_8), null) instanceof Heard.Words words
                ? words.segments()
                : List.of();
    }
}
