package newsroom.summarize.episode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import newsroom.summarize.text.Terms;

/** The best of an episode: as many as its length carries, none saying what another says, spread over its turns. */
final class Choice {

    private static final int MOST = 12;
    private static final int WORDS_FOR_ONE = 550;
    private static final double LEAST = 0.85;
    private static final int FIRST = 6;
    private static final double LEAST_MORE = 1.1;
    private static final double SAID_BEFORE = 0.5;
    private static final int OF_A_TURN = 2;
    private static final double SAME_TURN = 0.4;

    private Choice() {}

    /** In the order of speech. */
    static List<Utterance> of(List<Utterance> heard, int spoken) {
        int room = Math.min(MOST, Math.max(3, spoken / WORDS_FOR_ONE));
        List<Utterance> left = new ArrayList<>(heard);
        left.removeIf(u -> u.worth() < LEAST);
        List<Utterance> chosen = new ArrayList<>();
        while (chosen.size() < room && !left.isEmpty()) {
            Utterance best = left.stream()
                    .max(Comparator.comparingDouble((Utterance u) -> worth(u, chosen))
                            .thenComparing(u -> -u.passage().span().start()))
                    .orElseThrow();
            left.remove(best);
            if (worth(best, chosen) < (chosen.size() < FIRST ? LEAST : LEAST_MORE)) {
                break;
            }
            left.removeIf(u -> overlaps(u, best) || says(u, best));
            chosen.add(best);
            long same = chosen.stream().filter(u -> u.turn() == best.turn()).count();
            left.removeIf(u -> u.turn() == best.turn() && same >= OF_A_TURN);
        }
        chosen.sort(Comparator.comparing(u -> u.passage().span().start()));
        return chosen;
    }

    private static double worth(Utterance utterance, List<Utterance> chosen) {
        boolean sameTurn = chosen.stream().anyMatch(u -> u.turn() == utterance.turn());
        return utterance.worth() - (sameTurn ? SAME_TURN : 0);
    }

    private static boolean overlaps(Utterance a, Utterance b) {
        return a.passage().span().start() < b.passage().span().end()
                && b.passage().span().start() < a.passage().span().end();
    }

    private static boolean says(Utterance a, Utterance b) {
        Set<String> terms = Terms.of(a.text());
        return Terms.overlap(terms, Terms.of(b.text())) >= SAID_BEFORE;
    }
}
