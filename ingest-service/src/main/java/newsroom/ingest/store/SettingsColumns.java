package newsroom.ingest.store;

import jakarta.persistence.Embeddable;
import java.net.URI;
import java.time.Duration;
import newsroom.contracts.desk.DeskSource;
import newsroom.contracts.desk.SourceKind;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.Tier;
import org.jspecify.annotations.NullUnmarked;

/** What desk.yaml or an operator says of a source. */
@Embeddable
@NullUnmarked
class SettingsColumns {

    String kind;
    String listedUrl;
    String publisher;
    String tier;
    String story;
    long everySeconds;
    boolean fullText;
    int comments;

    void take(DeskSource source) {
        kind = source.kind().word();
        listedUrl = source.url().toString();
        publisher = source.publisher();
        tier = source.tier().word();
        story = source.story().word();
        everySeconds = source.every().toSeconds();
        fullText = source.fullText();
        comments = source.comments();
    }

    DeskSource source(String name) {
        return new DeskSource(
                name,
                SourceKind.of(kind),
                URI.create(listedUrl),
                publisher,
                Tier.of(tier),
                StoryKind.of(story),
                Duration.ofSeconds(everySeconds),
                fullText,
                comments);
    }
}
