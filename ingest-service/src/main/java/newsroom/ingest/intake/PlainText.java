package newsroom.ingest.intake;

import java.text.Normalizer;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/**
 * Markup to plain text: what a reader would see, and nothing that hides. Scripts, styles, hidden elements and invisible
 * characters go; paragraphs become line breaks; words are not touched but for their Unicode form, which is NFC.
 */
public final class PlainText {

    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z!/][^>]*>");
    /** Zero-width and bidi controls, tag characters, and controls other than line breaks. */
    private static final Pattern HIDDEN =
            Pattern.compile("[\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\u00AD"
                    + "\\u061C\\u180E\\uFFF9-\\uFFFB\\u0080-\\u009F\\x{E0000}-\\x{E007F}]|[\\p{Cntrl}&&[^\\n]]");
    /** Joiners shape words of Arabic and Indic scripts, and emoji; elsewhere they hide. */
    private static final Pattern STRAY_JOINER = Pattern.compile(
            "(?<![\\p{M}\\p{So}\\p{Sk}\\p{IsArabic}\\p{IsSyriac}\\p{IsDevanagari}\\p{IsBengali}\\p{IsTamil}\\p{IsTelugu}"
                    + "\\p{IsKannada}\\p{IsMalayalam}\\p{IsGujarati}\\p{IsGurmukhi}\\p{IsSinhala}\\p{IsOriya}])[\\u200C\\u200D]+"
                    + "|[\\u200C\\u200D]+(?=[\\s\\p{IsLatin}\\p{P}]|$)");

    private static final Set<String> BLOCKS = Set.of(
            ("p div br li h1 h2 h3 h4 h5 h6 blockquote pre tr ul ol section article figure figcaption dt dd table hr header"
                            + " footer main aside details summary address")
                    .split(" "));
    private static final Set<String> NOT_TEXT =
            Set.of(("script style noscript template iframe svg math object embed form button"
                            + " textarea select audio video canvas title head")
                    .split(" "));
    /** Styles by which text is there for machines and not for readers. */
    private static final Pattern UNSEEN =
            Pattern.compile("(?i)(^|[;\\s{])(display\\s*:\\s*none|visibility\\s*:\\s*(hidden|collapse)"
                    + "|opacity\\s*:\\s*0*(\\.0+)?\\s*(;|!|$)|font-size\\s*:\\s*0*(\\.0+)?(px|em|rem|pt|%)?\\s*(;|!|$)"
                    + "|(max-)?(height|width)\\s*:\\s*[01](px)?\\s*(;|!|$)|text-indent\\s*:\\s*-\\d{3,}|(left|top|right)\\s*:\\s*-\\d{4,}"
                    + "|clip\\s*:\\s*rect\\(\\s*[01](px)?[,\\s]|color\\s*:\\s*transparent)");

    private static final Pattern BLANKS = Pattern.compile("[ \\x0B\\f\\r\\u00A0\\u3000]+");
    /** Line breaks of the source are spaces to a reader, but in preformatted text. */
    private static final Pattern SPACE = Pattern.compile("[ \\t\\n\\r\\f]+");
    /** Deeper nesting than any page needs; deeper elements become siblings. */
    private static final int DEPTH = 200;

    private PlainText() {}

    /** One line: for titles and names. */
    public static String line(String given, int limit) {
        return cut(text(given).replaceAll("\\s+", " ").strip(), limit);
    }

    /** One line of what is plain text already, in which {@code <} is a sign like any other. */
    public static String plainLine(String given, int limit) {
        return cut(clean(given).replaceAll("\\s+", " ").strip(), limit);
    }

    /** Paragraphs, one a line, without empty lines. */
    public static String paragraphs(String given, int limit) {
        return cut(lines(text(given)), limit);
    }

    /** The paragraphs of an element, one a line, without empty lines and without what is hidden or {@code left} out. */
    public static String paragraphs(Element element, Predicate<Element> left) {
        return lines(clean(visible(element, left)));
    }

    /** Whether a reader would not see the element, or not as text. */
    public static boolean isHidden(Element element) {
        return NOT_TEXT.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.hasAttr("style")
                        && UNSEEN.matcher(element.attr("style")).find();
    }

    private static String text(String given) {
        return clean(MARKUP.matcher(given).find() ? withoutMarkup(given) : Entities.unescape(given));
    }

    private static String clean(String visible) {
        String plain =
                HIDDEN.matcher(visible.replace('\t', ' ').replace("\r", "\n")).replaceAll("");
        return Normalizer.normalize(
                plain.indexOf('\u200C') < 0 && plain.indexOf('\u200D') < 0
                        ? plain
                        : STRAY_JOINER.matcher(plain).replaceAll(""),
                Normalizer.Form.NFC);
    }

    private static String withoutMarkup(String html) {
        return visible(
                Parser.htmlParser().setMaxDepth(DEPTH).parseInput(html, "").body(), element -> false);
    }

    private static String visible(Element root, Predicate<Element> left) {
        StringBuilder out = new StringBuilder();
        root.filter(new NodeFilter() {
            private int preformatted;

            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    out.append(
                            preformatted > 0
                                    ? text.getWholeText()
                                    : SPACE.matcher(text.getWholeText()).replaceAll(" "));
                } else if (node instanceof Element element) {
                    if (element != root && (isHidden(element) || left.test(element))) {
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    enter(element, 1);
                }
                return FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                if (node instanceof Element element) {
                    enter(element, -1);
                }
                return FilterResult.CONTINUE;
            }

            private void enter(Element element, int step) {
                out.append(BLOCKS.contains(element.normalName()) ? "\n" : "");
                preformatted += element.normalName().equals("pre") ? step : 0;
            }
        });
        return out.toString();
    }

    private static String lines(String text) {
        return BLANKS.matcher(text)
                .replaceAll(" ")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Cut at a word, on a whole character. */
    private static String cut(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int space = text.lastIndexOf(' ', limit);
        int end = space > limit / 2 ? space : limit;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }
}
