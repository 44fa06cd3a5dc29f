package newsroom.ingest.opml;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.contracts.story.PageKey;
import newsroom.ingest.intake.CanonicalUrl;
import newsroom.ingest.intake.PlainText;
import newsroom.ingest.opml.OpmlRefused.Reason;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads OPML 1.0 and 2.0 (opml.org/spec2.opml) as it is found: with any case of names, with bare ampersands and brackets
 * in attributes. The parser expands no entities but XML's and HTML's own and fetches nothing. Limits: 5 MiB, 10,000
 * outlines, a depth of 50.
 */
public final class OpmlReader {

    private static final int BYTES = 5 * 1024 * 1024;
    private static final int OUTLINES = 10_000;
    private static final int DEPTH = 50;
    private static final int TEXT = 2_000;
    private static final Pattern ENCODING = Pattern.compile("^\\S{0,3}<\\?xml[^>]*encoding=[\"']([\\w.:-]{1,40})[\"']");

    private final List<Outline> outlines = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private int duplicates;
    private int unusable;
    private int elements;

    private OpmlReader() {}

    /** @throws OpmlRefused when the bytes are no OPML, or more than a list of feeds may be */
    public static FeedList read(byte[] bytes) {
        if (bytes.length > BYTES) {
            throw new OpmlRefused(Reason.OPML_LIMIT, "more than " + BYTES + " bytes");
        }
        if (new String(bytes, StandardCharsets.ISO_8859_1).contains("<!ENTITY")) {
            throw new OpmlRefused(Reason.OPML_DTD, "declares entities");
        }
        // Deeper than is allowed, so that what is too deep is seen and not flattened.
        Parser parser = Parser.xmlParser().setMaxDepth(DEPTH + 10);
        return new OpmlReader().list(parser.parseInput(Quotes.mended(decoded(bytes)), ""));
    }

    /** UTF-8 unless the declaration says otherwise. */
    private static String decoded(byte[] bytes) {
        boolean wide = bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0x1FD;
        String start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
        Matcher declared = ENCODING.matcher(start);
        try {
            return new String(
                    bytes,
                    wide
                            ? StandardCharsets.UTF_16
                            : declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private FeedList list(Document document) {
        Element root = document.firstElementChild();
        if (root == null || !root.normalName().equals("opml")) {
            throw new OpmlRefused(Reason.OPML_MALFORMED, "the root is no opml");
        }
        String title = null;
        for (Element child : root.children()) {
            if (child.normalName().equals("head")) {
                title = child.children().stream()
                        .filter(element -> element.normalName().equals("title"))
                        .map(element -> text(element.text()))
                        .findFirst()
                        .orElse(null);
            } else {
                read(child, List.of(), 2);
            }
        }
        return new FeedList(title, outlines, duplicates, unusable);
    }

    private void read(Element parent, List<String> folders, int depth) {
        if (depth > DEPTH) {
            throw new OpmlRefused(Reason.OPML_LIMIT, "deeper than " + DEPTH);
        }
        for (Element child : parent.children()) {
            if (++elements > OUTLINES) {
                throw new OpmlRefused(Reason.OPML_LIMIT, "more than " + OUTLINES + " outlines");
            }
            read(child, child.normalName().equals("outline") ? inside(child, folders) : folders, depth + 1);
        }
    }

    /** Takes the outline for what it is: a feed, or a folder around others. */
    private List<String> inside(Element outline, List<String> folders) {
        String title = attribute(outline, "title") != null ? attribute(outline, "title") : attribute(outline, "text");
        String feed = feed(outline);
        if (feed != null) {
            keep(title, feed, outline, folders);
            return folders;
        }
        if (title == null) {
            return folders;
        }
        List<String> inner = new ArrayList<>(folders);
        inner.add(title);
        return inner;
    }

    /** {@code url} alone is a feed only where the type says so; elsewhere it is a link. */
    private static @Nullable String feed(Element outline) {
        String feed = attribute(outline, "xmlUrl");
        String type = attribute(outline, "type");
        return feed == null && type != null && type.matches("(?i)rss|atom") ? attribute(outline, "url") : feed;
    }

    private void keep(@Nullable String title, String feed, Element outline, List<String> folders) {
        String canonical = CanonicalUrl.of(feed).orElse(null);
        if (canonical == null) {
            unusable++;
        } else if (seen.add(PageKey.of(canonical).value())) {
            outlines.add(new Outline(
                    feed.equals(title) ? null : title,
                    feed,
                    attribute(outline, "htmlUrl"),
                    attribute(outline, "description"),
                    folders));
        } else {
            duplicates++;
        }
    }

    private static @Nullable String attribute(Element element, String name) {
        return text(element.attributes().getIgnoreCase(name));
    }

    private static @Nullable String text(String given) {
        String text = PlainText.plainLine(given, TEXT);
        return text.isEmpty() ? null : text;
    }
}
