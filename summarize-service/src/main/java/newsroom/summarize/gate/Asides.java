package newsroom.summarize.gate;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind a colon is told by what stands before it: "Holm said: ...", "the new price: ...". A sentence made
 * of the words behind alone passes on what nobody reports; that is how an order names what is to be printed, in any
 * language. The kickers of headlines are no such words.
 */
final class Asides implements Check {

    private static final double MOST = 0.6;

    private static final Pattern COLON = Pattern.compile("(?<!\\d):(?=\\s|[“\"‘'])|:(?=\\s\\D)");
    private static final Pattern KICKER = Pattern.compile(
            "(?:exclusive|breaking(?: news)?|watch|updated?|live|opinion|analysis|video|podcast|interview|explainer|review|report|news"
                    + "|(?:show|launch|ask|tell) hn)",
            Pattern.CASE_INSENSITIVE);

    @Override
    public List<Fault> faults(String sentence, List<SourceLine> sources) {
        Set<String> said = Stems.of(sentence);
        boolean only = sources.stream().anyMatch(line -> isBehindColon(line.text(), said));
        return only ? List.of(new Fault(Fault.Rule.SOURCES, "only words behind a colon")) : List.of();
    }

    private static boolean isBehindColon(String line, Set<String> said) {
        Matcher colon = COLON.matcher(line);
        while (colon.find()) {
            String before = line.substring(0, colon.start());
            Set<String> telling = Stems.of(before);
            boolean aside = !KICKER.matcher(before.strip()).matches()
                    && Stems.share(said, Stems.of(line.substring(colon.end()))) >= MOST
                    && said.stream().noneMatch(telling::contains);
            if (aside) {
                return true;
            }
        }
        return false;
    }
}
