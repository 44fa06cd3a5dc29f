package newsroom.publish.syndication;

import java.util.Optional;

/** The formats of feeds. */
public enum FeedFormat {
    ATOM("atom.xml", "application/atom+xml", AtomPress::print),
    RSS("rss.xml", "application/rss+xml", RssPress::print),
    JSON("feed.json", "application/feed+json", JsonFeedPress::print);

    private final String file;
    private final String type;
    private final Press press;

    private interface Press {
        String print(IssueFeed feed);
    }

    FeedFormat(String file, String type, Press press) {
        this.file = file;
        this.type = type;
        this.press = press;
    }

    public static Optional<FeedFormat> ofFile(String name) {
        for (FeedFormat format : values()) {
            if (format.file.equals(name)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** Its name below the edition's page. */
    public String file() {
        return file;
    }

    public String type() {
        return type;
    }

    public String print(IssueFeed feed) {
        return press.print(feed);
    }
}
