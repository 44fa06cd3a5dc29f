package newsroom.scoring.judge;

import java.time.Instant;
import java.util.Set;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.story.Discussion;
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
 * What the desk remembers of a decided story: all that later decisions look at, and nothing else. The memory is a
 * function of these records in their order, so that it can be rebuilt after a crash and decides the same.
 *
 * @param bare whether the story brought a headline and no text of its own
 * @param relevance how close it is to the desk's interests, 0 to 1
 * @param cluster absent for a declined story
 */
public record Filed(
        long sequence,
        StoryId story,
        StoryKind kind,
        Source source,
        PageKey page,
        String wordsKey,
        boolean bare,
        Instant at,
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
        return new Filed(
                sequence,
                story.id(),
                story.kind(),
                story.source(),
                PageKey.of(story.url()),
                SameWords.key(story),
                story.text().isEmpty() || story.kind() == StoryKind.POST,
                story.fetchedAt(),
                story.discussion(),
                fingerprint,
                relevance,
                verdict,
                cluster);
    }

    /** Whether the report counts as an independent voice: a forum that passes on a link is none. */
    boolean isIndependentReport() {
        return verdict.outcome().isReport() && !NOT_INDEPENDENT.contains(source.tier());
    }

    private static final Set<Tier> NOT_INDEPENDENT = Set.of(Tier.COMMUNITY);
}
