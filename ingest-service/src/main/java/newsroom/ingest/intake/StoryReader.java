package newsroom.ingest.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newsroom.contracts.NamedUuid;
import newsroom.contracts.desk.Publisher;
import newsroom.contracts.story.Episode;
import newsroom.contracts.story.Extent;
import newsroom.contracts.story.PageKey;
import newsroom.contracts.story.Source;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryId;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.Tier;
import org.jspecify.annotations.Nullable;

/** Makes a story of an item, or says why it is none. The same item always makes the same story. */
public final class StoryReader {

    /** News agencies go back to 1995 on the web; a date before that is a mistake. */
    private static final Instant ANCIENT = Instant.parse("1995-01-01T00:00:00Z");

    private static final Duration CLOCK_SKEW = Duration.ofHours(24);
    private static final int HEADLINE_OF_TEXT = 140;

    /** Feeds that say nothing of it give summaries up to about this many characters. */
    private static final int SUMMARY_LENGTH = 1_000;

    private final Publishers publishers;

    public StoryReader(Publishers publishers) {
        this.publishers = publishers;
    }

    public Reading read(RawItem item) {
        if (item.url() == null || item.url().isBlank()) {
            return new Reading.Refused(Refusal.NO_URL);
        }
        Optional<String> url = CanonicalUrl.of(item.url());
        if (url.isEmpty()) {
            return new Reading.Refused(Refusal.URL_FORBIDDEN);
        }
        String text = PlainText.paragraphs(orEmpty(item.text()), Story.TEXT_LIMIT);
        String title = PlainText.line(orEmpty(item.title()), Story.TITLE_LIMIT);
        if (title.isEmpty() || isCutFrom(text, title)) {
            title = opening(text);
        }
        if (title.isEmpty()) {
            return new Reading.Refused(Refusal.NO_TITLE);
        }
        try {
            return new Reading.Accepted(story(item, url.get(), title, text));
        } catch (IllegalArgumentException e) {
            // A source or publisher of nothing but invisible characters: one bad item must not hold up the others.
            return new Reading.Refused(Refusal.MALFORMED);
        }
    }

    /** Captures of posts give the first so many characters for a title, in the middle of a word if need be. */
    private static boolean isCutFrom(String text, String title) {
        String flat = text.replaceAll("\\s+", " ");
        return flat.length() > title.length()
                && flat.startsWith(title)
                && !title.matches(".*[.!?:]")
                && !text.startsWith(title + "\n");
    }

    /** The first sentence or line; where that is too long, its first words and a sign that more follows. */
    private static String opening(String text) {
        String first = text.lines().findFirst().orElse("").split("(?<=[.!?]) ", 2)[0];
        String line = PlainText.line(first, HEADLINE_OF_TEXT);
        return line.length() < PlainText.line(first, Story.TITLE_LIMIT).length() ? line + " …" : line;
    }

    private Story story(RawItem item, String url, String title, String text) {
        StoryKind kind = kind(item.kind());
        Source source = source(item, url, title, kind);
        String told = Publishers.credited(url, title).isPresent() ? Publishers.withoutCredit(title) : title;
        String words = text.equals(title) ? "" : text;
        return new Story(
                new StoryId(NamedUuid.of(
                        "story|" + source.name() + "|" + PageKey.of(url).value())),
                kind,
                source,
                url,
                told,
                words,
                extent(item, kind, words),
                Language.of(item.language(), title + " " + text),
                item.author() == null || item.author().isBlank() ? null : PlainText.line(item.author(), 200),
                believable(item.publishedAt(), item.fetchedAt()),
                item.fetchedAt().truncatedTo(ChronoUnit.MILLIS),
                kind == StoryKind.EPISODE ? episode(item, source) : null,
                item.discussion());
    }

    private Source source(RawItem item, String url, String title, StoryKind kind) {
        String name = PlainText.line(item.source(), 200);
        Optional<Publisher> listed = publishers.of(url);
        String publisher = item.publisher() != null && !item.publisher().isBlank()
                ? PlainText.line(item.publisher(), 200)
                : Publishers.credited(url, title)
                        .or(() -> listed.map(Publisher::name))
                        .orElseGet(() -> kind == StoryKind.POST ? name : Publishers.host(url));
        Tier said = item.tier() == null ? Tier.UNKNOWN : Tier.of(item.tier());
        Optional<Publisher> house = publishers.named(publisher).or(() -> listed);
        Tier known = house.map(Publisher::tier).orElse(Tier.UNKNOWN);
        return new Source(
                name,
                publisher,
                house.map(Publisher::family).orElse(publisher),
                said != Tier.UNKNOWN ? said : known != Tier.UNKNOWN ? known : usual(kind));
    }

    private static Tier usual(StoryKind kind) {
        return switch (kind) {
            case POST -> Tier.COMMUNITY;
            case PAPER -> Tier.PRIMARY;
            case ARTICLE, EPISODE -> Tier.UNKNOWN;
        };
    }

    private static StoryKind kind(@Nullable String word) {
        if (word == null) {
            return StoryKind.ARTICLE;
        }
        try {
            return StoryKind.of(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return StoryKind.ARTICLE;
        }
    }

    /** Dates that cannot be are no dates; dates a little ahead of us are now. */
    private static @Nullable Instant believable(@Nullable Instant said, Instant fetched) {
        if (said == null || said.isBefore(ANCIENT) || said.isAfter(fetched.plus(CLOCK_SKEW))) {
            return null;
        }
        Instant whole = said.truncatedTo(ChronoUnit.MILLIS);
        return whole.isAfter(fetched) ? fetched.truncatedTo(ChronoUnit.MILLIS) : whole;
    }

    private static Extent extent(RawItem item, StoryKind kind, String words) {
        if (item.episode() != null && item.episode().transcript() != null) {
            return Extent.TRANSCRIPT;
        }
        if (words.isEmpty()) {
            return Extent.HEADLINE;
        }
        if (kind == StoryKind.EPISODE) {
            return Extent.NOTES;
        }
        if (item.extent() == Extent.FULL || item.extent() == Extent.SUMMARY) {
            return item.extent();
        }
        return words.length() < SUMMARY_LENGTH ? Extent.SUMMARY : Extent.FULL;
    }

    private static Episode episode(RawItem item, Source source) {
        return item.episode() != null ? item.episode() : new Episode(source.name(), null, null, null, List.of(), null);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
