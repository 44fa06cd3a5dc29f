package newsroom.summarize.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "900 of the 1,400 workers" is not 1,400 workers, and what is said behind a semicolon is said of its own subject. */
final class Parts implements Check {
    private static final String NUMBER =
            "(\\d[\\d,.]*\\d|\\d|one|two|three|four|five|six|seven|eight|nine|ten|half|most|some)";
    private static final Pattern OF_ALL = Pattern.compile(
            "\\b" + NUMBER + " (?:out )?of (?:the |its |their |his |her )?" + NUMBER + "\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_THEM = Pattern.compile(
            "\\b(half|thirds?|quarters?|most|some|many|few|one|two|three|four|five|\\d[\\d,.]*) of (?:them|whom|which)\\b([^,;.]*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SEGMENT = Pattern.compile(";\\s*|, (?:while|whereas) ");

    @Override
    public List<Fault> faults(String sentence, List<SourceLine> sources) {
        List<Fault> faults = new ArrayList<>();
        for (SourceLine line : sources) {
            if (isWhole(sentence, line.text())) {
                faults.add(new Fault(Fault.Rule.QUANTITY, "a part for the whole"));
            } else if (isMixed(sentence, line.text())) {
                faults.add(new Fault(Fault.Rule.ROLE, "two subjects mixed"));
            }
        }
        return faults;
    }

    private static boolean isWhole(String sentence, String line) {
        Matcher all = OF_ALL.matcher(line);
        while (all.find()) {
            if (holds(sentence, all.group(2)) && !holds(sentence, all.group(1))) {
                return true;
            }
        }
        Set<String> said = Stems.of(sentence);
        Matcher them = OF_THEM.matcher(line);
        while (them.find()) {
            Set<String> rest = Stems.of(them.group(2));
            if (!holds(sentence, them.group(1)) && rest.stream().anyMatch(said::contains)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(String sentence, String word) {
        return Pattern.compile("\\b" + Pattern.quote(word) + "\\b", Pattern.CASE_INSENSITIVE)
                .matcher(sentence)
                .find();
    }

    /** One clause here that takes words from two clauses there, of which neither has them all. */
    private static boolean isMixed(String sentence, String line) {
        List<Set<String>> segments = SEGMENT.splitAsStream(line).map(Stems::of).toList();
        List<Clause> clauses = Clause.of(sentence);
        if (segments.size() < 2 || clauses.size() > 1) {
            return false;
        }
        Set<String> said = Stems.of(sentence);
        said.retainAll(Stems.of(line));
        return segments.stream().noneMatch(segment -> segment.containsAll(said));
    }
}
