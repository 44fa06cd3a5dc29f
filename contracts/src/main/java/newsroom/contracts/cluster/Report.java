package newsroom.contracts.cluster;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import newsroom.contracts.story.Discussion;
import newsroom.contracts.story.Source;
import newsroom.contracts.story.StoryId;
import newsroom.contracts.story.StoryKind;
import org.jspecify.annotations.Nullable;

/**
 * A story as a brief lists it among its sources.
 *
 * @param recording only of an episode whose audio is known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Report(
        StoryId story,
        StoryKind kind,
        Source source,
        String url,
        String title,
        @Nullable Instant publishedAt,
        Instant fetchedAt,
        @Nullable Discussion discussion,
        @Nullable Recording recording) {
    public Report {
        Objects.requireNonNull(story, "story");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(fetchedAt, "fetchedAt");
    }
    /** A report that is read. */
    public Report(
            StoryId story,
            StoryKind kind,
            Source source,
            String url,
            String title,
            @Nullable Instant publishedAt,
            Instant fetchedAt,
            @Nullable Discussion discussion) {
        this(story, kind, source, url, title, publishedAt, fetchedAt, discussion, null);
    }

    /** Whose page it is, where by its address that is the source and by name not the publisher: an aggregator, or one of a house's papers. */
    public Optional<String> site() {
        String name = letters(source.name());
        String host = url.replaceFirst("^https?://", "").replaceFirst("[/?#].*$", "");
        boolean theirs =
                Arrays.stream(host.toLowerCase(Locale.ROOT).split("\\.")).anyMatch(name::equals);
        return theirs && !letters(source.publisher()).contains(name) ? Optional.of(source.name()) : Optional.empty();
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
