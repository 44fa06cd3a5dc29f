package newsroom.ingest.syndication;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import newsroom.ingest.feed.FeedRefused;
import newsroom.ingest.feed.FeedRefused.Code;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * Reads markup that is broken, with jsoup: tags left open, ampersands and brackets left bare. It needs the whole
 * document in memory, so it takes none that is large.
 */
final class TolerantPass {

    private static final String ENTRIES = "item item, entry entry";
    private static final List<String> ENDS = List.of("</item", "</entry", "</channel", "</rss", "</feed", "</rdf");

    private final Limits limits;

    TolerantPass(Limits limits) {
        this.limits = limits;
    }

    /** @param document from its first element on */
    void read(Reader document, Grower grower) throws IOException {
        String text = textOf(document);
        // Even jsoup's depth is bounded by the reader: no tree is built that the grower would refuse.
        Document tree = Parser.xmlParser().setMaxDepth(limits.depth() + 8).parseInput(text, "");
        liftNested(tree);
        if (isCutOff(text)) {
            dropLastEntry(tree);
        }
        org.jsoup.nodes.Element top = tree.firstElementChild();
        if (top == null) {
            throw new FeedRefused(Code.XML_MALFORMED, "no element to be made out");
        }
        top.traverse(new Reporter(grower));
    }

    private String textOf(Reader document) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] chunk = new char[8192];
        int tags = 0;
        for (int count = document.read(chunk); count > 0; count = document.read(chunk)) {
            for (int i = 0; i < count; i++) {
                tags += chunk[i] == '<' ? 1 : 0;
            }
            if (text.length() + count > limits.tolerated() || tags > limits.tolerated() / 10) {
                throw new FeedRefused(Code.XML_MALFORMED, "broken, and too large to be mended");
            }
            text.append(chunk, 0, count);
        }
        return text.toString();
    }

    /** An entry whose end was forgotten swallows the next one; entries do not nest. */
    private static void liftNested(Document tree) {
        List<org.jsoup.nodes.Element> nested = tree.select(ENTRIES);
        for (int i = nested.size() - 1; i >= 0; i--) {
            org.jsoup.nodes.Element outermost = Objects.requireNonNull(nested.get(i).parents().stream()
                    .filter(parent -> isEntry(parent.normalName()))
                    .reduce((inner, outer) -> outer)
                    .orElse(null));
            outermost.after(nested.get(i));
        }
    }

    /** A transfer that broke off leaves half an entry; its text would pass for the whole. */
    private static boolean isCutOff(String text) {
        int opened = Math.max(text.lastIndexOf("<item"), text.lastIndexOf("<entry"));
        String rest = opened < 0 ? "" : text.substring(opened).toLowerCase(Locale.ROOT);
        return opened >= 0 && ENDS.stream().noneMatch(rest::contains);
    }

    private static void dropLastEntry(Document tree) {
        var last = tree.select("item, entry").last();
        if (last != null) {
            last.remove();
        }
    }

    private static boolean isEntry(String name) {
        return name.equals("item") || name.equals("entry");
    }

    private record Reporter(Grower grower) implements NodeVisitor {
        @Override
        public void head(Node node, int depth) {
            if (node instanceof org.jsoup.nodes.Element element) {
                grower.open(element.tagName(), attributes(element));
            } else if (node instanceof TextNode text) {
                char[] chars = text.getWholeText().toCharArray();
                grower.text(chars, 0, chars.length);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof org.jsoup.nodes.Element) {
                grower.close();
            }
        }

        private static List<Attribute> attributes(org.jsoup.nodes.Element element) {
            return element.attributes().asList().stream()
                    .map(attribute -> new Attribute(attribute.getKey(), attribute.getValue()))
                    .toList();
        }
    }
}
