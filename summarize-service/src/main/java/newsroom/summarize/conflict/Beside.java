package newsroom.summarize.conflict;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsroom.summarize.text.Terms;

/**
 * The words that a figure is told with, as meanings and without names.
 *
 * @param near within the figure and up to two words of weight away from it
 * @param deeds what is done in its clause
 * @param told of its whole sentence
 * @param many how many words of weight its clause has
 */
record Beside(Set<String> near, Set<String> deeds, Set<String> told, int many) {

    /** In a clause of so few words every one of them tells what is measured. */
    static final int SHORT = 4;

    private static final double HALF = 0.5;
    private static final int NEAR = 2;
    private static final Pattern BETWEEN = Pattern.compile("\\P{L}+");

    static Beside of(Statement statement) {
        List<Term> terms = Term.of(statement);
        List<Term> figure = terms.stream().filter(Term::isInFigure).toList();
        int from = figure.isEmpty() ? terms.size() : terms.indexOf(figure.get(0));
        int to = figure.isEmpty() ? -1 : terms.lastIndexOf(figure.get(figure.size() - 1));
        Set<String> near = new HashSet<>();
        Set<String> deeds = new HashSet<>();
        Set<String> all = new HashSet<>();
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            if (!term.isFigure() && !term.isName()) {
                all.add(term.meaning());
                if (i >= from - NEAR && i <= to + NEAR) {
                    near.add(term.meaning());
                }
                if (term.isDeed()) {
                    deeds.add(term.meaning());
                }
            }
        }
        near.removeIf(Lexicon::isFree);
        return new Beside(near, deeds, sentence(statement), all.size());
    }

    /** Two short clauses with most words in common, which the alignment has weighed word by word. */
    static boolean areOfSameWords(Statement a, Statement b) {
        return Math.max(of(a).many(), of(b).many()) <= SHORT && Terms.overlap(a.terms(), b.terms()) >= HALF;
    }

    private static Set<String> sentence(Statement statement) {
        return BETWEEN.splitAsStream(statement.claim().text().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty() && !Lexicon.isSmall(word))
                .map(Lexicon::meaning)
                .filter(meaning -> !Lexicon.isFree(meaning))
                .collect(Collectors.toSet());
    }

    static int shared(Set<String> one, Set<String> two) {
        return (int) Stream.of(one).flatMap(Set::stream).filter(two::contains).count();
    }
}
