package newsroom.summarize.episode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsroom.summarize.quote.Turns.Turn;

/** What an episode comes back to: the words that many of its turns use. */
final class Themes {

    /** In how many turns a word counts in full. */
    private static final double MANY = 12;

    private static final int SOME = 4;
    private static final double ENOUGH = 4;

    private final Map<String, Integer> turnsUsing = new HashMap<>();

    Themes(List<Turn> turns) {
        for (Turn turn : turns) {
            Talk.terms(turn.segment().text()).forEach(term -> turnsUsing.merge(term, 1, Integer::sum));
        }
    }

    /** 0 to 1: how much of what the words are about is what the episode is about. */
    double of(String words) {
        double sum = Talk.terms(words).stream()
                .mapToDouble(term -> Math.min(1, (turnsUsing.getOrDefault(term, 1) - 1) / MANY))
                .sum();
        return Math.min(1, sum / ENOUGH);
    }

    boolean isTheme(String term) {
        return turnsUsing.getOrDefault(term, 0) >= SOME;
    }
}
