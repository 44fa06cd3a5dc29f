package newsroom.scoring.judge;

import java.time.Duration;
import java.time.Instant;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.story.Discussion;
import newsroom.contracts.story.Episode;
import newsroom.contracts.story.PageKey;
import newsroom.contracts.story.Source;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryId;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.Tier;
import newsroom.contracts.story.Verdict;
import newsroom.scoring.fingerprint.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * What the desk files of a decided story: all that later decisions look at and what an operator is shown. The memory is
 * a function of these records in their order, so that it can be rebuilt after a crash and decides the same.
 *
 * @param bare whether the story brought a headline and no text of its own
 * @param show the show that it is an episode of; absent for other stories
 * @param at when it was fetched, by the desk's time
 * @param published as the source says; absent when it does not
 * @param relevance how close it is to the desk's interests, 0 to 1
 * @param cluster as it was named then; absent for a declined story
 */
public record Filed(
        long sequence,
        StoryId story,
        StoryKind kind,
        Source source,
        String url,
        String title,
        String wordsKey,
        boolean bare,
        @Nullable String show,
        Instant at,
        @Nullable Instant published,
        @Nullable Discussion discussion,
        Fingerprint fingerprint,
        double relevance,
        Verdict verdict,
        @Nullable ClusterId cluster) {

    static Filed of(
            long sequence,
            Story story,
            Fingerprint fingerprint,
            double relevance,
            Verdict verdict,
            @Nullable ClusterId cluster) {
        Episode episode = story.episode();
        return new Filed(
                sequence,
                story.id(),
                story.kind(),
                story.source(),
                story.url(),
                story.title(),
                SameWords.key(story),
                story.text().isEmpty() || story.kind() == StoryKind.POST,
                episode == null ? null : episode.show(),
                story.fetchedAt(),
                story.publishedAt(),
                story.discussion(),
                fingerprint,
                relevance,
                verdict,
                cluster);
    }

    Filed decided(Verdict said, @Nullable ClusterId filedUnder) {
        return with(fingerprint, said, filedUnder);
    }

    /** The same without what takes the most room; the memory keeps that in another form. */
    Filed light() {
        Fingerprint less = new Fingerprint(
                "",
                fingerprint.terms(),
                fingerprint.names(),
                "",
                fingerprint.quantities(),
                fingerprint.figures(),
                fingerprint.hedges());
        return with(less, verdict, cluster);
    }

    private Filed with(Fingerprint taken, Verdict said, @Nullable ClusterId filedUnder) {
        return new Filed(
                sequence,
                story,
                kind,
                source,
                url,
                title,
                wordsKey,
                bare,
                show,
                at,
                published,
                discussion,
                taken,
                relevance,
                said,
                filedUnder);
    }

    /** Time between the two: of publication where both sources say it, otherwise of fetching. */
    Duration apartFrom(Filed other) {
        return published == null || other.published == null
                ? Duration.between(at, other.at).abs()
                : Duration.between(published, other.published).abs();
    }

    PageKey page() {
        return PageKey.of(url);
    }

    /** Whether the report may count as an independent voice: a forum that passes on a link is none. */
    boolean isVoice() {
        return verdict.outcome().isReport() && source.tier() != Tier.COMMUNITY;
    }
}
