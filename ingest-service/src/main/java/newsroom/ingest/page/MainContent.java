package newsroom.ingest.page;

import java.util.List;
import net.dankito.readability4j.extended.Readability4JExtended;
import newsroom.ingest.intake.PlainText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the text of a page's article: Mozilla's Readability, by Readability4J; where that keeps too little of the page,
 * what the page itself marks as its article, or all that is left without its frame.
 */
final class MainContent {

    /** Pages with more elements than this are taken without Readability, whose time grows faster than the page. */
    private static final int READABLE = 12_000;
    /** A result shorter than this share of the page's own text is a fragment. */
    private static final double FRAGMENT = 0.3;

    private static final String FRAME =
            "nav,header,footer,aside,form,menu,dialog,[role=navigation],[role=banner],[role=complementary],"
                    + "[role=contentinfo],[role=dialog],[role=search],[data-nosnippet]";
    private static final String MARKED = "[itemprop=articleBody],article,main,[role=main]";
    /** Names of elements around an article that Readability's own list does not know. */
    private static final String ASIDE =
            "[class~=(?i)(newsletter|cookie|consent|gdpr|paywall-prompt|share-?(bar|buttons|tools|links)|social-?(share"
                    + "|bar|buttons|links)|related-?(posts|articles|stories|links|content)|most-?(read|popular)|recirc|outbrain|taboola)]";

    private MainContent() {}

    /** The lines of the article; leaves the page as it is. */
    static List<String> of(Document page, String url) {
        Document shown = page.clone();
        PlainText.removeHidden(shown);
        shown.select("a").removeIf(link -> link.text().matches("[¶#§]"));
        List<String> read = shown.getAllElements().size() > READABLE ? List.of() : readability(shown.clone(), url);
        shown.select(FRAME).remove();
        shown.select(ASIDE).remove();
        List<String> all = prose(shown);
        if (weight(read) >= FRAGMENT * weight(all)) {
            return read;
        }
        List<String> marked = marked(shown);
        return weight(marked) >= FRAGMENT * weight(all) ? marked : all;
    }

    private static List<String> readability(Document page, String url) {
        page.select("[data-nosnippet]").remove();
        page.select(ASIDE).remove();
        try {
            Element content = new Readability4JExtended(url, page).parse().getArticleContent();
            return content == null ? List.of() : lines(content);
        } catch (RuntimeException e) {
            // The library was not written for hostile pages; the other ways are.
            return List.of();
        }
    }

    private static List<String> marked(Document page) {
        Element longest = null;
        for (Element marked : page.select(MARKED)) {
            longest = longest == null || marked.text().length() > longest.text().length() ? marked : longest;
        }
        return longest == null ? List.of() : lines(longest.clone());
    }

    /** Every line of the page in which words that lead elsewhere are the smaller part. */
    private static List<String> prose(Document page) {
        Element body = page.body().clone();
        for (Element list : body.select("ul,ol,table,div,p,section")) {
            if (isLinks(list)) {
                list.remove();
            }
        }
        return lines(body);
    }

    private static boolean isLinks(Element block) {
        int links = block.select("a").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return links * 2 > block.text().length();
    }

    private static int weight(List<String> lines) {
        return lines.stream().mapToInt(String::length).sum();
    }

    private static List<String> lines(Element element) {
        return PlainText.paragraphs(element)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }
}
