package newsroom.publish.podcasts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import newsroom.contracts.cluster.EpisodeClaims.Spoken;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.issue.PrintedStory;
import newsroom.contracts.issue.SourceIntelligence.EpisodeNotes;
import newsroom.publish.copy.Words;

/** The three claims that a hurried reader takes away: one of each episode first, those with figures before others. */
final class Points {

    private static final int MOST = 3;

    private Points() {}

    static List<Sentence> of(PrintedStory story, List<EpisodeNotes> episodes) {
        List<List<Spoken>> ranked = episodes.stream()
                .map(notes -> notes.claims().onStory().stream()
                        .sorted(Comparator.comparing((Spoken claim) ->
                                Words.figures(List.of(claim.sentence())).isEmpty()))
                        .toList())
                .toList();
        int longest = ranked.stream().mapToInt(List::size).max().orElse(0);
        List<Sentence> points = new ArrayList<>();
        for (int place = 0; place < longest; place++) {
            for (List<Spoken> claims : ranked) {
                if (place < claims.size() && points.size() < MOST) {
                    add(claims.get(place).sentence(), points);
                }
            }
        }
        for (Sentence fact : story.summary()) {
            if (points.size() < MOST) {
                add(fact, points);
            }
        }
        return points.isEmpty() ? List.of(story.headline()) : points;
    }

    private static void add(Sentence sentence, List<Sentence> points) {
        if (!Words.isSaid(sentence, points)) {
            points.add(sentence);
        }
    }
}
