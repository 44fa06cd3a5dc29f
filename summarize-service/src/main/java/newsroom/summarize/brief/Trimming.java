package newsroom.summarize.brief;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.contracts.cluster.Span;
import newsroom.contracts.story.StoryKind;
import newsroom.summarize.gate.DraftLine;
import newsroom.summarize.gate.Gate;
import newsroom.summarize.gate.SourceLine;
import newsroom.summarize.text.Eligibility;
import newsroom.summarize.text.Passage;

/**
 * A sentence without what only its article needs: pointers to pictures and literature, the weekday of what is over. Words
 * fall away and none comes in; what the gate would not let a language model leave out stays, and so does all that is
 * quoted.
 */
final class Trimming {

    private static final Pattern QUOTED =
            Pattern.compile("“[^”]*”|\"[^\"]*\"|‘[^’]*’|(?<![\\p{L}\\d])'[^']+'(?!\\p{L})");
    private static final String LINE = "s1";

    private Trimming() {}

    static String of(Passage passage) {
        String text = passage.text();
        for (Trim trim : trims(passage)) {
            text = without(trim, text, passage);
        }
        return text;
    }

    /** Titles stand as they are. An abstract names no days, and its asides may be its findings. */
    private static List<Trim> trims(Passage passage) {
        if (passage.span().part() != Span.Part.TEXT) {
            return List.of();
        }
        return passage.story().kind() == StoryKind.PAPER
                ? List.of(Trim.REFERENCE)
                : List.of(Trim.PICTURE, Trim.REFERENCE, Trim.DAY_AT_HEAD, Trim.DAY_OF_SAYING, Trim.CONNECTIVE);
    }

    private static String without(Trim trim, String sentence, Passage passage) {
        String text = sentence;
        Matcher stretch = trim.stretch().matcher(text);
        int from = 0;
        while (stretch.find(from)) {
            int start = stretch.start("cut");
            from = stretch.end("cut");
            String left = atHead(text.substring(0, start) + text.substring(from));
            boolean falls =
                    !isQuoted(text, start, from) && trim.condition().holds(text, passage) && isFaithful(left, passage);
            if (falls) {
                text = left;
                stretch = trim.stretch().matcher(text);
                from = start;
            }
        }
        return text;
    }

    private static String atHead(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static boolean isQuoted(String text, int start, int end) {
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            if (quoted.start() < end && quoted.end() > start) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFaithful(String left, Passage passage) {
        SourceLine line = new SourceLine(LINE, passage.story().source().publisher(), passage.span(), passage.text());
        return Eligibility.isPrintable(left)
                && new Gate(List.of(line), Map.of(), List.of(), "")
                        .faults(
                                new DraftLine(left, List.of(LINE)),
                                passage.text().length())
                        .isEmpty();
    }
}
