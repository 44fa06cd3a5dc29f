package newsroom.summarize.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import newsroom.contracts.cluster.Ahead;
import newsroom.contracts.cluster.Claim;
import newsroom.contracts.cluster.Conflict;
import newsroom.contracts.cluster.EpisodeClaims;
import newsroom.contracts.cluster.Findings;
import newsroom.contracts.cluster.Quote;
import newsroom.contracts.cluster.Recording;
import newsroom.contracts.cluster.Recording.Moment;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.cluster.Span;
import newsroom.contracts.cluster.Span.Part;
import newsroom.contracts.story.Episode;
import newsroom.contracts.story.Story;
import newsroom.summarize.quote.Turns;
import org.jspecify.annotations.Nullable;

/** When what a brief cites of an episode is said in it. */
final class Recordings {

    private Recordings() {}

    /** All places that a brief of these parts cites. */
    static List<Span> cited(
            List<Sentence> printed, List<Claim> claims, List<EpisodeClaims> heard, Findings findings) {
        List<Sentence> sentences = new ArrayList<>(printed);
        sentences.addAll(findings.whatIsNew());
        findings.ahead().stream().map(Ahead::sentence).forEach(sentences::add);
        heard.stream()
                .flatMap(episode -> Stream.concat(
                        episode.onStory().stream(),
                        episode.also().stream().flatMap(category -> category.claims().stream())))
                .map(EpisodeClaims.Spoken::sentence)
                .forEach(sentences::add);
        List<Span> cited = new ArrayList<>();
        sentences.forEach(sentence -> cited.addAll(sentence.evidence()));
        claims.stream().map(Claim::span).forEach(cited::add);
        findings.quotes().stream().map(Quote::span).forEach(cited::add);
        findings.conflicts().stream()
                .flatMap(conflict -> conflict.positions().stream())
                .map(Conflict.Position::evidence)
                .forEach(cited::addAll);
        return cited;
    }

    /**
     * Null for what is no episode, or one whose audio has no address.
     *
     * @param cited places in any stories
     */
    static @Nullable Recording of(Story story, List<Span> cited) {
        Episode episode = story.episode();
        if (episode == null || episode.audioUrl() == null) {
            return null;
        }
        Set<Integer> starts = new TreeSet<>();
        cited.stream()
                .filter(span -> span.part() == Part.TRANSCRIPT && span.story().equals(story.id()))
                .forEach(span -> starts.add(span.start()));
        List<Moment> moments = new ArrayList<>();
        for (Turns.Turn turn : Turns.of(story)) {
            Long at = turn.segment().startMillis();
            boolean isCited = starts.stream().anyMatch(start -> start >= turn.start() && start < turn.end());
            if (at != null && isCited) {
                moments.add(new Moment(turn.start(), turn.end(), at));
            }
        }
        // A fragment of the feed's own would stand in the way of ours.
        return new Recording(episode.audioUrl().replaceFirst("#.*", ""), moments);
    }
}
