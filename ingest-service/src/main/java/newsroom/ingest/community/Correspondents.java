package newsroom.ingest.community;

import java.time.Instant;
import java.util.Map;
import newsroom.contracts.desk.DeskSource;
import newsroom.contracts.desk.SourceKind;

/** Those who read what is no feed, each their own kind of source. */
public final class Correspondents implements ListingReader, DiscussionReader {

    private final Map<SourceKind, ListingReader> listings;
    private final Map<SourceKind, DiscussionReader> discussions;

    public Correspondents(Map<SourceKind, ListingReader> listings, Map<SourceKind, DiscussionReader> discussions) {
        this.listings = Map.copyOf(listings);
        this.discussions = Map.copyOf(discussions);
    }

    @Override
    public Listing read(DeskSource source, Instant now) {
        ListingReader reader = listings.get(source.kind());
        return reader == null
                ? Listing.failed("NO_READER", "nobody reads " + source.kind().word())
                : reader.read(source, now);
    }

    @Override
    public Talk read(DeskSource source, String page) {
        DiscussionReader reader = discussions.get(source.kind());
        return reader == null ? new Talk.Gone("NO_READER") : reader.read(source, page);
    }
}
