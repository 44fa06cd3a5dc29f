package newsroom.summarize.brief;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsroom.summarize.text.Passage;
import newsroom.summarize.text.Terms;

/**
 * How close each sentence of a story is to the story as a whole: the cosine of its terms and the sum of all sentences',
 * weighted by how few sentences use a term (Radev et al., "Centroid-based summarization", 2004).
 */
final class Centrality {

    private final Map<String, Double> rarity = new HashMap<>();
    private final Map<String, Double> centroid = new HashMap<>();
    private final double length;

    private Centrality(List<Passage> sentences) {
        Map<String, Integer> use = new HashMap<>();
        sentences.forEach(sentence -> Terms.of(sentence.text()).forEach(term -> use.merge(term, 1, Integer::sum)));
        use.forEach((term, n) -> {
            double rare = Math.log(1 + (double) sentences.size() / n);
            rarity.put(term, rare);
            centroid.put(term, rare * n);
        });
        length = Math.sqrt(centroid.values().stream().mapToDouble(x -> x * x).sum());
    }

    static Centrality of(List<Passage> sentences) {
        return new Centrality(sentences);
    }

    /** 0 to 1. */
    double of(Passage passage) {
        double product = 0;
        double own = 0;
        for (String term : Terms.of(passage.text())) {
            double rare = rarity.getOrDefault(term, 0.0);
            product += rare * centroid.getOrDefault(term, 0.0);
            own += rare * rare;
        }
        return product == 0 ? 0 : product / (length * Math.sqrt(own));
    }
}
