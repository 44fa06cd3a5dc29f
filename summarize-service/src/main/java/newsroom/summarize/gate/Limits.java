package newsroom.summarize.gate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a source limits, "only in mice", "except on Sundays", "a draft ruling", is not told without its limit. */
final class Limits implements Check {
    private static final double MOST = 0.6;
    private static final Pattern LIMIT = Pattern.compile(
            "\\b(?:only|except|excluding|apart from|other than|until|temporar(?:y|ily)|provisional(?:ly)?|preliminary|partial(?:ly)?"
                    + "|partly|mostly|largely|initial(?:ly)?|at first|mice|animals|women|men|children|adults|some|alleged|proposed"
                    + "|planned|draft|former|interim|pilot|in principle|tentative(?:ly)?|conditional(?:ly)?|suspected|unverified"
                    + "|non-binding|experimental|early-stage|most|half|nearly|almost|hardly|rarely|occasional(?:ly)?|sometimes"
                    + "|so far|for now|no longer|once|winter|summer|spring|autumn|night|day|weekends?|weekdays?|(?:for )?(?:each|every)|eastern|western|northern|southern|central|upper|lower|outer|inner|morning|evening)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RATE = Pattern.compile("\\b(?:each|every|per|all|an?)\\b");
    /** Where one of these stands, another of them may be meant by it. */
    private static final Set<String> SAME =
            Set.of("almost", "nearly", "partly", "partially", "largely", "mostly", "most");

    @Override
    public List<Fault> faults(String sentence, List<SourceLine> sources) {
        return sources.stream()
                .flatMap(line -> lost(sentence, line.text()).stream())
                .limit(1)
                .map(word -> new Fault(Fault.Rule.HEDGE, "without \"" + word + "\""))
                .toList();
    }

    private static Optional<String> lost(String sentence, String line) {
        Set<String> here = Stems.of(sentence);
        String told = sentence.toLowerCase(Locale.ROOT);
        for (Clause clause : Clause.of(line)) {
            Matcher limit = LIMIT.matcher(clause.text());
            boolean kept = Stems.share(clause.stems(), here) >= MOST;
            while (kept && limit.find()) {
                String word = limit.group().toLowerCase(Locale.ROOT);
                Set<String> near = clause.reach(limit.end(), 2);
                boolean concerned = isRate(word)
                        || word.equals("until")
                        || near.isEmpty()
                        || near.stream().anyMatch(here::contains);
                if (concerned && !isKept(word, told)) {
                    return Optional.of(word);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isRate(String word) {
        return word.endsWith("each") || word.endsWith("every");
    }

    private static boolean isKept(String word, String told) {
        if (isRate(word)) {
            return RATE.matcher(told).find();
        }
        String stem = word.replaceFirst("(?:ily|ly|y)$", "");
        return told.contains(stem) || (SAME.contains(word) && SAME.stream().anyMatch(told::contains));
    }
}
