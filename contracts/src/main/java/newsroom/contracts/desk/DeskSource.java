package newsroom.contracts.desk;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Duration;
import newsroom.contracts.Checks;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.Tier;
import org.jspecify.annotations.Nullable;

/**
 * Something that the desk reads.
 *
 * @param kind how it is read; a feed when left out
 * @param url http or https: the feed, the front page or the listing
 * @param publisher who answers for its reports; when left out, whoever each item links to or credits
 * @param tier how much its word counts; {@code unknown} when left out
 * @param story what its items are; when left out, what its kind usually brings
 * @param every how often it is asked at the most; when left out, an hour for feeds and what its kind allows otherwise;
 *     never less than five minutes
 * @param fullText whether the page behind an item is read where the feed brings only a summary; true when left out
 * @param comments how many top comments are read of a discussion, 0 to 10; 5 when left out, for kinds that have them
 */
public record DeskSource(
        @JsonProperty(required = true) String name,
        SourceKind kind,
        @JsonProperty(required = true) URI url,
        @Nullable String publisher,
        Tier tier,
        StoryKind story,
        Duration every,
        Boolean fullText,
        Integer comments) {

    private static final Duration SHORTEST = Duration.ofMinutes(5);

    public DeskSource {
        Checks.filled("source name", name, 200);
        if (url.getRawAuthority() == null || !("http".equals(url.getScheme()) || "https".equals(url.getScheme()))) {
            throw new IllegalArgumentException("source '" + name + "': url must be http or https: " + url);
        }
        kind = kind == null ? SourceKind.FEED : kind;
        tier = tier == null ? kind.usualTier() : tier;
        story = story == null ? kind.usualStory() : story;
        every = every == null ? kind.usualInterval() : every;
        fullText = fullText == null || fullText;
        comments = comments == null ? 5 : comments;
        if (every.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException("source '" + name + "': every must be at least PT5M");
        }
        if (comments < 0 || comments > 10) {
            throw new IllegalArgumentException("source '" + name + "': comments must be 0 to 10");
        }
    }

    /** A feed of articles that says no more than it must. */
    public static DeskSource feed(String name, URI url, Tier tier, Duration every) {
        return new DeskSource(name, SourceKind.FEED, url, null, tier, StoryKind.ARTICLE, every, true, 0);
    }
}
