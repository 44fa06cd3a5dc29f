package newsroom.scoring.judge;

import java.util.HashMap;
import java.util.Map;
import newsroom.scoring.fingerprint.Fingerprint;
import newsroom.scoring.likeness.Rarity;

/** How often the stories in mind use a word, and how often as a name. */
final class Vocabulary implements Rarity {

    /**
     * As if so many stories had been read before the first, none with the word in question: a desk that has just opened
     * does not take every word for common.
     */
    private static final double READ_BEFORE = 1000;

    /** Names stand at the start of sentences and in titles that capitalise everything, where they do not show. */
    private static final double SHARE_OF_NAMES = 0.3;

    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<String, Integer> namings = new HashMap<>();
    private int stories;

    void learn(Fingerprint story) {
        stories++;
        story.terms().forEach(term -> uses.merge(term, 1, Integer::sum));
        story.names().forEach(name -> namings.merge(name, 1, Integer::sum));
    }

    void forget(Fingerprint story) {
        stories--;
        story.terms().forEach(term -> uses.merge(term, -1, Vocabulary::orNone));
        story.names().forEach(name -> namings.merge(name, -1, Vocabulary::orNone));
    }

    int stories() {
        return stories;
    }

    @Override
    public double of(String term) {
        double all = stories + READ_BEFORE;
        return Math.log(all / (uses.getOrDefault(term, 0) + 1)) / Math.log(all);
    }

    @Override
    public boolean isName(String term) {
        int named = namings.getOrDefault(term, 0);
        return named > 0 && named >= SHARE_OF_NAMES * uses.getOrDefault(term, 0);
    }

    @SuppressWarnings("NullAway") // Map.merge removes the entry when this answers null.
    private static Integer orNone(Integer count, Integer less) {
        return count + less == 0 ? null : count + less;
    }
}
