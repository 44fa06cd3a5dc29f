package newsroom.benchmarks.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsroom.ingest.feed.FeedDocument;
import newsroom.ingest.feed.FeedEntry;
import org.jspecify.annotations.Nullable;

/** What rss-parser's test data expects. */
final class RssParserCase {

    private static final Pattern ORIGINAL = Pattern.compile("<feedburner:origLink>\\s*([^<]+?)\\s*</");
    private static final Pattern SELF = Pattern.compile("<[\\w:]*link\\b[^>]*\\brel=\"self\"[^>]*>");
    /** What the test of xml2js' options has it say of an element that is empty. */
    private static final String EMPTY = "EMPTY";

    private final Set<String> originals;
    private final String selves;

    private RssParserCase(Set<String> originals, String selves) {
        this.originals = originals;
        this.selves = selves;
    }

    /** @param input the feed as text, for the links that FeedBurner replaced and those that name the feed itself */
    static List<Fact> facts(JsonNode expected, String input) {
        Set<String> originals = new TreeSet<>();
        for (Matcher original = ORIGINAL.matcher(input); original.find(); ) {
            originals.add(original.group(1).replace("&amp;", "&"));
        }
        String selves = SELF.matcher(input).results().map(MatchResult::group).collect(Collectors.joining());
        return new RssParserCase(originals, selves.replace("&amp;", "&")).feed(expected.path("feed"));
    }

    private List<Fact> feed(JsonNode json) {
        Facts facts = new Facts();
        facts.count(json.path("items"));
        text("title", Expected.text(json, "title"), facts, FeedDocument::title);
        text("description", Expected.text(json, "description"), facts, FeedDocument::description);
        facts.text("link", Expected.text(json, "link"), FeedDocument::link);
        facts.text("language", Expected.text(json, "language"), FeedDocument::language);
        self(Expected.text(json, "feedUrl"), facts);
        facts.text("image", Expected.first(json, "image.url", "itunes.image"), FeedDocument::image);
        facts.number("ttl", Expected.text(json, "ttl"), feed -> Said.minutes(feed.ttl()));
        Of.each(json.path("items"), facts, this::item);
        return facts.all();
    }

    private void item(JsonNode json, Facts facts, Of of) {
        text("item " + of.place() + " title", Expected.text(json, "title"), facts, of.text(FeedEntry::title));
        link(Expected.text(json, "link"), facts, of);
        facts.text("guid", Expected.first(json, "guid", "id"), of.text(FeedEntry::guid));
        facts.all().addAll(date(Expected.text(json, "isoDate"), of));
        author(json, facts, of);
        categories(json, facts, of);
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

    private static void text(
            String field, @Nullable String expected, Facts facts, Function<FeedDocument, @Nullable String> told) {
        if (expected != null) {
            String wanted = Fact.flat(expected);
            facts.all()
                    .add(new Fact(field, wanted, told::apply, said -> Words.same(wanted, Fact.flat(said.toString()))));
        }
    }

    /** rss-parser takes a feed's first link for its own address, whatever its relation; ours is the one that says so. */
    private void self(@Nullable String expected, Facts facts) {
        if (expected != null && selves.contains("\"" + expected + "\"")) {
            facts.text("self", expected, Said::self);
        }
    }

    /** rss-parser keeps two fields where we keep one. */
    private static void author(JsonNode json, Facts facts, Of of) {
        List<String> either = Stream.of(Expected.text(json, "creator"), Expected.text(json, "author"))
                .filter(Objects::nonNull)
                .map(Fact::flat)
                .toList();
        if (!either.isEmpty()) {
            facts.all()
                    .add(new Fact(
                            "item " + of.place() + " author",
                            either.toString(),
                            of.the(entry -> Fact.flat(String.join(", ", entry.authors())))::apply,
                            either::contains));
        }
    }

    /** We file an item under its keywords too, which rss-parser keeps in a field of their own. */
    private static void categories(JsonNode json, Facts facts, Of of) {
        List<String> wanted = Stream.of(json.path("categories"))
                .flatMap(all -> Stream.concat(Expected.texts(all).stream(), Expected.texts(all, "_").stream()))
                .toList();
        List<String> keywords =
                List.of(json.path("itunes").path("keywords").asText("").split(","));
        if (!wanted.isEmpty()) {
            facts.all()
                    .add(new Fact(
                            "item " + of.place() + " categories",
                            wanted.toString(),
                            of.entry()::apply,
                            said -> Words.categories(wanted, keywords, ((FeedEntry) said).categories())));
        }
    }

    private static void body(String field, JsonNode json, Facts facts, Of of, Texts texts) {
        String expected = Expected.text(json, field);
        if (expected != null && !expected.equals(EMPTY)) {
            facts.all()
                    .add(new Fact(
                            "item " + of.place() + " " + field,
                            Fact.flat(expected),
                            of.entry()::apply,
                            said -> texts.of((FeedEntry) said)
                                    .filter(Objects::nonNull)
                                    .anyMatch(text -> Words.letters(expected, text))));
        }
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
