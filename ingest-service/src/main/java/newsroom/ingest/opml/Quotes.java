package newsroom.ingest.opml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lists in the wild put markup and quotation marks into attributes as they are. A quotation mark ends a value only where
 * another attribute or the end of the tag follows; all others, and brackets, are written as XML wants them.
 */
final class Quotes {

    private static final Pattern OUTLINE = Pattern.compile("(?i)<outline\\b");
    private static final Pattern END = Pattern.compile("\\s+[\\w:.-]{1,40}\\s*=\\s*[\"']|\\s*/?>\\s*(?:<|$)");

    private final String xml;
    private final StringBuilder out;
    private int at;

    private Quotes(String xml) {
        this.xml = xml;
        this.out = new StringBuilder(xml.length() + 64);
    }

    static String mended(String xml) {
        return new Quotes(xml).read();
    }

    private String read() {
        Matcher outline = OUTLINE.matcher(xml);
        while (outline.find(at)) {
            out.append(xml, at, outline.end());
            at = outline.end();
            tag();
        }
        return out.append(xml, at, xml.length()).toString();
    }

    private void tag() {
        while (at < xml.length() && xml.charAt(at) != '>') {
            char c = xml.charAt(at++);
            out.append(c);
            if (c == '"') {
                value();
            }
        }
    }

    private void value() {
        Matcher end = END.matcher(xml);
        while (at < xml.length()) {
            char c = xml.charAt(at++);
            if (c == '"' && end.region(at, xml.length()).lookingAt()) {
                out.append(c);
                return;
            }
            switch (c) {
                case '"' -> out.append("&quot;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> out.append(c);
            }
        }
    }
}
