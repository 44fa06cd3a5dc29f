package newsroom.ingest.syndication;

import static newsroom.ingest.syndication.Vocabulary.ATOM;
import static newsroom.ingest.syndication.Vocabulary.COMMENTS;
import static newsroom.ingest.syndication.Vocabulary.RSS;

import java.util.List;
import newsroom.ingest.feed.FeedEntry.Credit;
import org.jspecify.annotations.Nullable;

/** Where elements lead. */
final class Links {

    private Links() {}

    /** RSS allows one {@code link}; where there are more the last is meant, as feedparser and gofeed read it. */
    static @Nullable String rss(Element parent) {
        List<Element> links = parent.children(RSS, "link");
        for (int i = links.size() - 1; i >= 0; i--) {
            Element link = links.get(i);
            String address = link.text().isEmpty() ? link.attribute("href") : link.text();
            if (address != null) {
                return Addresses.absolute(link.setting(), address);
            }
        }
        return null;
    }

    /** The first Atom link of this relation, a page before anything else; no relation means alternate. */
    static @Nullable String atom(Element parent, String relation) {
        String other = null;
        for (Element link : all(parent, relation)) {
            String address = Addresses.absolute(link.setting(), href(link));
            String type = link.attribute("type");
            if (address != null && (type == null || type.contains("html"))) {
                return address;
            }
            other = other == null ? address : other;
        }
        return other;
    }

    static List<Element> all(Element parent, String relation) {
        return parent.children(ATOM, "link").stream()
                .filter(link -> relation.equalsIgnoreCase(relation(link)))
                .toList();
    }

    /** An empty {@code href} is the document's base; a missing one says nothing. */
    static @Nullable String href(Element link) {
        String href = link.attribute("href");
        return href == null && link.hasAttribute("href") && link.setting().isStated()
                ? link.setting().base()
                : href;
    }

    private static String relation(Element link) {
        String relation = link.attribute("rel");
        if (relation == null) {
            return "alternate";
        }
        return relation.startsWith("http://www.iana.org/assignments/relation/")
                ? relation.substring(relation.lastIndexOf('/') + 1)
                : relation;
    }

    static @Nullable String comments(Element entry) {
        return First.of(
                () -> Addresses.absolute(entry.setting(), entry.said(RSS, "comments")),
                () -> Addresses.absolute(entry.setting(), entry.said(COMMENTS, "comment")),
                () -> atom(entry, "replies"));
    }

    /** Whom Atom's {@code source} names. */
    static @Nullable Credit credit(Element entry) {
        Element source = entry.child(ATOM, "source");
        return source == null ? null : credit(AtomText.said(source, ATOM, "title"), atom(source, "alternate"));
    }

    static @Nullable Credit credit(@Nullable String name, @Nullable String url) {
        boolean isNamed = name != null && !name.isBlank();
        return isNamed || url != null ? new Credit(isNamed ? Trim.title(name) : null, url) : null;
    }
}
