package newsroom.summarize.gate;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.contracts.cluster.Quantity.Measure;
import newsroom.summarize.quantity.Found;

/** What a figure is a part of: "9 percent of patients", "the risk of stroke by 31 percent", "3 hours and 40 minutes". */
final class Wholes {

    private static final Pattern OF = Pattern.compile("\\bof (?:the |its |their |all |an? )?([\\p{L}-]+)((?: [\\p{L}-]+){0,4})");
    private static final Set<String> PEOPLE = Set.of("those", "people", "patients", "users", "respondents");
    private static final Pattern JOINT = Pattern.compile(" (?:and )?|, (?:and )?");

    private Wholes() {}

    /** Whether everything that the figure's clause has "of" something is told in a line that tells the figure. */
    static boolean areTold(String sentence, Found figure, List<SourceLine> telling) {
        int from = 0;
        int to = sentence.length();
        for (Clause clause : Clause.of(sentence)) {
            if (clause.holds(figure.start())) {
                from = clause.start();
                to = from + clause.text().length();
            }
        }
        Matcher of = OF.matcher(sentence);
        boolean told = true;
        for (int at = from; of.find(at) && of.start() < to; at = of.end(1)) {
            boolean rest = !PEOPLE.contains(of.group(1))
                    || Word.in(of.group(2)).stream()
                            .filter(Word::carriesMeaning)
                            .allMatch(word -> isTold(word.text(), telling));
            told &= rest && isTold(of.group(1), telling);
        }
        return told;
    }

    private static boolean isTold(String word, List<SourceLine> telling) {
        Word whole = new Word(word, 0, word.length());
        return !whole.carriesMeaning()
                || telling.stream().anyMatch(line -> Stems.of(line.text()).contains(whole.stem()));
    }

    /** Whether a stretch of time is only the hours or only the minutes of a longer one. */
    static boolean isPartOfTime(Found figure, List<Found> figures, String text) {
        return figure.quantity().measure() == Measure.DURATION
                && figures.stream().anyMatch(other -> isJoined(figure, other, text) || isJoined(other, figure, text));
    }

    private static boolean isJoined(Found one, Found next, String text) {
        return next.quantity().measure() == Measure.DURATION
                && one.end() <= next.start()
                && one.quantity().low().compareTo(next.quantity().low()) > 0
                && JOINT.matcher(text.substring(one.end(), next.start())).matches();
    }
}
