package newsroom.benchmarks.scoring;

import java.time.Instant;
import newsroom.contracts.NamedUuid;
import newsroom.contracts.story.Discussion;
import newsroom.contracts.story.Extent;
import newsroom.contracts.story.PageKey;
import newsroom.contracts.story.Source;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryId;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.Tier;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Makes stories of the rows of data sets. */
final class Stories {

    private Stories() {}

    static Story story(
            String source,
            String url,
            String title,
            String text,
            StoryKind kind,
            Instant at,
            @Nullable Discussion discussion) {
        String plainTitle = plain(title, Story.TITLE_LIMIT);
        String plainText = plain(text, Story.TEXT_LIMIT);
        return new Story(
                id(source, url),
                kind,
                Source.independent(source, source, kind == StoryKind.POST ? Tier.COMMUNITY : Tier.SPECIALIST),
                url,
                plainTitle.isEmpty() ? "-" : plainTitle,
                plainText,
                plainText.isEmpty() ? Extent.HEADLINE : Extent.SUMMARY,
                "en",
                null,
                null,
                at,
                null,
                discussion);
    }

    static StoryId id(String source, String url) {
        return new StoryId(
                NamedUuid.of("story|" + source + "|" + PageKey.of(url).value()));
    }

    static Story at(Story story, Instant at) {
        return copy(story, story.id(), at);
    }

    static Story named(Story story, StoryId id) {
        return copy(story, id, story.fetchedAt());
    }

    private static Story copy(Story story, StoryId id, Instant at) {
        return new Story(
                id,
                story.kind(),
                story.source(),
                story.url(),
                story.title(),
                story.text(),
                story.extent(),
                story.language(),
                story.author(),
                story.publishedAt(),
                at,
                story.episode(),
                story.discussion());
    }

    private static String plain(String given, int limit) {
        String text = given.indexOf('<') < 0 && given.indexOf('&') < 0
                ? given
                : Jsoup.parseBodyFragment(given).text();
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= limit ? line : line.substring(0, limit);
    }
}
