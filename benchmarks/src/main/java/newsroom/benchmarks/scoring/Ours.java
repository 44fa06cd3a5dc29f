package newsroom.benchmarks.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsroom.contracts.cluster.ClusterStanding;
import newsroom.contracts.desk.Weights;
import newsroom.contracts.story.StoryId;
import newsroom.scoring.fingerprint.StoryFingerprinted;
import newsroom.scoring.judge.Decisions;
import newsroom.scoring.judge.Judge;
import newsroom.scoring.judge.JudgePolicy;
import newsroom.scoring.judge.Relevance;
import newsroom.scoring.judge.Scorer;
import newsroom.scoring.judge.Topics;

/** The scoring service's own decisions, as they are taken in the service, on a desk that everything is relevant to. */
final class Ours implements Method {

    @Override
    public String name() {
        return "Newsroom";
    }

    /** Its line stands in the service; nothing is tuned here. */
    @Override
    public List<Double> lines() {
        return List.of(JudgePolicy.DEFAULT.join());
    }

    @Override
    public Map<StoryId, String> cluster(List<Sample.Item> stories, double line) {
        Memory memory = decided(stories, line);
        Map<StoryId, String> clusters = new LinkedHashMap<>();
        stories.forEach(item -> clusters.put(item.id(), memory.cluster(item.id())));
        return clusters;
    }

    static Memory decided(List<Sample.Item> stories, double line) {
        JudgePolicy usual = JudgePolicy.DEFAULT;
        return decided(
                stories,
                new Relevance(List.of()),
                new JudgePolicy(
                        line,
                        line + usual.joinLoosely() - usual.join(),
                        line + usual.joinOthers() - usual.join(),
                        usual.merge(),
                        usual.copy(),
                        usual.offDesk(),
                        usual.live(),
                        usual.update()),
                Weights.USUAL);
    }

    /** On a desk that cares for something. */
    static Memory decided(List<Sample.Item> stories, Relevance relevance, Weights weights) {
        return decided(stories, relevance, JudgePolicy.DEFAULT, weights);
    }

    /** The score of every story's event right after it, for stories that the desk does not decline. */
    static Map<StoryId, Double> scores(List<Sample.Item> stories, Relevance relevance, Weights weights) {
        Map<StoryId, Double> scores = new LinkedHashMap<>();
        decided(stories, relevance, JudgePolicy.DEFAULT, weights).announced().forEach(event -> {
            ClusterStanding standing = event.cluster();
            if (standing != null) {
                scores.put(event.story().id(), standing.score().value());
            }
        });
        return scores;
    }

    private static Memory decided(List<Sample.Item> stories, Relevance relevance, JudgePolicy policy, Weights weights) {
        Memory memory = new Memory();
        Decisions decisions = new Decisions(
                new Judge(List.of("en"), relevance, policy), new Scorer(weights, Topics.NONE), memory, memory);
        long sequence = 0;
        for (Sample.Item item : stories) {
            decisions.decide(List.of(StoryFingerprinted.of(++sequence, item.story(), item.fingerprint())));
        }
        return memory;
    }
}
