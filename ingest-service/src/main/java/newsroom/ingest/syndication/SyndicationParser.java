package newsroom.ingest.syndication;

import java.net.URI;
import newsroom.ingest.feed.FeedDocument;
import newsroom.ingest.feed.FeedParser;
import newsroom.ingest.feed.FeedRefused;
import newsroom.ingest.feed.FeedRefused.Code;
import org.jspecify.annotations.Nullable;

/**
 * RSS 0.90 to 2.0, RDF, Atom 0.3 and 1.0, and JSON Feed, told apart by what they begin with. Never fetches anything.
 * May be used by many threads.
 */
public final class SyndicationParser implements FeedParser {

    private final Limits limits;
    private final XmlFeed xml;
    private final JsonFeed json;

    public SyndicationParser() {
        this(Limits.STANDARD);
    }

    SyndicationParser(Limits limits) {
        this.limits = limits;
        this.xml = new XmlFeed(limits);
        this.json = new JsonFeed(limits);
    }

    @Override
    public FeedDocument parse(byte[] bytes, @Nullable String contentType, URI base) {
        Body body = new Body(bytes, contentType);
        int first = body.first();
        if (first < 0) {
            throw new FeedRefused(Code.EMPTY_BODY, "nothing in it");
        }
        if (bytes.length > limits.body()) {
            throw new FeedRefused(
                    first == '{' ? Code.JSON_LIMIT : Code.XML_LIMIT, "more than " + limits.body() + " bytes");
        }
        Setting outside = new Setting(base.toString(), false, null);
        return first == '{' ? json.read(body, outside) : xml.read(body, outside);
    }
}
