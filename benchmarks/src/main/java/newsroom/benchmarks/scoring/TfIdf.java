package newsroom.benchmarks.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsroom.contracts.story.StoryId;

/** The classic of topic detection and tracking: cosine of weighted words to the middle of each cluster. */
final class TfIdf {

    private TfIdf() {}

    static Map<StoryId, String> singlePass(List<Sample.Item> stories, double line) {
        Map<String, Integer> uses = new HashMap<>();
        stories.forEach(item -> Baselines.words(Baselines.text(item)).stream()
                .distinct()
                .forEach(word -> uses.merge(word, 1, Integer::sum)));
        List<Map<String, Double>> middles = new ArrayList<>();
        Map<String, List<Integer>> users = new HashMap<>();
        Map<StoryId, String> clusters = new LinkedHashMap<>();
        for (Sample.Item item : stories) {
            Map<String, Double> story = weighted(item, uses, stories.size());
            int best = closest(story, middles, users, line);
            if (best < 0) {
                best = middles.size();
                middles.add(new HashMap<>());
            }
            Map<String, Double> middle = middles.get(best);
            for (Map.Entry<String, Double> word : story.entrySet()) {
                if (middle.merge(word.getKey(), word.getValue(), Double::sum).equals(word.getValue())) {
                    users.computeIfAbsent(word.getKey(), key -> new ArrayList<>())
                            .add(best);
                }
            }
            clusters.put(item.id(), "c" + best);
        }
        return clusters;
    }

    private static int closest(
            Map<String, Double> story,
            List<Map<String, Double>> middles,
            Map<String, List<Integer>> users,
            double line) {
        Map<Integer, Double> dots = new LinkedHashMap<>();
        story.forEach((word, weight) -> users.getOrDefault(word, List.of())
                .forEach(cluster ->
                        dots.merge(cluster, weight * middles.get(cluster).getOrDefault(word, 0.0), Double::sum)));
        int best = -1;
        double most = line;
        for (Map.Entry<Integer, Double> dot : dots.entrySet()) {
            double cosine = dot.getValue() / length(middles.get(dot.getKey()));
            if (cosine >= most) {
                most = cosine;
                best = dot.getKey();
            }
        }
        return best;
    }

    private static Map<String, Double> weighted(Sample.Item item, Map<String, Integer> uses, int all) {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (String word : Baselines.words(Baselines.text(item))) {
            weights.merge(word, Math.log((all + 1.0) / uses.getOrDefault(word, 1)), Double::sum);
        }
        double length = length(weights);
        weights.replaceAll((word, weight) -> length == 0 ? 0 : weight / length);
        return weights;
    }

    private static double length(Map<String, Double> weights) {
        return Math.sqrt(weights.values().stream().mapToDouble(w -> w * w).sum());
    }
}
