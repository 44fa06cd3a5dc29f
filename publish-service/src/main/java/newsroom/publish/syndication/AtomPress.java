package newsroom.publish.syndication;

/** Atom, by RFC 4287. */
final class AtomPress {

    private AtomPress() {}

    static String print(IssueFeed feed) {
        Xml xml = new Xml();
        xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", "en");
        xml.leaf("id", feed.id());
        xml.leaf("title", feed.title());
        xml.leaf("subtitle", feed.about());
        xml.leaf("updated", feed.updated().toString());
        xml.open("author").leaf("name", "Newsroom").close();
        link(xml, "self", FeedFormat.ATOM.type(), feed.self(FeedFormat.ATOM).toString());
        link(xml, "alternate", "text/html", feed.home().toString());
        for (IssueFeed.Entry entry : feed.entries()) {
            xml.open("entry");
            xml.leaf("id", entry.id());
            xml.leaf("title", entry.title());
            link(xml, "alternate", "text/html", entry.url().toString());
            xml.leaf("published", entry.published().toString());
            xml.leaf("updated", entry.updated().toString());
            xml.leaf("summary", entry.summary());
            xml.leaf("content", entry.html(), "type", "html");
            xml.close();
        }
        return xml.close().written();
    }

    private static void link(Xml xml, String relation, String type, String address) {
        xml.open("link", "rel", relation, "type", type, "href", address).close();
    }
}
