package newsroom.publish.syndication;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** RSS 2.0, with the whole issue in {@code content:encoded}, as the RSS Advisory Board's profile advises. */
final class RssPress {

    /** RFC 822 with a year of four digits; the JDK's own RFC 1123 form leaves the zero off a day such as 07. */
    private static final DateTimeFormatter RFC_822 = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
            .withZone(ZoneOffset.UTC);

    private RssPress() {}

    static String print(IssueFeed feed) {
        Xml xml = new Xml();
        xml.open(
                "rss",
                "version",
                "2.0",
                "xmlns:atom",
                "http://www.w3.org/2005/Atom",
                "xmlns:content",
                "http://purl.org/rss/1.0/modules/content/");
        xml.open("channel");
        xml.leaf("title", feed.title());
        xml.leaf("link", feed.home().toString());
        xml.leaf("description", feed.about());
        xml.leaf("language", "en");
        xml.leaf("lastBuildDate", date(feed.updated()));
        xml.open(
                        "atom:link",
                        "rel",
                        "self",
                        "type",
                        FeedFormat.RSS.type(),
                        "href",
                        feed.self(FeedFormat.RSS).toString())
                .close();
        for (IssueFeed.Entry entry : feed.entries()) {
            xml.open("item");
            xml.leaf("title", entry.title());
            xml.leaf("link", entry.url().toString());
            xml.leaf("guid", entry.id(), "isPermaLink", "false");
            xml.leaf("pubDate", date(entry.published()));
            xml.leaf("description", entry.summary());
            xml.leaf("content:encoded", entry.html());
            xml.close();
        }
        return xml.close().close().written();
    }

    private static String date(Instant instant) {
        return RFC_822.format(instant);
    }
}
