package newsroom.ingest.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Plain text, with names in front of lines; with names in Markdown's bold it is read as Markdown. */
final class PlainCues {

    private static final Pattern LINK = Pattern.compile(
            "!?\\[([^\\[\\]]{0,500})\\]\\([^()\\s]{0,2000}(?:\\([^()\\s]*\\)[^()\\s]*)?(?:\\s+\"[^\"]*\")?\\)");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\\\\\p{L}\\p{N}])(\\*{1,3}|_{1,3}|`+)(?=\\S)(.+?)(?<=\\S)\\1(?![\\p{L}\\p{N}])");
    private static final Pattern QUOTED = Pattern.compile("^(?:>\\s?|[-*+]\\s+|#{1,6}\\s+)+");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\p{Punct}])");

    private PlainCues() {}

    static List<Cue> read(String text) {
        List<String> lines = text.replace('\r', '\n').lines().map(String::strip).toList();
        boolean markdown = lines.stream()
                        .filter(line -> Label.marked(line).isPresent())
                        .limit(2)
                        .count()
                == 2;
        List<Cue> cues = new ArrayList<>();
        for (String line : lines) {
            Optional<Label> label = markdown ? Label.marked(line) : Label.of(line);
            String rest = label.map(Label::rest).orElse(line);
            String words = markdown ? withoutMarkdown(rest) : rest;
            if (label.isPresent() || !words.isBlank()) {
                cues.add(new Cue(
                        label.map(Label::speaker).orElse(null),
                        label.map(Label::start).orElse(null),
                        null,
                        words));
            }
        }
        return cues;
    }

    private static String withoutMarkdown(String line) {
        String words = LINK.matcher(QUOTED.matcher(line).replaceFirst("")).replaceAll("$1");
        String before;
        do {
            before = words;
            words = EMPHASIS.matcher(words).replaceAll("$2");
        } while (!words.equals(before));
        return ESCAPED.matcher(words).replaceAll("$1");
    }
}
