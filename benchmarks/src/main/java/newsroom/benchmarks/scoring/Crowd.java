package newsroom.benchmarks.scoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsroom.contracts.NamedUuid;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.desk.Weights;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.Verdict;
import newsroom.contracts.story.Verdict.Outcome;
import newsroom.scoring.fingerprint.Fingerprint;
import newsroom.scoring.fingerprint.StoryFingerprinted;
import newsroom.scoring.judge.Decisions;
import newsroom.scoring.judge.Filed;
import newsroom.scoring.judge.Judge;
import newsroom.scoring.judge.JudgePolicy;
import newsroom.scoring.judge.Relevance;
import newsroom.scoring.judge.Scorer;
import newsroom.scoring.judge.Topics;

/**
 * A desk with many live clusters, grown from real stories: each round of them has rare words of its own and shares the
 * common ones, as more news of the same kind would.
 */
final class Crowd {

    private static final int COMMON = 400;
    private static final Instant NOW = Instant.parse("2026-05-01T00:00:00Z");

    private final List<Sample.Item> items;
    private final Map<String, Integer> uses = new HashMap<>();
    private final Decisions decisions;
    private long sequence;

    Crowd(List<Sample.Item> items, int live) {
        this.items = items;
        items.forEach(item -> item.fingerprint().terms().forEach(term -> uses.merge(term, 1, Integer::sum)));
        int most = uses.values().stream()
                .sorted((a, b) -> b - a)
                .skip(COMMON)
                .findFirst()
                .orElse(0);
        uses.values().removeIf(count -> count <= most);
        List<Filed> before = new ArrayList<>(live);
        for (int i = 0; i < live; i++) {
            before.add(filed(++sequence));
        }
        Memory memory = new Memory(before);
        decisions = new Decisions(
                new Judge(List.of("en"), new Relevance(List.of()), JudgePolicy.DEFAULT),
                new Scorer(Weights.USUAL, Topics.NONE),
                memory,
                memory);
    }

    void decide(int stories) {
        for (int i = 0; i < stories; i++) {
            long place = ++sequence;
            decisions.decide(List.of(StoryFingerprinted.of(place, story(place), fingerprint(place))));
        }
    }

    private Filed filed(long place) {
        Story story = story(place);
        ClusterId cluster = new ClusterId(NamedUuid.of("cluster|" + story.id()));
        return new Filed(
                place,
                story.id(),
                story.kind(),
                story.source(),
                story.url(),
                story.title(),
                "words-" + place,
                true,
                null,
                story.fetchedAt(),
                null,
                null,
                fingerprint(place),
                1,
                new Verdict(Outcome.NEW_EVENT, null, null, null, "Grown."),
                cluster);
    }

    private Story story(long place) {
        Story real = items.get((int) (place % items.size())).story();
        return Stories.story(
                "crowd-" + place,
                "https://crowd.example/" + place,
                real.title() + " " + place,
                "",
                real.kind(),
                NOW.plusMillis(place),
                null);
    }

    private Fingerprint fingerprint(long place) {
        Fingerprint real = items.get((int) (place % items.size())).fingerprint();
        long round = place / items.size();
        return new Fingerprint(
                real.vector(),
                real.terms().stream().map(term -> varied(term, round)).toList(),
                real.names().stream().map(term -> varied(term, round)).toList(),
                "",
                real.quantities(),
                real.figures(),
                real.hedges());
    }

    private String varied(String term, long round) {
        return uses.containsKey(term) ? term : term + "~" + round;
    }
}
