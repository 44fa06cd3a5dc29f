package newsroom.scoring.judge;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import newsroom.contracts.story.StoryKind;
import newsroom.scoring.fingerprint.Quantity;
import newsroom.scoring.likeness.Rarity;
import newsroom.scoring.likeness.Sketch;

/**
 * How firmly two stories hold together by what they share. Likeness alone merges whatever is written about one company;
 * names that hardly anybody uses, or a name and a figure, hold more firmly. The firmest comes first.
 */
enum Hold {
    /** Posts of one account in a row: most threads are about one thing. */
    THREAD,
    /** Two rare names in common, or one with a figure or another rare word. */
    FIRM,
    /** Common words, or one name. */
    LOOSE,
    /** Two pieces of one feed or account, not in a row: an outlet seldom tells its own news again. */
    OF_ONE_OUTLET,
    /** Each is about somebody whom the other never speaks of: two rounds of one size, two quarterly results. */
    ABOUT_OTHERS,
    /** Both of that: an outlet's running column about one company and about the next. */
    SERIES;

    /** Used by less than a dozen of several thousand stories. */
    private static final double RARE = 0.75;

    /** Words that name nothing have to be rarer. */
    private static final double RARE_WORD = 0.82;

    private static final Duration IN_A_ROW = Duration.ofMinutes(30);

    /** Stems that any business headline may hold; a desk that has just opened would take them for rare. */
    private static final Set<String> COMMONPLACE =
            Set.of(("ai ai-driven ai-powered app apps big build busines business ceo"
                            + " company custom data demand earning executive featur financ fund funding fundrais growth incom"
                            + " interview invest investor join lead led market model net plan platform post product profit q1 q2"
                            + " q3 q4 quart raise raised revenu round sale seed servic sery share smart sourc startup stock study"
                            + " system team tech tool user valuat valuation web yoy")
                    .split(" "));

    /** @param inCommon the telling words that both use */
    static Hold of(Known one, Known other, List<String> inCommon, Rarity rarity) {
        if (isThread(one.filed(), other.filed())) {
            return THREAD;
        }
        Hold hold = of(one.sketch(), other.sketch(), inCommon, rarity);
        if (!isOfOneOutlet(one.filed(), other.filed())) {
            return hold;
        }
        return hold == ABOUT_OTHERS ? SERIES : OF_ONE_OUTLET;
    }

    private static boolean isOfOneOutlet(Filed one, Filed other) {
        return one.source().name().equals(other.source().name());
    }

    private static boolean isThread(Filed one, Filed other) {
        return one.kind() == StoryKind.POST
                && other.kind() == StoryKind.POST
                && one.source().name().equals(other.source().name())
                && one.apartFrom(other).compareTo(IN_A_ROW) <= 0;
    }

    private static Hold of(Sketch a, Sketch b, List<String> inCommon, Rarity rarity) {
        if (isStranger(a, b, rarity) && isStranger(b, a, rarity)) {
            return ABOUT_OTHERS;
        }
        long names = inCommon.stream()
                .filter(term -> isName(term, a, rarity) && isRare(term, RARE, rarity))
                .count();
        long words = inCommon.stream()
                .filter(term -> !isName(term, a, rarity) && isRare(term, RARE_WORD, rarity))
                .count();
        boolean more = names + words >= 2 || sharesFigure(a, b);
        return names >= 1 && more ? FIRM : LOOSE;
    }

    private static boolean isRare(String term, double line, Rarity rarity) {
        return rarity.of(term) >= line && !COMMONPLACE.contains(term);
    }

    /** The log odds from which on a report joins. */
    double line(JudgePolicy policy) {
        return switch (this) {
            case THREAD, FIRM -> policy.join();
            case LOOSE -> policy.joinLoosely();
            case OF_ONE_OUTLET, ABOUT_OTHERS -> policy.joinOthers();
            case SERIES -> Double.POSITIVE_INFINITY;
        };
    }

    /** A headline says first whom it is about. */
    private static boolean isStranger(Sketch story, Sketch other, Rarity rarity) {
        return story.terms().stream()
                .findFirst()
                .filter(subject -> isName(subject, story, rarity) || rarity.of(subject) >= RARE)
                .filter(subject -> !other.terms().contains(subject))
                .isPresent();
    }

    private static boolean isName(String term, Sketch story, Rarity rarity) {
        return story.names().contains(term) || rarity.isName(term);
    }

    private static boolean sharesFigure(Sketch a, Sketch b) {
        return a.quantities().stream()
                .filter(Hold::isTelling)
                .anyMatch(figure -> b.quantities().stream().anyMatch(figure::agrees));
    }

    private static boolean isTelling(Quantity figure) {
        return figure.unit().equals("money") || figure.unit().equals("%");
    }
}
