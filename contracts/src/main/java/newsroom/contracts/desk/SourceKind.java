package newsroom.contracts.desk;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.util.Locale;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.Tier;

/** How a source is read. */
public enum SourceKind {
    /** RSS, RDF, Atom or JSON Feed; podcasts too. */
    FEED(StoryKind.ARTICLE, Tier.UNKNOWN, Duration.ofHours(1)),
    /** The Hacker News API: the url is that of its front-page list, such as {@code .../v0/topstories.json}. */
    HACKERNEWS(StoryKind.POST, Tier.COMMUNITY, Duration.ofMinutes(30)),
    /** A Reddit listing: the url ends in {@code .json}. */
    REDDIT(StoryKind.POST, Tier.COMMUNITY, Duration.ofHours(1)),
    /** A query of the arXiv API. */
    ARXIV(StoryKind.PAPER, Tier.PRIMARY, Duration.ofHours(12));

    private final StoryKind usualStory;
    private final Tier usualTier;
    private final Duration usualInterval;

    SourceKind(StoryKind usualStory, Tier usualTier, Duration usualInterval) {
        this.usualStory = usualStory;
        this.usualTier = usualTier;
        this.usualInterval = usualInterval;
    }

    /** What its items are where the desk does not say. */
    public StoryKind usualStory() {
        return usualStory;
    }

    public Tier usualTier() {
        return usualTier;
    }

    /** The shortest interval where the desk does not say. */
    public Duration usualInterval() {
        return usualInterval;
    }

    /** @throws IllegalArgumentException for a kind that does not exist */
    @JsonCreator
    public static SourceKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
