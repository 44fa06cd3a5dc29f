package newsroom.benchmarks.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsroom.ingest.feed.FeedDocument;
import newsroom.ingest.feed.FeedEntry;
import org.jspecify.annotations.Nullable;

/** What rss-parser's test data expects. */
final class RssParserCase {

    private static final Pattern ORIGINAL = Pattern.compile("<feedburner:origLink>\\s*([^<]+?)\\s*</");
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>|\\s+|&nbsp;|&#160;|\u00A0");

    private final Set<String> originals;

    private RssParserCase(Set<String> originals) {
        this.originals = originals;
    }

    /** @param input the feed as text, for the links that FeedBurner replaced */
    static List<Fact> facts(JsonNode expected, String input) {
        Set<String> originals = new TreeSet<>();
        for (Matcher original = ORIGINAL.matcher(input); original.find(); ) {
            originals.add(original.group(1).replace("&amp;", "&"));
        }
        return new RssParserCase(originals).feed(expected.path("feed"));
    }

    private List<Fact> feed(JsonNode json) {
        Facts facts = new Facts();
        facts.count(json.path("items"));
        facts.text("title", Expected.text(json, "title"), FeedDocument::title);
        facts.text("description", Expected.text(json, "description"), FeedDocument::description);
        facts.text("link", Expected.text(json, "link"), FeedDocument::link);
        facts.text("language", Expected.text(json, "language"), FeedDocument::language);
        facts.text("self", Expected.text(json, "feedUrl"), Said::self);
        facts.text("image", Expected.first(json, "image.url", "itunes.image"), FeedDocument::image);
        facts.number("ttl", Expected.text(json, "ttl"), feed -> Said.minutes(feed.ttl()));
        Of.each(json.path("items"), facts, this::item);
        return facts.all();
    }

    private void item(JsonNode json, Facts facts, Of of) {
        facts.text("title", Expected.text(json, "title"), of.text(FeedEntry::title));
        link(Expected.text(json, "link"), facts, of);
        facts.text("guid", Expected.first(json, "guid", "id"), of.text(FeedEntry::guid));
        facts.all().addAll(date(Expected.text(json, "isoDate"), of));
        facts.text(
                "author",
                Expected.first(json, "creator", "author"),
                of.the(entry -> String.join(", ", entry.authors())));
        facts.set("categories", categories(json), of.the(FeedEntry::categories));
        facts.text("comments", Expected.text(json, "comments"), of.text(FeedEntry::commentsLink));
        if (json.path("enclosure").isObject()) {
            facts.enclosures(List.of(json.path("enclosure")), "url", of.entry());
        }
        facts.text(
                "duration", clock(Expected.first(json, "itunes.duration")), of.the(entry -> seconds(entry.duration())));
        facts.text("image", Expected.first(json, "itunes.image"), of.text(FeedEntry::image));
        body("content", json, facts, of, entry -> Stream.of(entry.summary(), entry.content()));
        body("summary", json, facts, of, entry -> Stream.of(entry.summary()));
        body("content:encoded", json, facts, of, entry -> Stream.of(entry.content()));
    }

    private void link(@Nullable String expected, Facts facts, Of of) {
        if (expected != null) {
            String wanted = Fact.flat(expected);
            facts.all()
                    .add(new Fact(
                            "item " + of.place() + " link",
                            wanted,
                            of.text(FeedEntry::link)::apply,
                            said -> originals.isEmpty() ? said.equals(wanted) : originals.contains(said.toString())));
        }
    }

    private static List<Fact> date(@Nullable String expected, Of of) {
        if (expected == null) {
            return List.of();
        }
        java.time.Instant wanted = java.time.Instant.parse(expected);
        return List.of(new Fact("item " + of.place() + " date", expected, of.entry()::apply, said -> {
            FeedEntry entry = (FeedEntry) said;
            return wanted.equals(entry.published()) || wanted.equals(entry.updated());
        }));
    }

    private interface Texts {
        Stream<@Nullable String> of(FeedEntry entry);
    }

    private static void body(String field, JsonNode json, Facts facts, Of of, Texts texts) {
        String expected = Expected.text(json, field);
        if (expected != null) {
            String wanted = letters(expected);
            facts.all()
                    .add(new Fact(
                            "item " + of.place() + " " + field,
                            Fact.flat(expected),
                            of.entry()::apply,
                            said -> texts.of((FeedEntry) said)
                                    .filter(Objects::nonNull)
                                    .anyMatch(text -> letters(text).equals(wanted))));
        }
    }

    private static String letters(String html) {
        char[] letters = MARKUP.matcher(html).replaceAll("").toCharArray();
        Arrays.sort(letters);
        return new String(letters);
    }

    private static List<String> categories(JsonNode json) {
        return Stream.of(json.path("categories"))
                .flatMap(all -> Stream.concat(Expected.texts(all).stream(), Expected.texts(all, "_").stream()))
                .toList();
    }

    /** Whole seconds of {@code h:m:s}, {@code m:s} or {@code s}. */
    private static @Nullable String clock(@Nullable String said) {
        if (said == null || !said.matches("[0-9:]+")) {
            return null;
        }
        long seconds = 0;
        for (String part : said.split(":")) {
            seconds = seconds * 60 + Long.parseLong(part);
        }
        return String.valueOf(seconds);
    }

    private static @Nullable String seconds(@Nullable Duration duration) {
        return duration == null ? null : String.valueOf(duration.toSeconds());
    }
}
