package newsroom.scoring.judge;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsroom.scoring.likeness.Rarity;

/**
 * Which reports use a word. Reports of one event share at least a telling word, so the rarest words of a story propose
 * what it is compared with, however many clusters are live.
 */
final class ReportIndex {

    private static final int WORDS_ASKED = 12;
    /** A word that so many reports use proposes nobody, unless that is a small share of all. */
    private static final int COMMON = 200;

    private static final double COMMON_SHARE = 0.02;

    private final Map<String, Deque<Known>> byTerm = new HashMap<>();

    void add(Known report) {
        report.sketch()
                .terms()
                .forEach(term ->
                        byTerm.computeIfAbsent(term, key -> new ArrayDeque<>()).addLast(report));
    }

    /** Forgets a report; reports are forgotten in the order in which they were added. */
    void remove(Known report) {
        for (String term : report.sketch().terms()) {
            Deque<Known> users = byTerm.get(term);
            if (users != null && users.peekFirst() == report) {
                users.removeFirst();
            } else if (users != null) {
                users.remove(report);
            }
            if (users != null && users.isEmpty()) {
                byTerm.remove(term);
            }
        }
    }

    /** Reports that share rare words with the story, with the weight of what they share, oldest first. */
    Map<Known, Double> sharing(Known story, Rarity rarity, int stories) {
        double tooCommon = Math.max(COMMON, COMMON_SHARE * stories);
        List<String> asked = story.sketch().terms().stream()
                .filter(byTerm::containsKey)
                .filter(term -> byTerm.getOrDefault(term, NOBODY).size() <= tooCommon)
                .sorted(Comparator.comparingDouble(term -> -rarity.of(term)))
                .limit(WORDS_ASKED)
                .toList();
        Map<Known, Double> hits = new LinkedHashMap<>();
        for (String term : asked) {
            double weight = rarity.of(term) * rarity.of(term);
            byTerm.getOrDefault(term, NOBODY).forEach(report -> hits.merge(report, weight, Double::sum));
        }
        return hits;
    }

    private static final Deque<Known> NOBODY = new ArrayDeque<>();
}
