package newsroom.ingest.syndication;

import static newsroom.ingest.feed.FeedRefused.Code.JSON_LIMIT;
import static newsroom.ingest.feed.FeedRefused.Code.JSON_MALFORMED;
import static newsroom.ingest.feed.FeedRefused.Code.NOT_A_FEED;
import static newsroom.ingest.feed.FeedRefused.Code.XML_LIMIT;
import static newsroom.ingest.feed.FeedRefused.Code.XML_MALFORMED;
import static newsroom.ingest.syndication.Attack.feed;
import static newsroom.ingest.syndication.Attack.item;
import static newsroom.ingest.syndication.Attack.neutralised;
import static newsroom.ingest.syndication.Attack.refused;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsroom.ingest.feed.FeedDocument;

/** Documents that are too deep, too wide, too long or too many. */
final class SizeAttacks {

    private static final int MIB = 1024 * 1024;

    private SizeAttacks() {}

    static List<Attack> all() {
        List<Attack> attacks = new ArrayList<>();
        attacks.addAll(deep());
        attacks.addAll(wide());
        attacks.addAll(longOnes());
        attacks.addAll(many());
        attacks.addAll(broken());
        attacks.addAll(json());
        return attacks;
    }

    private static List<Attack> deep() {
        return List.of(
                refused("depth 100,000", XML_LIMIT, () -> item("<a>".repeat(100_000) + "</a>".repeat(100_000))),
                refused("depth 101", XML_LIMIT, () -> item("<a>".repeat(98) + "</a>".repeat(98))),
                neutralised(
                        "depth 100",
                        feed -> feed.entries().size() == 1,
                        () -> item("<a>".repeat(97) + "</a>".repeat(97))),
                refused("depth 100,000, never closed", XML_LIMIT, () -> item("<a>".repeat(100_000))),
                refused(
                        "deep XHTML",
                        XML_LIMIT,
                        () -> item("<description>" + "<div>".repeat(500) + "</div>".repeat(500) + "</description>")));
    }

    private static List<Attack> wide() {
        return List.of(
                refused("a million attributes", XML_LIMIT, () -> item("<a " + attributes(1_000_000, "=\"\"") + "/>")),
                refused("201 attributes", XML_LIMIT, () -> item("<a " + attributes(201, "=\"\"") + "/>")),
                neutralised(
                        "200 attributes",
                        feed -> feed.entries().size() == 1,
                        () -> item("<a " + attributes(200, "=\"\"") + "/>")),
                refused(
                        "100,000 attributes without value",
                        XML_LIMIT,
                        () -> item("<a " + attributes(100_000, "") + "/>")),
                refused(
                        "a million namespaces",
                        XML_LIMIT,
                        () -> "<rss " + attributes(1_000_000, "=\"x\"").replace("a", "xmlns:a") + "/>"),
                refused("60,000 elements in an item", XML_LIMIT, () -> item("<a/>".repeat(60_000))),
                refused(
                        "60,000 elements in a channel",
                        XML_LIMIT,
                        () -> "<rss><channel>" + "<a/>".repeat(60_000) + "</channel></rss>"));
    }

    private static List<Attack> longOnes() {
        return List.of(
                new Attack("a text of 50 MB", () -> filled(50_000_000), XML_LIMIT, feed -> false),
                refused("a text of 19 MiB", XML_LIMIT, () -> feed("", "x".repeat(19 * MIB))),
                refused("a text of 3 MiB", XML_LIMIT, () -> feed("", "x".repeat(3 * MIB))),
                refused("a text of 7 million wide characters", XML_LIMIT, () -> feed("", "\u4E00".repeat(6_900_000))),
                refused(
                        "a CDATA section of 3 MiB",
                        XML_LIMIT,
                        () -> feed("", "<![CDATA[" + "x".repeat(3 * MIB) + "]]>")),
                refused("an attribute of 3 MiB", XML_LIMIT, () -> item("<a b=\"" + "x".repeat(3 * MIB) + "\"/>")),
                refused("an element name of a megabyte", XML_LIMIT, () -> item("<" + "x".repeat(1_000_000) + "/>")),
                refused(
                        "an attribute name of a megabyte",
                        XML_LIMIT,
                        () -> item("<a " + "x".repeat(1_000_000) + "=\"\"/>")),
                refused("a prefix of a megabyte", XML_LIMIT, () -> item("<" + "x".repeat(1_000_000) + ":a/>")),
                refused("a name of 1,001", XML_LIMIT, () -> item("<" + "x".repeat(1_001) + "/>")),
                refused("five million ampersands", XML_LIMIT, () -> feed("", "&".repeat(5_000_000))),
                neutralised(
                        "a comment of 10 MB",
                        feed -> feed.entries().size() == 1,
                        () -> item("<!--" + "-x".repeat(5_000_000) + "--><title>a</title>")),
                neutralised(
                        "an instruction of 10 MB",
                        feed -> feed.entries().size() == 1,
                        () -> item("<?a " + "x?".repeat(5_000_000) + "?><title>a</title>")),
                refused("blanks without end", NOT_A_FEED, () -> " ".repeat(1_000_000) + feed("", "a")),
                neutralised(
                        "an author of parentheses",
                        feed -> feed.entries().size() == 1,
                        () -> item("<author>" + "a@(".repeat(500_000) + "</author>")),
                neutralised(
                        "a date of a megabyte",
                        SizeAttacks::isUndated,
                        () -> item("<pubDate>" + "1 ".repeat(500_000) + "</pubDate>")),
                neutralised(
                        "an address of a megabyte",
                        feed -> first(feed).link() == null,
                        () -> item("<link>https://merrowgazette.example/" + "a".repeat(1_000_000) + "</link>")),
                neutralised(
                        "a guid of 100 KB",
                        feed -> first(feed).guid() == null,
                        () -> item("<guid>" + "a".repeat(100_000) + "</guid>")));
    }

    private static List<Attack> many() {
        String item = "<item><title>a</title></item>";
        return List.of(
                neutralised(
                        "3,000 items",
                        feed -> feed.entries().size() == 500,
                        () -> "<rss><channel>" + item.repeat(3_000) + "</channel></rss>"),
                neutralised(
                        "300,000 items",
                        feed -> feed.entries().size() == 500,
                        () -> "<rss><channel>" + item.repeat(300_000) + "</channel></rss>"),
                neutralised(
                        "40,000 categories",
                        feed -> first(feed).categories().size() == 30,
                        () -> item(IntStream.range(0, 40_000)
                                .mapToObj(i -> "<category>" + i + "</category>")
                                .collect(Collectors.joining()))),
                neutralised(
                        "a million keywords",
                        feed -> first(feed).categories().size() <= 30,
                        () -> item("<itunes:keywords>" + "a,b,".repeat(250_000) + "</itunes:keywords>")),
                neutralised(
                        "40,000 enclosures",
                        feed -> first(feed).enclosures().size() <= 30,
                        () -> item(IntStream.range(0, 40_000)
                                .mapToObj(i -> "<enclosure url=\"https://a.example/" + i + "\"/>")
                                .collect(Collectors.joining()))),
                neutralised(
                        "names that collide",
                        feed -> feed.entries().size() == 1,
                        () -> item("<a "
                                + IntStream.range(0, 128)
                                        .mapToObj(i -> colliding(i) + "=\"\"")
                                        .collect(Collectors.joining(" "))
                                + "/>")));
    }

    private static List<Attack> broken() {
        return List.of(
                refused(
                        "broken, and large",
                        XML_MALFORMED,
                        () -> item("<b>" + "x ".repeat(1_000_000) + "<c>" + "y ".repeat(1_000_000) + "<d>"
                                + "z ".repeat(1_000_000))),
                refused("broken, and of many tags", XML_MALFORMED, () -> item("<a></b>".repeat(400_000))),
                neutralised(
                        "a tag that never ends",
                        feed -> feed.entries().isEmpty(),
                        () -> "<rss><channel><item " + "<rss ".repeat(100_000)),
                neutralised(
                        "a megabyte of brackets",
                        feed -> feed.entries().size() <= 1,
                        () -> item("<title>" + "]]>".repeat(300_000) + "</title>")));
    }

    private static List<Attack> json() {
        String head = "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[";
        return List.of(
                refused("JSON of depth 100,000", JSON_LIMIT, () -> head + "[".repeat(100_000)),
                refused("JSON of depth 51", JSON_LIMIT, () -> head + "[".repeat(49) + "]".repeat(49) + "]}"),
                refused(
                        "a JSON string of 3 MiB",
                        JSON_LIMIT,
                        () -> head + "{\"title\":\"" + "x".repeat(3 * MIB) + "\"}]}"),
                refused("a JSON number of 101 digits", JSON_LIMIT, () -> head + "{\"id\":" + "1".repeat(101) + "}]}"),
                neutralised(
                        "a JSON number beyond all",
                        feed -> feed.entries().size() == 1,
                        () -> head + "{\"attachments\":[{\"url\":\"a\",\"size_in_bytes\":1e999999999}]}]}"),
                refused("a JSON name of a megabyte", JSON_LIMIT, () -> "{\"" + "x".repeat(1_000_000) + "\":1}"),
                refused(
                        "a million JSON numbers",
                        JSON_LIMIT,
                        () -> head + "{\"tags\":[" + "1,".repeat(1_000_000) + "1]}]}"),
                refused("JSON that breaks off", JSON_MALFORMED, () -> head + "{\"title\":\"a"),
                refused("JSON that is no feed", NOT_A_FEED, () -> "{\"error\":\"login\"}"),
                neutralised(
                        "300,000 JSON items",
                        feed -> feed.entries().size() == 500,
                        () -> head + "{},".repeat(100_000) + "{}]}"));
    }

    private static boolean isUndated(FeedDocument feed) {
        return first(feed).published() == null;
    }

    private static newsroom.ingest.feed.FeedEntry first(FeedDocument feed) {
        return feed.entries().get(0);
    }

    /** Of one hash code, all of them. */
    private static String colliding(int bits) {
        return IntStream.range(0, 7)
                .mapToObj(i -> (bits >> i & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
    }

    private static String attributes(int count, String value) {
        StringBuilder attributes = new StringBuilder(count * 10);
        for (int i = 0; i < count; i++) {
            attributes.append('a').append(i).append(value).append(' ');
        }
        return attributes.toString();
    }

    private static byte[] filled(int length) {
        byte[] body = new byte[length];
        Arrays.fill(body, (byte) 'x');
        byte[] begin = "<rss><channel><title>".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        System.arraycopy(begin, 0, body, 0, begin.length);
        return body;
    }
}
