package newsroom.ingest.arxiv;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The entries of an Atom or RSS document of arXiv, with the elements of its own namespace, which general feed parsers
 * drop. Documents with a document type are refused; depth and number of entries are bounded.
 */
final class Entries {

    private static final int DEPTH = 100;
    /** What the interface gives at the most, and what an announcement of several categories holds at the most. */
    private static final int MOST = 2_000;

    private static final XMLInputFactory FACTORY = newFactory();

    private final List<Entry> entries = new ArrayList<>();
    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private @Nullable Entry entry;

    private Entries() {}

    private static XMLInputFactory newFactory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** @throws Unfit with {@code XML_DTD}, {@code XML_LIMIT} or {@code XML_MALFORMED}, or {@code FEED_UNKNOWN} */
    static List<Entry> read(byte[] document) {
        Entries entries = new Entries();
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(document));
            reader.nextTag();
            if (!reader.getLocalName().equals("feed") && !reader.getLocalName().equals("rss")) {
                throw new Unfit("FEED_UNKNOWN", "neither Atom nor RSS");
            }
            while (reader.hasNext() && entries.entries.size() < MOST) {
                entries.take(reader, reader.next());
            }
        } catch (XMLStreamException e) {
            boolean isType = String.valueOf(e.getMessage()).contains("DTD");
            throw new Unfit(isType ? "XML_DTD" : "XML_MALFORMED", "not well-formed");
        }
        return entries.entries;
    }

    private void take(XMLStreamReader reader, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> opened(reader);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> said(reader.getText());
            case XMLStreamConstants.END_ELEMENT -> closed(reader.getLocalName());
            case XMLStreamConstants.DTD -> throw new Unfit("XML_DTD", "the document has a document type");
            default -> {
                // Comments and instructions say nothing about papers.
            }
        }
    }

    private void opened(XMLStreamReader reader) {
        String name = reader.getLocalName();
        if (open.size() >= DEPTH) {
            throw new Unfit("XML_LIMIT", "more than " + DEPTH + " elements deep");
        }
        if (name.equals("entry") || name.equals("item")) {
            entry = new Entry();
        }
        open.push(new StringBuilder());
        String term = reader.getAttributeValue(null, "term");
        if (entry != null && term != null) {
            entry.add(name, term);
        }
    }

    private void said(String text) {
        if (entry != null && !open.isEmpty()) {
            open.peek().append(text);
        }
    }

    private void closed(String name) {
        String text = open.isEmpty() ? "" : open.pop().toString();
        if (entry == null) {
            return;
        }
        if (name.equals("entry") || name.equals("item")) {
            entries.add(entry);
            entry = null;
        } else {
            entry.add(name, text);
        }
    }

    /** The bytes are no list of papers. */
    static final class Unfit extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String code;

        Unfit(String code, String message) {
            super(message);
            this.code = code;
        }

        String code() {
            return code;
        }
    }
}
