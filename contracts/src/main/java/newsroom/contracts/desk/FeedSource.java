package newsroom.contracts.desk;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Duration;
import newsroom.contracts.Checks;
import newsroom.contracts.story.Source;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.Tier;

/**
 * A feed that the desk reads: RSS, Atom or JSON Feed.
 *
 * @param url http or https
 * @param publisher who answers for its reports; the source's own name when left out
 * @param tier how much its word counts; {@code unknown} when left out
 * @param story what its items are; articles when left out
 * @param every how often it is asked at the most; an hour when left out, never less than five minutes
 */
public record FeedSource(
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) URI url,
        String publisher,
        Tier tier,
        StoryKind story,
        Duration every) {

    private static final Duration SHORTEST = Duration.ofMinutes(5);

    public FeedSource {
        Checks.filled("source name", name, 200);
        if (url.getHost() == null || !("http".equals(url.getScheme()) || "https".equals(url.getScheme()))) {
            throw new IllegalArgumentException("source '" + name + "': url must be http or https: " + url);
        }
        publisher = publisher == null ? name : publisher;
        tier = tier == null ? Tier.UNKNOWN : tier;
        story = story == null ? StoryKind.ARTICLE : story;
        every = every == null ? Duration.ofHours(1) : every;
        if (every.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException("source '" + name + "': every must be at least PT5M");
        }
    }

    public Source source() {
        return new Source(name, publisher, tier);
    }
}
