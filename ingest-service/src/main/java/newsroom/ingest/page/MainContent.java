package newsroom.ingest.page;

import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import net.dankito.readability4j.extended.Readability4JExtended;
import newsroom.ingest.intake.PlainText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the text of a page's article: Mozilla's Readability, by Readability4J; where that keeps too little of the page,
 * what the page itself marks as its article, or all that is left without its frame.
 */
final class MainContent {

    /** Larger pages are taken without Readability, whose time grows faster than the page. */
    private static final int READABLE_ELEMENTS = 8_000;

    private static final int READABLE_TEXT = 500_000;
    /** A result shorter than this share of the page's own text is a fragment. */
    private static final double FRAGMENT = 0.3;

    private static final String FRAME =
            "nav,header,footer,aside,form,menu,dialog,[role=navigation],[role=banner],[role=complementary],"
                    + "[role=contentinfo],[role=dialog],[role=search],[data-nosnippet]";
    private static final Set<String> BLOCKS = Set.of("ul", "ol", "table", "div", "p", "section");
    private static final String MARKED = "[itemprop=articleBody],article,main,[role=main]";
    /** Names of elements around an article that Readability's own list does not know. */
    private static final String ASIDE =
            "[class~=(?i)(newsletter|cookie|consent|gdpr|paywall-prompt|share-?(bar|buttons|tools|links)|social-?(share"
                    + "|bar|buttons|links)|related-?(posts|articles|stories|links|content)|most-?(read|popular)|recirc|outbrain|taboola)]";

    private MainContent() {}

    /** The lines of the article. Changes the page. */
    static List<String> of(Document page, String url) {
        if (page.getAllElements().size() > READABLE_ELEMENTS || page.text().length() > READABLE_TEXT) {
            Set<Element> frame = Collections.newSetFromMap(new IdentityHashMap<>());
            frame.addAll(page.select(FRAME + "," + ASIDE));
            return lines(page.body(), frame::contains);
        }
        page.select("*").removeIf(element -> element != page.body() && PlainText.isHidden(element) && !isRoot(element));
        page.select("a").removeIf(link -> link.text().matches("[¶#§]"));
        List<String> read = readability(page.clone(), url);
        page.select(FRAME).remove();
        page.select(ASIDE).remove();
        List<String> all = lines(page.body(), MainContent::isLinks);
        if (weight(read) >= FRAGMENT * weight(all)) {
            return read;
        }
        List<String> marked = marked(page);
        return weight(marked) >= FRAGMENT * weight(all) ? marked : all;
    }

    private static boolean isRoot(Element element) {
        return element.normalName().matches("#root|html|head|title");
    }

    private static List<String> readability(Document page, String url) {
        page.select("[data-nosnippet]").remove();
        page.select(ASIDE).remove();
        try {
            Element content = new Readability4JExtended(url, page).parse().getArticleContent();
            return content == null ? List.of() : lines(content, element -> false);
        } catch (RuntimeException e) {
            // The library was not written for hostile pages; the other ways are.
            return List.of();
        }
    }

    private static List<String> marked(Document page) {
        return page.select(MARKED).stream()
                .map(marked -> lines(marked, element -> false))
                .max(Comparator.comparingInt(MainContent::weight))
                .orElse(List.of());
    }

    /** Whether most words of a block lead elsewhere. */
    private static boolean isLinks(Element block) {
        if (!BLOCKS.contains(block.normalName())) {
            return false;
        }
        int links = block.select("a").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return links * 2 > block.text().length();
    }

    private static int weight(List<String> lines) {
        return lines.stream().mapToInt(String::length).sum();
    }

    private static List<String> lines(Element element, Predicate<Element> left) {
        return PlainText.paragraphs(element, left).lines().toList();
    }
}
