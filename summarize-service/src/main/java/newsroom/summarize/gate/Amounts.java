package newsroom.summarize.gate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.contracts.cluster.Quantity;
import newsroom.contracts.cluster.Quantity.Bound;
import newsroom.contracts.cluster.Quantity.Measure;
import newsroom.contracts.cluster.Quantity.TimeBasis;
import newsroom.summarize.quantity.Figures;
import newsroom.summarize.quantity.Found;
import org.jspecify.annotations.Nullable;

/**
 * Figures are those of the sources: value, unit, bound and time basis, in whatever notation; rounded only behind
 * "about" or "more than". A figure stands beside what it stood beside there, and several in the order they had.
 */
final class Amounts implements Check {

    private static final BigDecimal NEAR = new BigDecimal("0.05");
    private static final BigDecimal FAR = new BigDecimal("0.2");

    private static final int WINDOW = 4;
    /** What {@link Figures} calls a thing whose noun it does not find. */
    private static final String UNNAMED = "thing";

    private static final Pattern NUMBER_WORD = Pattern.compile(
            "\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen"
                    + "|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?|millions?|billions?"
                    + "|trillions?|half|thirds?|quarters?|double[sd]?|triple[sd]?|twice|thrice|tenfold|twofold|quadrupled?|halved|majority|most|every|all)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> SUMS = Set.of("majority", "most", "every", "all");

    @Override
    public List<Fault> faults(String sentence, List<SourceLine> sources) {
        List<Fault> faults = new ArrayList<>();
        List<Found> figures = Figures.in(sentence);
        for (Found figure : figures) {
            List<SourceLine> telling = sources.stream()
                    .filter(line -> isIn(line.text(), figure, figures, sentence))
                    .toList();
            if (telling.isEmpty()
                    || !isBeside(sentence, figure, telling, sources)
                    || !Wholes.areTold(sentence, figure, telling)) {
                faults.add(new Fault(Fault.Rule.QUANTITY, figure.quantity().text()));
            }
        }
        if (sources.stream().anyMatch(line -> isTurned(sentence, figures, line.text()))) {
            faults.add(new Fault(Fault.Rule.QUANTITY, "the order of the figures"));
        }
        loose(sentence, figures, sources).forEach(number -> faults.add(new Fault(Fault.Rule.QUANTITY, number)));
        Rates.added(sentence, sources).forEach(rate -> faults.add(new Fault(Fault.Rule.QUANTITY, rate)));
        return faults;
    }

    private static boolean isIn(String line, Found figure, List<Found> figures, String sentence) {
        List<Found> there = Figures.in(line);
        boolean part = Wholes.isPartOfTime(figure, figures, sentence);
        return there.stream()
                .filter(source -> Wholes.isPartOfTime(source, there, line) == part)
                .anyMatch(source -> agrees(figure, sentence, source, line));
    }

    private static boolean agrees(Found here, String sentence, Found there, String line) {
        Quantity a = here.quantity();
        Quantity b = there.quantity();
        return a.measure() == b.measure()
                && sameUnit(a, b, sentence, line)
                && sameTime(a.per(), b.per(), sentence, line)
                && sameValue(a, b);
    }

    /** A count whose noun was not found next to it on one side counts what the other side names, if it is named there. */
    private static boolean sameUnit(Quantity a, Quantity b, String sentence, String line) {
        if (a.unit().equals(b.unit())) {
            return true;
        }
        if (a.measure() != Measure.COUNT) {
            return false;
        }
        String here = stem(a.unit());
        String there = stem(b.unit());
        return here.equals(there)
                || b.unit().equals(UNNAMED) && Stems.of(line).contains(here)
                || a.unit().equals(UNNAMED) && Stems.of(sentence).contains(there);
    }

    /** A stretch of time may stand elsewhere in the sentence, but it may neither fall away nor come in. */
    private static boolean sameTime(@Nullable TimeBasis a, @Nullable TimeBasis b, String sentence, String line) {
        return Objects.equals(a, b) || (a == null || Rates.tells(line, a)) && (b == null || Rates.tells(sentence, b));
    }

    private static boolean sameValue(Quantity a, Quantity b) {
        boolean equal = a.low().compareTo(b.low()) == 0 && a.high().compareTo(b.high()) == 0;
        if (equal) {
            return side(a.bound()) == side(b.bound());
        }
        if (a.isRange() || b.isRange() || b.low().signum() <= 0) {
            return false;
        }
        BigDecimal gap = b.low().subtract(a.low());
        BigDecimal near = b.low().multiply(NEAR);
        boolean exact = b.bound() == Bound.EXACTLY || b.bound() == Bound.ABOUT;
        return switch (a.bound()) {
            case ABOUT -> exact && gap.abs().compareTo(near) <= 0;
            case OVER, AT_LEAST ->
                b.bound() == Bound.EXACTLY
                        && gap.signum() > 0
                        && gap.compareTo(b.low().multiply(FAR)) <= 0;
            case EXACTLY, UNDER, UP_TO -> false;
        };
    }

    private static int side(Bound bound) {
        return switch (bound) {
            case EXACTLY -> 0;
            case ABOUT -> 1;
            case OVER, AT_LEAST -> 2;
            case UNDER, UP_TO -> 3;
        };
    }

    /** The words around the figure stand in a line that holds the figure, not only in another. */
    private static boolean isBeside(String sentence, Found figure, List<SourceLine> telling, List<SourceLine> sources) {
        if (telling.size() == sources.size()) {
            return true;
        }
        Set<String> around = around(sentence, figure);
        double told = most(around, telling);
        return told > 0 && told * 2 >= most(around, sources);
    }

    /** The nearest meaningful words of the clause that the figure stands in. */
    private static Set<String> around(String sentence, Found figure) {
        List<Word> words = Clause.of(sentence).stream()
                .filter(clause -> clause.holds(figure.start()))
                .findFirst()
                .map(clause -> clause.words().stream()
                        .map(word -> new Word(word.text(), word.start() + clause.start(), word.end() + clause.start()))
                        .filter(Word::carriesMeaning)
                        .toList())
                .orElse(List.of());
        List<String> before = words.stream()
                .filter(word -> word.end() <= figure.start())
                .map(Word::stem)
                .toList();
        List<String> behind = words.stream()
                .filter(word -> word.start() >= figure.end())
                .map(Word::stem)
                .toList();
        Set<String> around = new LinkedHashSet<>(before.subList(Math.max(0, before.size() - WINDOW), before.size()));
        around.addAll(behind.subList(0, Math.min(WINDOW, behind.size())));
        words.stream()
                .filter(word -> word.start() >= figure.start() && word.end() <= figure.end())
                .map(Word::stem)
                .forEach(around::add);
        return around;
    }

    private static double most(Set<String> words, List<SourceLine> lines) {
        return lines.stream()
                .mapToDouble(line -> Stems.share(words, Stems.of(line.text())))
                .max()
                .orElse(0);
    }

    /** Two figures of one unit that a line has in the other order. */
    private static boolean isTurned(String sentence, List<Found> here, String line) {
        List<Found> there = Figures.in(line);
        for (int i = 0; i < here.size(); i++) {
            for (int j = i + 1; j < here.size(); j++) {
                int first = place(here.get(i), sentence, there, line);
                int second = place(here.get(j), sentence, there, line);
                boolean alike = here.get(i)
                        .quantity()
                        .unit()
                        .equals(here.get(j).quantity().unit());
                if (alike && first >= 0 && second >= 0 && first > second) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int place(Found figure, String sentence, List<Found> there, String line) {
        for (int i = 0; i < there.size(); i++) {
            if (agrees(figure, sentence, there.get(i), line)) {
                return i;
            }
        }
        return -1;
    }

    /** Digits and number words that were read as no figure: they stand in a source as they stand here. */
    private static List<String> loose(String sentence, List<Found> figures, List<SourceLine> sources) {
        List<String> loose = new ArrayList<>();
        List<String> known = sources.stream()
                .flatMap(line -> Word.in(line.text()).stream())
                .map(Word::plain)
                .toList();
        for (Word word : Word.in(sentence)) {
            boolean digits = word.text().chars().anyMatch(Character::isDigit);
            boolean spoken = NUMBER_WORD.matcher(word.text()).matches();
            boolean read = figures.stream().anyMatch(f -> word.start() >= f.start() && word.start() < f.end());
            if ((digits || spoken) && !read && !isKnown(word, known)) {
                loose.add(word.text());
            }
        }
        return loose;
    }

    private static boolean isKnown(Word word, List<String> known) {
        if (SUMS.contains(word.plain())) {
            return SUMS.stream().anyMatch(known::contains) || known.contains("each") || known.contains("both");
        }
        Matcher parts = Pattern.compile("[^-/]+").matcher(word.plain());
        boolean all = true;
        while (parts.find()) {
            String part = parts.group();
            all &= part.chars().noneMatch(Character::isDigit)
                    || known.contains(part)
                    || known.stream()
                            .anyMatch(other -> List.of(other.split("[-/]")).contains(part));
        }
        return known.contains(word.plain()) || (word.text().contains("-") && all);
    }

    private static String stem(String unit) {
        return new Word(unit, 0, unit.length()).stem();
    }
}
