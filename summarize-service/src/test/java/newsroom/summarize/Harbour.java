package newsroom.summarize;

import java.time.Instant;
import java.util.List;
import newsroom.contracts.NamedUuid;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.cluster.ClusterStanding;
import newsroom.contracts.cluster.Score;
import newsroom.contracts.story.Episode;
import newsroom.contracts.story.Extent;
import newsroom.contracts.story.Source;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryId;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.StoryScored;
import newsroom.contracts.story.Tier;
import newsroom.contracts.story.Verdict;
import newsroom.contracts.story.Verdict.Outcome;
import org.jspecify.annotations.Nullable;

/** Stories of an invented harbour town, and verdicts on them. */
public final class Harbour {

    public static final Instant MORNING = Instant.parse("2026-03-12T08:00:00Z");

    private static final Score SCORE = new Score(0.6, 6, List.of(), "Counted by hand.");

    private Harbour() {}

    public static Story story(String publisher, String title, String text) {
        return story(publisher, StoryKind.ARTICLE, Tier.WIRE, title, text);
    }

    public static Story story(String publisher, StoryKind kind, Tier tier, String title, String text) {
        return new Story(
                new StoryId(NamedUuid.of("story|" + publisher + "|" + title)),
                kind,
                Source.independent(publisher, publisher, tier),
                "https://news.example/" + Math.abs(title.hashCode()),
                title,
                text,
                text.isEmpty() ? Extent.HEADLINE : Extent.SUMMARY,
                "en",
                null,
                null,
                MORNING,
                kind == StoryKind.EPISODE ? new Episode(publisher, null, null, null, List.of(), null) : null,
                null);
    }

    public static ClusterStanding standing(String cluster, List<String> publishers) {
        return new ClusterStanding(
                new ClusterId(NamedUuid.of("cluster|" + cluster)),
                MORNING,
                MORNING,
                publishers.size(),
                publishers,
                SCORE);
    }

    /** A verdict; a declined story belongs to no cluster, whatever {@code cluster} says. */
    public static StoryScored scored(long sequence, Story story, Outcome outcome, @Nullable ClusterStanding cluster) {
        Verdict verdict =
                new Verdict(outcome, null, null, outcome == Outcome.DECLINED ? "OFF_DESK" : null, "Decided by hand.");
        return new StoryScored(sequence, story, verdict, outcome == Outcome.DECLINED ? null : cluster);
    }
}
