package newsroom.ingest.page;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import newsroom.ingest.intake.CanonicalUrl;
import newsroom.ingest.intake.PlainText;
import okhttp3.HttpUrl;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself: Open Graph, Dublin Core, microdata and JSON-LD, the most exact first. */
final class PageFacts {

    private static final int NAME = 200;

    private final Document page;
    private final LinkedData data;

    PageFacts(Document page) {
        this.page = page;
        this.data = LinkedData.of(page);
    }

    /** Without the name of the site behind it. */
    String title() {
        String site = siteName().orElse("");
        String title = first(
                        meta("og:title"),
                        data.headline(),
                        meta("twitter:title"),
                        meta("dc.title"),
                        Optional.of(page.title()).filter(given -> !given.isBlank()),
                        text("h1"))
                .map(given -> PlainText.line(given, 500))
                .orElse("");
        for (String dash : List.of(" | ", " - ", " – ", " — ", " :: ", " · ")) {
            if (!site.isEmpty() && title.endsWith(dash + site) && title.length() > dash.length() + site.length()) {
                return title.substring(0, title.length() - dash.length() - site.length())
                        .strip();
            }
        }
        return title;
    }

    Optional<String> siteName() {
        return first(meta("og:site_name"), data.site(), meta("application-name"))
                .map(PageFacts::name)
                .filter(PageFacts::says);
    }

    Optional<String> author() {
        return first(
                        data.author(),
                        meta("author"),
                        meta("dc.creator"),
                        meta("parsely-author"),
                        meta("article:author"),
                        text("[itemprop=author] [itemprop=name]"),
                        text("[itemprop=author]"),
                        text("[rel=author]"))
                .map(PageFacts::name)
                .map(name -> name.replaceFirst("(?i)^by\\s+", ""))
                .filter(PageFacts::says);
    }

    Optional<Instant> published() {
        return first(
                        data.published(),
                        meta("article:published_time"),
                        meta("parsely-pub-date"),
                        meta("dc.date.issued"),
                        meta("dc.date"),
                        meta("date"),
                        attribute("[itemprop=datePublished]", "content"),
                        attribute("[itemprop=datePublished]", "datetime"),
                        attribute("article time[datetime]", "datetime"))
                .flatMap(PageDates::read);
    }

    /** The page's own address: only of the same site, and no front page, which lazy templates give for every page. */
    Optional<String> canonical(URI asked) {
        HttpUrl here = HttpUrl.get(asked);
        return first(attribute("link[rel=canonical][href~=\\S]", "abs:href"), meta("og:url"))
                .filter(given -> sameSite(here, given))
                .flatMap(CanonicalUrl::of);
    }

    private static boolean sameSite(@org.jspecify.annotations.Nullable HttpUrl here, String given) {
        HttpUrl there = HttpUrl.parse(given);
        if (here == null || there == null) {
            return false;
        }
        boolean front = there.encodedPath().equals("/")
                && there.query() == null
                && !here.encodedPath().equals("/");
        return !front && site(here).equals(site(there));
    }

    private static String site(HttpUrl url) {
        String registered = url.topPrivateDomain();
        return registered == null ? url.host() : registered;
    }

    Directives directives() {
        Directives all = page.select("meta[name~=(?i)^(robots|newsroom)$]").stream()
                .map(meta -> Directives.of(meta.attr("content")))
                .reduce(Directives.NONE, Directives::and);
        boolean reserved = meta("tdm-reservation").filter("1"::equals).isPresent();
        return reserved ? all.and(new Directives(false, false, true)) : all;
    }

    boolean isPaid() {
        return data.isPaid()
                || meta("article:content_tier")
                        .filter(tier -> tier.matches("(?i)locked|metered|paid"))
                        .isPresent();
    }

    /** The text in the page's own data; some pages only draw it with a script. */
    Optional<String> body() {
        return data.body();
    }

    String language() {
        return first(attribute("html", "lang"), meta("og:locale"), meta("language"))
                .orElse("");
    }

    private Optional<String> meta(String name) {
        return page.select("meta").stream()
                .filter(meta -> name.equalsIgnoreCase(meta.attr("property"))
                        || name.equalsIgnoreCase(meta.attr("name"))
                        || name.equalsIgnoreCase(meta.attr("itemprop")))
                .map(meta -> meta.attr("content"))
                .filter(Predicate.not(String::isBlank))
                .findFirst();
    }

    private Optional<String> attribute(String query, String name) {
        return Optional.ofNullable(page.selectFirst(query))
                .map(found -> found.attr(name))
                .filter(Predicate.not(String::isBlank));
    }

    private Optional<String> text(String query) {
        return Optional.ofNullable(page.selectFirst(query)).map(Element::text).filter(Predicate.not(String::isBlank));
    }

    @SafeVarargs
    private static Optional<String> first(Optional<String>... given) {
        return Stream.of(given).flatMap(Optional::stream).findFirst();
    }

    private static String name(String given) {
        return PlainText.line(given, NAME);
    }

    /** Pages put addresses and accounts where names belong. */
    private static boolean says(String name) {
        return !name.isBlank() && !name.contains("://") && !name.startsWith("@");
    }
}
