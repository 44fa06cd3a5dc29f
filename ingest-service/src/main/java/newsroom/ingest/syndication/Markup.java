package newsroom.ingest.syndication;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an element says, as HTML. */
final class Markup {

    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(\\s(?:href|src|cite|poster|longdesc|action)\\s*=\\s*)(?:\"([^\"]*)\"|'([^']*)')");

    private static final Pattern LIKE_MARKUP = Pattern.compile("<[A-Za-z/!]|&[#A-Za-z]");

    private Markup() {}

    /**
     * The text as it stands when it is text alone; with elements among it, all of it written out. Where the document
     * states a base, links are made absolute. Stripped.
     */
    static String of(Element element) {
        String html = element.hasChildren() ? inner(element) : element.text();
        Setting setting = element.setting();
        return setting.isStated() && html.indexOf('=') >= 0 ? absolute(html, setting) : html;
    }

    /** Everything within, without a single {@code div} around it. */
    private static String inner(Element element) {
        StringBuilder html = new StringBuilder();
        write(isWrapped(element) ? element.children().get(0) : element, html);
        return html.toString().strip();
    }

    /** Whether a {@code div} is all that is within, as Atom wants it around XHTML. */
    static boolean isWrapped(Element element) {
        List<Element> children = element.children();
        return children.size() == 1
                && children.get(0).name().local().equals("div")
                && element.content().stream()
                        .allMatch(part ->
                                part instanceof Element || part.toString().isBlank());
    }

    /** Text that is known to hold no markup: escaped where it would pass for some, else as it stands. */
    static String ofPlain(String text) {
        return LIKE_MARKUP.matcher(text).find() ? escaped(text) : text;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static void write(Element element, StringBuilder html) {
        for (Object part : element.content()) {
            if (part instanceof Element child) {
                tag(child, html);
            } else {
                html.append(escaped(part.toString()));
            }
        }
    }

    private static void tag(Element element, StringBuilder html) {
        String name = element.name().vocabulary() == Vocabulary.XHTML
                ? element.written().substring(element.written().indexOf(':') + 1)
                : element.written();
        html.append('<').append(name);
        for (Attribute attribute : element.attributes()) {
            if (!attribute.name().startsWith("xmlns")) {
                String value = attribute.value().replace("&", "&amp;").replace("\"", "&quot;");
                html.append(' ')
                        .append(attribute.name())
                        .append("=\"")
                        .append(value)
                        .append('"');
            }
        }
        if (element.content().isEmpty() && VOID.contains(element.name().local())) {
            html.append("/>");
            return;
        }
        html.append('>');
        write(element, html);
        html.append("</").append(name).append('>');
    }

    private static String absolute(String html, Setting setting) {
        return ADDRESS.matcher(html).replaceAll(found -> {
            String value = found.group(2) == null ? found.group(3) : found.group(2);
            String quote = found.group(2) == null ? "'" : "\"";
            String address = value.isBlank() ? value : Addresses.resolve(setting.base(), value.strip());
            return Matcher.quoteReplacement(found.group(1) + quote + address + quote);
        });
    }
}
