package newsroom.ingest.syndication;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxException;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import newsroom.ingest.feed.FeedRefused;
import newsroom.ingest.feed.FeedRefused.Code;

/**
 * Reads well-formed XML with Woodstox. Document types and references never get here ({@link Prolog},
 * {@link References}); the parser is told to do nothing with them all the same.
 */
final class StrictPass {

    private final XMLInputFactory parsers;

    StrictPass(Limits limits) {
        parsers = new WstxInputFactory();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        parsers.setProperty(XMLInputFactory.IS_VALIDATING, false);
        parsers.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        parsers.setProperty(XMLInputFactory.IS_COALESCING, false);
        parsers.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        parsers.setProperty(WstxInputProperties.P_LAZY_PARSING, false);
        // The parser's own counters stop it before it has built what ours would refuse.
        parsers.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, limits.depth() + 1);
        parsers.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, limits.attributes());
        parsers.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, limits.text());
        parsers.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, limits.text());
        parsers.setProperty(WstxInputProperties.P_MAX_ENTITY_COUNT, 1L);
    }

    /** @param document from its first element on */
    void read(Reader document, Grower grower) throws Malformed {
        try {
            XMLStreamReader xml = parsers.createXMLStreamReader(document);
            while (xml.hasNext() && !grower.isDone()) {
                report(xml, xml.next(), grower);
            }
        } catch (WstxException e) {
            throw new Malformed(String.valueOf(e.getMessage()), e);
        } catch (XMLStreamException e) {
            // Woodstox throws its own kinds for broken markup and the plain one for its limits.
            throw new FeedRefused(Code.XML_LIMIT, String.valueOf(e.getMessage()));
        }
    }

    private static void report(XMLStreamReader xml, int event, Grower grower) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> grower.open(xml.getLocalName(), attributes(xml));
            case XMLStreamConstants.END_ELEMENT -> grower.close();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                grower.text(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            default -> {
                // Comments, instructions and references were taken out before.
            }
        }
    }

    private static List<Attribute> attributes(XMLStreamReader xml) {
        int count = xml.getAttributeCount();
        if (count == 0) {
            return List.of();
        }
        List<Attribute> attributes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            attributes.add(new Attribute(xml.getAttributeLocalName(i), xml.getAttributeValue(i)));
        }
        return attributes;
    }
}
