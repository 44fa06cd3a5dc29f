package newsroom.ingest.beat;

import java.time.Instant;
import java.util.List;
import newsroom.ingest.feed.FeedDocument;
import newsroom.ingest.feed.FeedParser;
import newsroom.ingest.feed.FeedRefused;
import newsroom.ingest.filing.Arrival;
import newsroom.ingest.filing.Arrivals;
import newsroom.ingest.filing.Filing;
import newsroom.ingest.subscription.Push;
import newsroom.ingest.subscription.PushedFeeds;

/**
 * Files what a hub brought like the answer to a question. When its source is asked again stays as it was: a hub may bring
 * only what is new, which says nothing of the whole.
 */
public final class Deliveries implements PushedFeeds {

    private final SourceShelf shelf;
    private final FeedParser parser;
    private final Filing filing;

    public Deliveries(SourceShelf shelf, FeedParser parser, Filing filing) {
        this.shelf = shelf;
        this.parser = parser;
        this.filing = filing;
    }

    /**
     * A push of a source that is no longer read is dropped. One that is no feed is noted with its code, as
     * {@code PUSH_NOT_A_FEED}, until the next good answer; the source is polled all the same.
     */
    @Override
    public void read(Push push, Instant now) {
        shelf.hold(push.source())
                .filter(dossier -> dossier.standing() == Standing.ACTIVE)
                .ifPresent(dossier -> file(dossier, push, now));
    }

    private void file(Dossier dossier, Push push, Instant now) {
        FeedDocument feed;
        try {
            feed = parser.parse(push.body(), push.type(), dossier.url());
        } catch (FeedRefused e) {
            shelf.keep(dossier.brought("PUSH_" + e.code().name(), e.detail(), now));
            return;
        }
        List<Arrival> arrivals = Arrivals.ofFeed(dossier.source(), feed, now);
        filing.file(dossier.name(), arrivals, dossier.guids(), dossier.record().lastSuccessAt(), now);
    }
}
