package newsroom.ingest.opml;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import newsroom.contracts.story.PageKey;
import newsroom.ingest.intake.CanonicalUrl;
import newsroom.ingest.opml.OpmlRefused.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Reads OPML 1.0 and 2.0 (opml.org/spec2.opml), whatever the case of names. Document types are not read and nothing is
 * fetched; at most 5 MiB, 10,000 outlines and a depth of 50.
 */
public final class OpmlReader {

    private static final int BYTES = 5 * 1024 * 1024;
    private static final int OUTLINES = 10_000;
    private static final int DEPTH = 50;
    private static final int TEXT = 1_000;

    private final List<Outline> outlines = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    /** Titles of open outlines; empty for those that are feeds. */
    private final Deque<String> folders = new ArrayDeque<>();

    private @Nullable String title;
    private int duplicates;
    private int unusable;
    private int elements;

    private OpmlReader() {}

    /** @throws OpmlRefused when the bytes are no OPML, or more than a list of feeds may be */
    public static FeedList read(byte[] bytes) {
        if (bytes.length > BYTES) {
            throw new OpmlRefused(Reason.OPML_LIMIT, "more than " + BYTES + " bytes");
        }
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            return new OpmlReader().list(xml);
        } catch (XMLStreamException e) {
            throw new OpmlRefused(Reason.OPML_MALFORMED, String.valueOf(e.getMessage()).lines().findFirst().orElse("no XML"));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory;
    }

    private FeedList list(XMLStreamReader xml) throws XMLStreamException {
        boolean opml = false;
        int depth = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD && xml.getText() != null && xml.getText().contains("<!ENTITY")) {
                throw new OpmlRefused(Reason.OPML_DTD, "entities");
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                check(++depth);
                opml |= depth == 1 && name(xml).equals("opml");
                depth -= open(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                close(xml);
            }
        }
        if (!opml) {
            throw new OpmlRefused(Reason.OPML_MALFORMED, "the root is no opml");
        }
        return new FeedList(title, outlines, duplicates, unusable);
    }

    private void check(int depth) {
        if (depth > DEPTH || ++elements > 2 * OUTLINES) {
            throw new OpmlRefused(Reason.OPML_LIMIT, "too many or too deep outlines");
        }
    }

    /** How many elements were closed on the way: a title is read to its end. */
    private int open(XMLStreamReader xml) throws XMLStreamException {
        if (name(xml).equals("outline")) {
            outline(xml);
        } else if (name(xml).equals("title") && title == null) {
            title = cut(xml.getElementText());
            return 1;
        }
        return 0;
    }

    private void close(XMLStreamReader xml) {
        if (name(xml).equals("outline")) {
            folders.removeLast();
        }
    }

    private void outline(XMLStreamReader xml) {
        String text = attribute(xml, "title") != null ? attribute(xml, "title") : attribute(xml, "text");
        String feed = attribute(xml, "xmlurl") != null ? attribute(xml, "xmlurl") : attribute(xml, "url");
        if (feed != null && isFeed(xml)) {
            keep(text, feed, attribute(xml, "htmlurl"), attribute(xml, "description"));
            folders.addLast("");
        } else {
            folders.addLast(text == null ? "" : text);
        }
    }

    /** {@code url} alone stands for a feed only where the type says so; elsewhere it is a link. */
    private static boolean isFeed(XMLStreamReader xml) {
        String type = attribute(xml, "type");
        return attribute(xml, "xmlurl") != null || type != null && type.matches("(?i)rss|atom");
    }

    private void keep(@Nullable String text, String feed, @Nullable String page, @Nullable String description) {
        String canonical = CanonicalUrl.of(feed).orElse(null);
        if (canonical == null) {
            unusable++;
        } else if (seen.add(PageKey.of(canonical).value())) {
            outlines.add(new Outline(
                    feed.equals(text) ? null : text, feed, page, description, folders.stream().filter(folder -> !folder.isEmpty()).toList()));
        } else {
            duplicates++;
        }
    }

    private static String name(XMLStreamReader xml) {
        return xml.getLocalName().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equalsIgnoreCase(name)) {
                String value = cut(xml.getAttributeValue(i));
                return value.isEmpty() ? null : value;
            }
        }
        return null;
    }

    private static String cut(String text) {
        String stripped = text.strip();
        return stripped.length() > 2 * TEXT ? stripped.substring(0, 2 * TEXT) : stripped;
    }
}
