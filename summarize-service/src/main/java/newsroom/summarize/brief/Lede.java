package newsroom.summarize.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.story.StoryKind;
import newsroom.summarize.text.Passage;
import newsroom.summarize.text.Terms;

/** The sentences that a brief opens with: the best about what the headline says, then the best that add to it. */
public final class Lede {

    private static final double ABOUT = 0.15;
    private static final int EARLY = 4;

    private Lede() {}

    /** The sentences as a brief prints them, at most so many. */
    public static List<Sentence> of(ClusterFile file, String headline, int most) {
        return choose(new SentencePool(file).ranked(), headline, most).stream()
                .map(Telling::credited)
                .toList();
    }

    /** @param ranked the best first */
    static List<Passage> choose(List<Passage> ranked, String headline, int most) {
        Set<String> topic = Terms.of(headline);
        List<Passage> chosen = new ArrayList<>();
        ranked.stream()
                .filter(passage -> Terms.overlap(Terms.of(passage.text()), topic) > ABOUT)
                .filter(passage -> passage.position() < EARLY || passage.story().kind() == StoryKind.PAPER)
                .findFirst()
                .or(() -> ranked.stream().findFirst())
                .ifPresent(chosen::add);
        for (Passage passage : ranked) {
            if (!chosen.isEmpty() && chosen.size() < most && !SentencePool.repeats(passage, chosen)) {
                chosen.add(passage);
            }
        }
        return inOrder(chosen);
    }

    /** Sentences of one story keep its order. */
    private static List<Passage> inOrder(List<Passage> chosen) {
        long stories = chosen.stream().map(Passage::story).distinct().count();
        return stories > 1
                ? chosen
                : chosen.stream()
                        .sorted(Comparator.comparingInt(Passage::position))
                        .toList();
    }
}
