package newsroom.scoring.api;

import java.time.Instant;
import java.util.List;
import newsroom.contracts.story.Source;
import newsroom.contracts.story.StoryId;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.Verdict;
import newsroom.scoring.judge.Filed;

/**
 * A story as the desk filed it.
 *
 * @param names what the desk took for names in it
 */
public record Member(
        long sequence,
        StoryId story,
        StoryKind kind,
        Source source,
        String url,
        String title,
        Instant at,
        double relevance,
        List<String> names,
        Verdict verdict) {

    static Member of(Filed filed) {
        return new Member(
                filed.sequence(),
                filed.story(),
                filed.kind(),
                filed.source(),
                filed.url(),
                filed.title(),
                filed.at(),
                filed.relevance(),
                filed.fingerprint().names(),
                filed.verdict());
    }
}
