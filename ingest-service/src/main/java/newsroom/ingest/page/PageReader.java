package newsroom.ingest.page;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import newsroom.ingest.intake.Language;
import newsroom.ingest.intake.PlainText;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads a web page for its article. Never throws for what a page holds, and takes a bounded time for it. */
public final class PageReader {

    /** In the middle of an article, these mean that the rest is for sale. */
    private static final Pattern WALL = Pattern.compile(
            "(?iu).*\\b(subscribe|sign in|log in|register|create an account|become a member)\\b"
                    + ".{0,40}\\b(to (continue|keep) reading|to read (the rest|the full|this|more)|to unlock|for full access)\\b.*"
                    + "|.*\\b(article|story|content|post) is (only )?(for|available to|reserved for|exclusive to) (paid |paying |our )?"
                    + "(subscribers|members)\\b.*|.*\\bto continue reading this (article|story)\\b.*|.*\\breste (de cet article|à lire)\\b.*");

    private PageReader() {}

    /**
     * @param contentType the header, for its charset; absent where there was none
     * @param url where the page was read, http or https
     */
    public static Article read(byte[] bytes, @Nullable String contentType, URI url) {
        Document page = Markup.read(bytes, contentType, url.toString());
        PageFacts facts = new PageFacts(page);
        String title = facts.title();
        List<String> found = MainContent.of(page.clone(), url.toString());
        List<String> paragraphs = Boilerplate.without(better(found, facts), title);
        int length = paragraphs.stream().mapToInt(String::length).sum();
        return new Article(
                title,
                paragraphs,
                Language.of(facts.language(), title + " " + String.join(" ", paragraphs)),
                facts.siteName().orElse(null),
                facts.author().orElse(null),
                facts.published().orElse(null),
                facts.canonical(url).orElse(null),
                facts.directives(),
                facts.isPaid()
                        || found.stream()
                                .anyMatch(line -> line.length() < 300
                                        && WALL.matcher(line).matches()),
                length < Article.THIN);
    }

    /** The page's own data has the text when the page only draws it with a script. */
    private static List<String> better(List<String> found, PageFacts facts) {
        int length = found.stream().mapToInt(String::length).sum();
        return facts.body()
                .map(body -> PlainText.paragraphs(body, Integer.MAX_VALUE))
                .filter(body -> length < Article.THIN && body.length() > 2 * length)
                .map(body -> body.lines().toList())
                .orElse(found);
    }
}
