package newsroom.summarize.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What happens only "if" something else does is not told as if it happened anyway. */
final class Conditions implements Check {

    private static final double MOST = 0.6;

    private static final double ALL = 0.99;

    private static final Pattern CONDITION = Pattern.compile(
            "\\b(?<!as )(?<!even )(?<!what )(?:if|unless|provided|providing|assuming|as long as|on condition|subject to|pending|depend(?:s|ing) on)\\b"
                    + "(?! any\\b)(?! not\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern KEPT = Pattern.compile(
            "\\b(?:if|unless|provided|providing|assuming|as long as|condition(?:al|s)?|subject to|pending|depend(?:s|ed|ing)?|should|once|when|until|without)\\b",
            Pattern.CASE_INSENSITIVE);
    /** Where the condition ends and what hangs on it goes on. */
    private static final Pattern END = Pattern.compile(",|;|$");

    @Override
    public List<Fault> faults(String sentence, List<SourceLine> sources) {
        Set<String> here = Stems.of(sentence);
        List<Fault> faults = new ArrayList<>();
        boolean dropped = !KEPT.matcher(sentence).find()
                && sources.stream()
                        .anyMatch(line -> Stems.share(dependent(line.text()), here) >= MOST
                                || Stems.share(condition(line.text()), here) >= ALL);
        if (dropped) {
            faults.add(new Fault(Fault.Rule.HEDGE, "a dropped condition"));
        }
        return faults;
    }

    /** The words of the condition itself, which nobody says has come true. */
    private static Set<String> condition(String line) {
        Matcher condition = CONDITION.matcher(line);
        if (!condition.find()) {
            return Set.of();
        }
        Matcher end = END.matcher(line).region(condition.end(), line.length());
        Set<String> words = Stems.of(line.substring(condition.end(), end.find() ? end.start() : line.length()));
        return words.size() < 2 ? Set.of() : words;
    }

    /** The words of a line that hang on its condition; none where it has no condition. */
    private static Set<String> dependent(String line) {
        Matcher condition = CONDITION.matcher(line);
        if (!condition.find()) {
            return Set.of();
        }
        Matcher end = END.matcher(line).region(condition.end(), line.length());
        int behind = end.find() ? end.end() : line.length();
        return Stems.of(line.substring(0, condition.start()) + " " + line.substring(behind));
    }
}
