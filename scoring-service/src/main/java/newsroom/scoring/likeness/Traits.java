package newsroom.scoring.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import newsroom.scoring.fingerprint.Quantity;

/**
 * What two stories have in common, measured.
 *
 * @param meaning cosine of the sentence vectors
 * @param words cosine of the words, each weighted by its rarity, 0 to 1
 * @param names how much of the shorter list of names stands in the other, weighted by rarity, 0 to 1
 * @param rarestName rarity of the rarest name in common, 0 when there is none
 * @param rarestWords mean rarity of the three rarest words in common
 * @param figuresClash both count the same thing and no count agrees
 * @param figuresAgree a count stands in both
 * @param length logarithm of the words of the shorter one, 0 to about 1: a headline or a lead
 * @param apart hours between the two, as a share of four days, 0 to 1
 * @param inCommon the words in common that hold an event together: names, and words that hardly anybody uses
 */
public record Traits(
        double meaning,
        double words,
        double names,
        double rarestName,
        double rarestWords,
        boolean figuresClash,
        boolean figuresAgree,
        double length,
        double apart,
        List<String> inCommon) {

    private static final double FAR_APART_HOURS = 96;
    /** A word that fewer stories use than this is as telling as a name. */
    private static final double TELLING = 0.45;

    /** @param hours between the two, 0 or more */
    public static Traits of(Sketch a, Sketch b, double hours, Rarity rarity) {
        List<String> shared = Common.terms(a, b);
        List<String> names =
                shared.stream().filter(term -> isName(term, a, b, rarity)).toList();
        double dot = squares(shared, rarity);
        double lengths = Math.sqrt(squares(a.terms(), rarity) * squares(b.terms(), rarity));
        double shorter = Math.min(weight(namesOf(a, rarity), rarity), weight(namesOf(b, rarity), rarity));
        return new Traits(
                a.direction().cosine(b.direction()),
                lengths == 0 ? 0 : dot / lengths,
                shorter == 0 ? 0 : Math.min(1, weight(names, rarity) / shorter),
                names.stream().mapToDouble(rarity::of).max().orElse(0),
                rarest(shared, rarity),
                clash(a.quantities(), b.quantities()),
                agree(a.quantities(), b.quantities()),
                Math.log(1.0 + Math.min(a.terms().size(), b.terms().size())) / 4,
                Math.min(hours, FAR_APART_HOURS) / FAR_APART_HOURS,
                shared.stream()
                        .filter(term -> names.contains(term) || rarity.of(term) >= TELLING)
                        .toList());
    }

    private static boolean isName(String term, Sketch a, Sketch b, Rarity rarity) {
        return a.names().contains(term) || b.names().contains(term) || rarity.isName(term);
    }

    private static List<String> namesOf(Sketch story, Rarity rarity) {
        List<String> names = new ArrayList<>();
        for (String term : story.terms()) {
            if (story.names().contains(term) || rarity.isName(term)) {
                names.add(term);
            }
        }
        return names;
    }

    private static double squares(Iterable<String> terms, Rarity rarity) {
        double sum = 0;
        for (String term : terms) {
            sum += rarity.of(term) * rarity.of(term);
        }
        return sum;
    }

    private static double weight(Iterable<String> terms, Rarity rarity) {
        double sum = 0;
        for (String term : terms) {
            sum += rarity.of(term);
        }
        return sum;
    }

    private static double rarest(List<String> shared, Rarity rarity) {
        return shared.stream()
                        .map(rarity::of)
                        .sorted(Comparator.reverseOrder())
                        .limit(3)
                        .mapToDouble(Double::doubleValue)
                        .sum()
                / 3;
    }

    private static boolean agree(List<Quantity> a, List<Quantity> b) {
        return a.stream().anyMatch(one -> b.stream().anyMatch(one::agrees));
    }

    private static boolean clash(List<Quantity> a, List<Quantity> b) {
        return !agree(a, b)
                && a.stream()
                        .anyMatch(one -> b.stream().anyMatch(other -> one.unit().equals(other.unit())));
    }
}
