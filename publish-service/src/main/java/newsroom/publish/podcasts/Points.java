package newsroom.publish.podcasts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import newsroom.contracts.cluster.EpisodeClaims.Spoken;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.issue.PrintedStory;
import newsroom.contracts.issue.SourceIntelligence.EpisodeNotes;
import newsroom.publish.copy.Words;

/**
 * The three claims that a hurried reader takes away: one of each episode first, those with figures before others; what was
 * said besides the story only where too little was said on it and written of it.
 */
final class Points {

    private static final int MOST = 3;

    private Points() {}

    static List<Sentence> of(PrintedStory story, List<EpisodeNotes> episodes) {
        List<Sentence> points = new ArrayList<>();
        inTurn(episodes, notes -> notes.claims().onStory().stream(), points);
        for (Sentence fact : story.summary()) {
            if (points.size() < MOST) {
                add(fact, points);
            }
        }
        inTurn(
                episodes,
                notes -> notes.claims().also().stream().flatMap(category -> category.claims().stream()),
                points);
        return points.isEmpty() ? List.of(story.headline()) : points;
    }

    private static void inTurn(
            List<EpisodeNotes> episodes, Function<EpisodeNotes, Stream<Spoken>> said, List<Sentence> points) {
        List<List<Spoken>> ranked = episodes.stream()
                .map(notes -> said.apply(notes)
                        .sorted(Comparator.comparing((Spoken claim) ->
                                Words.figures(List.of(claim.sentence())).isEmpty()))
                        .toList())
                .toList();
        int longest = ranked.stream().mapToInt(List::size).max().orElse(0);
        for (int place = 0; place < longest; place++) {
            for (List<Spoken> claims : ranked) {
                if (place < claims.size() && points.size() < MOST) {
                    add(claims.get(place).sentence(), points);
                }
            }
        }
    }

    private static void add(Sentence sentence, List<Sentence> points) {
        if (!Words.isSaid(sentence, points)) {
            points.add(sentence);
        }
    }
}
