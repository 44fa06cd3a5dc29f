package newsroom.publish.syndication;

import java.net.URI;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/**
 * The part of a page that travels to feed readers and mailboxes: what stands in its {@code main}, in tags that every
 * reader takes, with whole addresses. It is cut from the page itself, so that what is mailed is what is printed.
 */
public final class Clipping {

    /** What only works or only makes sense on the site. */
    private static final String STAYS = "nav, form, details, svg, script, style, [aria-hidden=true], .stays";

    private static final Safelist TAGS = new Safelist()
            .addTags("h1", "h2", "h3", "h4", "p", "ul", "ol", "li", "b", "strong", "i", "em", "blockquote", "hr", "br")
            .addTags("table", "tbody", "thead", "tr", "td", "th", "dl", "dt", "dd", "a", "small", "sup")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https", "mailto");

    private static final Map<String, String> LOOK = Map.ofEntries(
            Map.entry("h1", "font:600 38px/1.1 Georgia,serif;margin:16px 0 8px"),
            Map.entry(
                    "h2",
                    "font:700 13px/1.3 Arial,sans-serif;letter-spacing:1px;text-transform:uppercase;color:#8c1c13;"
                            + "border-top:1px solid #d8d3c6;padding-top:12px;margin:32px 0 10px"),
            Map.entry("h3", "font:600 22px/1.25 Georgia,serif;margin:22px 0 4px"),
            Map.entry("p", "margin:8px 0"),
            Map.entry("li", "margin:4px 0"),
            Map.entry("blockquote", "margin:12px 0;padding-left:14px;border-left:3px solid #d8d3c6;font-style:italic"),
            Map.entry("a", "color:#8c1c13"),
            Map.entry("td", "padding:2px 10px 2px 0;vertical-align:top"));

    private Clipping() {}

    /** @param page a whole page of the site */
    public static String of(String page, URI base) {
        Document document = Jsoup.parse(page, base.toString());
        document.outputSettings().prettyPrint(false);
        Element main = document.selectFirst("main");
        if (main == null) {
            throw new IllegalArgumentException("a page without main");
        }
        main.select(STAYS).remove();
        // A line of its own on the site, by style; elsewhere styles are gone.
        main.select("span + span").before(" ");
        Document.OutputSettings plain = new Document.OutputSettings().prettyPrint(false);
        return Jsoup.clean(main.html(), base.toString(), TAGS, plain).strip();
    }

    /** The clipping with its look written at every tag, since mail programs drop style sheets. */
    public static String dressed(String clipping) {
        Document document = Jsoup.parseBodyFragment(clipping);
        document.outputSettings().prettyPrint(false);
        LOOK.forEach((tag, style) -> document.select(tag).attr("style", style));
        return document.body().html();
    }
}
