package newsroom.scoring.likeness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsroom.scoring.fingerprint.Fingerprint;

/** How often the stories in mind use a word, and how often as a name. */
public final class Vocabulary implements Rarity {

    /**
     * As if so many stories had been read before the first, none with the word in question: a desk that has just opened
     * does not take every word for common.
     */
    private static final double READ_BEFORE = 1000;

    /** Of the uses that show it, so many have to be of a name; titles that capitalise everything are not all known. */
    private static final double SHARE_OF_NAMES = 0.3;

    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<String, Integer> namings = new HashMap<>();
    /** Uses that do not show whether the word is a name: capitals stand there anyway. */
    private final Map<String, Integer> unclear = new HashMap<>();

    private int stories;

    public void learn(Fingerprint story) {
        stories++;
        count(uses, story.terms(), 1);
        count(namings, story.names(), 1);
        count(unclear, unclear(story), 1);
    }

    public void forget(Fingerprint story) {
        stories--;
        count(uses, story.terms(), -1);
        count(namings, story.names(), -1);
        count(unclear, unclear(story), -1);
    }

    /** The first word, and all words of a text in which nothing stands out as a name: it may capitalise every word. */
    private static List<String> unclear(Fingerprint story) {
        return story.terms().stream()
                .limit(story.names().isEmpty() ? Long.MAX_VALUE : 1)
                .filter(term -> !story.names().contains(term))
                .toList();
    }

    private static void count(Map<String, Integer> counts, List<String> terms, int more) {
        terms.forEach(term -> counts.merge(term, more, Vocabulary::orNone));
    }

    public int stories() {
        return stories;
    }

    @Override
    public double of(String term) {
        return of(term, 0);
    }

    private double of(String term, int less) {
        double all = stories + READ_BEFORE;
        return Math.log(all / (Math.max(0, uses.getOrDefault(term, 0) - less) + 1)) / Math.log(all);
    }

    /**
     * How rare words are outside of one event. A name that ten stories use is no common one where all ten report the event
     * in question: its own news must not wear it out.
     *
     * @param own how many of the event's stories use a word
     */
    public Rarity outside(Map<String, Integer> own) {
        return new Rarity() {
            @Override
            public double of(String term) {
                return Vocabulary.this.of(term, own.getOrDefault(term, 0));
            }

            @Override
            public boolean isName(String term) {
                return Vocabulary.this.isName(term);
            }
        };
    }

    @Override
    public boolean isName(String term) {
        int named = namings.getOrDefault(term, 0);
        int clear = uses.getOrDefault(term, 0) - unclear.getOrDefault(term, 0);
        return named > 0 && named >= SHARE_OF_NAMES * clear;
    }

    @SuppressWarnings("NullAway") // Map.merge removes the entry when this answers null.
    private static Integer orNone(Integer count, Integer less) {
        return count + less == 0 ? null : count + less;
    }
}
