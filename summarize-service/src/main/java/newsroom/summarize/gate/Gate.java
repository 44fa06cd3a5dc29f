package newsroom.summarize.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import newsroom.summarize.gate.Fault.Rule;

/**
 * Nothing a language model writes is printed unless it passes here. A sentence is held against the source lines that it
 * names itself: every figure, date, name, quotation, negation and word of doubt must be theirs, and most of its words.
 * The gate trusts neither the model nor the sources: a line that gives orders to machines supports nothing.
 */
public final class Gate {

    private static final int MOST_SOURCES = 6;
    private static final Pattern ENDS_INSIDE = Pattern.compile("[.!?][”\"’')]* +[\\p{Lu}“\"]");
    private static final Pattern ABBREVIATED = Pattern.compile(
            "\\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|St|Inc|Corp|Co|Ltd|No|vs|U\\.S|U\\.K|U\\.N|[A-Z])\\. ");

    private final Map<String, SourceLine> lines = new LinkedHashMap<>();
    private final List<Check> checks;

    /**
     * @param lines what the model was shown
     * @param aliases other spellings of a name to the one that sources use, both in lower case
     * @param secrets marks that only the instructions hold
     * @param instructions the instructions themselves
     */
    public Gate(List<SourceLine> lines, Map<String, String> aliases, List<String> secrets, String instructions) {
        // Cleaned again: what no reader of the source can see supports nothing.
        lines.stream()
                .filter(line -> !Instructions.isOrder(line.text()))
                .forEach(line -> this.lines.put(
                        line.id(), new SourceLine(line.id(), line.publisher(), line.span(), Clean.of(line.text()))));
        this.checks = List.of(
                new Links(),
                new Instructions(),
                new Asides(),
                new Leaks(secrets, instructions),
                new Amounts(),
                new Dates(),
                new Names(aliases),
                new Roles(),
                new Doers(),
                new Quotations(),
                new Negations(),
                new Directions(),
                new Hedges(),
                new Conditions(),
                new Limits(),
                new Parts(),
                new Portions(),
                new Embedded(),
                new Support());
    }

    /**
     * What is wrong with the sentence; empty when it may be printed.
     *
     * @param most characters it may have
     */
    public List<Fault> faults(DraftLine draft, int most) {
        String text = draft.text();
        List<Fault> faults = new ArrayList<>();
        if (text.isBlank()
                || text.length() > most
                || !text.equals(text.strip())
                || Word.in(text).size() < 3) {
            faults.add(new Fault(Rule.LENGTH, text.length() + " characters"));
            return faults;
        }
        if (ENDS_INSIDE.matcher(ABBREVIATED.matcher(text).replaceAll("x ")).find()) {
            faults.add(new Fault(Rule.LENGTH, "more than one sentence"));
        }
        List<SourceLine> named = named(draft);
        if (named.isEmpty()
                || named.size() > MOST_SOURCES
                || named.size() < draft.sources().stream().distinct().count()) {
            faults.add(new Fault(Rule.SOURCES, String.join(", ", draft.sources())));
            return faults;
        }
        checks.forEach(check -> faults.addAll(check.faults(text, named)));
        return faults;
    }

    /** Whether a cleaned line of a source may be shown to a model and support a sentence: words, and no orders. */
    public static boolean isNews(String line) {
        return !Instructions.isOrder(line) && !Links.isMarked(line);
    }

    /** The lines that the sentence names and that exist, each once; none that gives orders. */
    public List<SourceLine> named(DraftLine draft) {
        List<SourceLine> named = new ArrayList<>();
        for (String id : new LinkedHashSet<>(draft.sources())) {
            SourceLine line = lines.get(id);
            if (line != null && isNews(line.text())) {
                named.add(line);
            }
        }
        return named;
    }
}
