package newsroom.ingest.intake;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import newsroom.contracts.NamedUuid;
import newsroom.contracts.story.Episode;
import newsroom.contracts.story.Extent;
import newsroom.contracts.story.PageKey;
import newsroom.contracts.story.Source;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryId;
import newsroom.contracts.story.StoryKind;
import org.jspecify.annotations.Nullable;

/** Makes a story of an item, or says why it is none. The same item always makes the same story. */
public final class StoryReader {

    private static final int HEADLINE_OF_TEXT = 140;

    /** Feeds that say nothing of it give summaries up to about this many characters. */
    private static final int SUMMARY_LENGTH = 1_000;

    /** A post's last line before the link that it leads to: "Via the WSJ:" announces what is not there. */
    private static final Pattern LEADS_ON = Pattern.compile("(?<=[.!?])\\s*\\R\\h*[^\\n\\r]{1,60}:\\s*$");

    private static final Pattern CUT = Pattern.compile("\\s*(?:\\.\\.\\.|…)$");

    private final Attribution attribution;

    public StoryReader(Publishers publishers) {
        this.attribution = new Attribution(publishers);
    }

    public Reading read(RawItem item) {
        if (item.url() == null || item.url().isBlank()) {
            return new Reading.Refused(Refusal.NO_URL);
        }
        Optional<String> url = CanonicalUrl.of(item.url());
        if (url.isEmpty()) {
            return new Reading.Refused(Refusal.URL_FORBIDDEN);
        }
        boolean paper = kind(item.kind()) == StoryKind.PAPER;
        String text = PlainText.paragraphs(words(item.text(), paper), Story.TEXT_LIMIT);
        String title = PlainText.line(words(item.title(), paper), Story.TITLE_LIMIT);
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

    /** Archives give abstracts as they were typed; elsewhere a backslash or a dollar is what it looks like. */
    private static String words(@Nullable String given, boolean paper) {
        return paper
                ? Tex.plain(orEmpty(given))
                : LEADS_ON.matcher(orEmpty(given)).replaceFirst("");
    }

    /** Posts come with their first so many characters for a title, in the middle of a word if need be, with dots or without. */
    private static boolean isCutFrom(String text, String title) {
        String flat = text.replaceAll("\\s+", " ");
        String begun = CUT.matcher(title).replaceFirst("");
        boolean marked = !begun.equals(title);
        return flat.length() > begun.length()
                && flat.startsWith(begun)
                && (marked || !title.matches(".*[.!?:]"))
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
        Headline headline = headline(item, url, title);
        Source source = attribution.source(item, url, headline, kind);
        String words = text.equals(title) ? "" : text;
        Episode episode = kind == StoryKind.EPISODE ? episode(item, source) : null;
        return new Story(
                new StoryId(NamedUuid.of(
                        "story|" + source.name() + "|" + PageKey.of(url).value())),
                kind,
                source,
                url,
                headline.words(),
                words,
                extent(item, episode, words),
                Language.of(item.language(), title + " " + text),
                author(item),
                Dates.believable(item.publishedAt(), item.fetchedAt()),
                item.fetchedAt().truncatedTo(ChronoUnit.MILLIS),
                episode,
                item.discussion());
    }

    private static Headline headline(RawItem item, String url, String title) {
        Headline headline = Headline.of(title, Publishers.host(url));
        return item.credit() == null || item.credit().name() == null
                ? headline
                : headline.without(item.credit().name());
    }

    private static @Nullable String author(RawItem item) {
        String author = PlainText.line(orEmpty(item.author()), 200);
        return author.isEmpty() ? null : author;
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

    private static Extent extent(RawItem item, @Nullable Episode episode, String words) {
        if (episode != null && episode.transcript() != null) {
            return Extent.TRANSCRIPT;
        }
        if (words.isEmpty()) {
            return Extent.HEADLINE;
        }
        if (episode != null) {
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
