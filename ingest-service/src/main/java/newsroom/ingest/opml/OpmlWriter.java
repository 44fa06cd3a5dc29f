package newsroom.ingest.opml;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes OPML 2.0 that other readers import; what {@link OpmlReader} reads of it is the same list again. */
public final class OpmlWriter {

    private final XMLStreamWriter xml;

    private OpmlWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    public static byte[] write(FeedList list) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new OpmlWriter(xml).list(list);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a list in memory can always be written", e);
        }
        return bytes.toByteArray();
    }

    private void list(FeedList list) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("opml");
        xml.writeAttribute("version", "2.0");
        xml.writeStartElement("head");
        if (list.title() != null) {
            xml.writeStartElement("title");
            xml.writeCharacters(legal(list.title()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeStartElement("body");
        List<String> open = List.of();
        for (Outline outline : list.outlines()) {
            move(open, outline.folders());
            open = outline.folders();
            feed(outline);
        }
        move(open, List.of());
        xml.writeEndDocument();
    }

    /** Closes and opens folders on the way from one outline's place to the next one's. */
    private void move(List<String> from, List<String> to) throws XMLStreamException {
        int same = 0;
        while (same < Math.min(from.size(), to.size()) && from.get(same).equals(to.get(same))) {
            same++;
        }
        for (int i = same; i < from.size(); i++) {
            xml.writeEndElement();
        }
        for (String folder : to.subList(same, to.size())) {
            xml.writeStartElement("outline");
            xml.writeAttribute("text", legal(folder));
            xml.writeAttribute("title", legal(folder));
        }
    }

    private void feed(Outline outline) throws XMLStreamException {
        xml.writeEmptyElement("outline");
        xml.writeAttribute("type", "rss");
        attribute("text", outline.title() == null ? outline.feed() : outline.title());
        attribute("title", outline.title());
        attribute("xmlUrl", outline.feed());
        attribute("htmlUrl", outline.page());
        attribute("description", outline.description());
    }

    private void attribute(String name, @Nullable String value) throws XMLStreamException {
        if (value != null) {
            xml.writeAttribute(name, legal(value));
        }
    }

    /** Without the characters that XML 1.0 cannot hold; line breaks become spaces, as readers make of them. */
    private static String legal(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == '\n' || c == '\r' || c == '\t' ? ' ' : c)
                .filter(c -> c >= 0x20 && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
