package newsroom.publish.copy;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import newsroom.contracts.cluster.Sentence;

/** Telling whether two pieces of prose say much the same. */
public final class Words {

    /** From here on two texts say much the same. */
    static final double MUCH = 0.6;

    /** From here on they are the same text but for a word or two. */
    static final double SAME = 0.85;

    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}.$%]+");
    private static final Pattern FIGURE = Pattern.compile("\\p{N}");
    private static final Pattern DOTS = Pattern.compile("^\\.+|\\.+$");
    private static final int SHORT = 4;

    private Words() {}

    /** The words that carry meaning: four letters or more, and figures; lower case. */
    public static Set<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : APART.split(text.toLowerCase(Locale.ROOT))) {
            String bare = DOTS.matcher(word).replaceAll("");
            if (bare.length() >= SHORT || FIGURE.matcher(bare).find()) {
                words.add(bare);
            }
        }
        return words;
    }

    /** The share of the shorter text's words that the other one has, too; 0 where either says nothing. */
    public static double shared(String one, String other) {
        Set<String> a = of(one);
        Set<String> b = of(other);
        int shorter = Math.min(a.size(), b.size());
        a.retainAll(b);
        return shorter == 0 ? 0 : (double) a.size() / shorter;
    }

    /** The figures that stand in the texts. */
    public static Set<String> figures(Collection<Sentence> sentences) {
        Set<String> figures = new LinkedHashSet<>();
        for (Sentence sentence : sentences) {
            of(sentence.text()).stream()
                    .filter(word -> FIGURE.matcher(word).find())
                    .forEach(figures::add);
        }
        return figures;
    }

    /** Whether one of the sentences says most of it; a longer one that shares a headline's names says more than that. */
    public static boolean isSaid(Sentence sentence, List<Sentence> said) {
        Set<String> own = of(sentence.text());
        return said.stream().map(other -> of(other.text())).anyMatch(other -> {
            long common = own.stream().filter(other::contains).count();
            int shorter = Math.min(own.size(), other.size());
            return shorter > 0 && (common >= SAME * shorter || common >= MUCH * own.size());
        });
    }

    /** Whether one of the sentences has nearly every word of it. */
    public static boolean isWithin(Sentence sentence, List<Sentence> said) {
        Set<String> own = of(sentence.text());
        return said.stream()
                .map(other -> of(other.text()))
                .anyMatch(other -> own.stream().filter(other::contains).count() >= SAME * own.size());
    }

    /** The words of the text that none of the sentences has. */
    public static Set<String> added(String text, Collection<Sentence> said) {
        Set<String> added = of(text);
        said.forEach(sentence -> added.removeAll(of(sentence.text())));
        return added;
    }
}
