package newsroom.ingest.syndication;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Objects;
import newsroom.ingest.feed.FeedDocument;
import newsroom.ingest.feed.FeedRefused;
import newsroom.ingest.feed.FeedRefused.Code;

/** RSS, RDF and Atom: strictly first, tolerantly where the markup is broken, and only there. */
final class XmlFeed {

    private final Limits limits;
    private final StrictPass strict;
    private final TolerantPass tolerant;

    XmlFeed(Limits limits) {
        this.limits = limits;
        this.strict = new StrictPass(limits);
        this.tolerant = new TolerantPass(limits);
    }

    FeedDocument read(Body body, Setting outside) {
        CpuBudget budget = new CpuBudget(limits.cpu(), Code.XML_LIMIT);
        try {
            try {
                return read(body, new Reading(budget, outside), strict::read);
            } catch (Malformed e) {
                return mended(body, new Reading(budget, outside), e);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FeedDocument mended(Body body, Reading reading, Malformed why) throws IOException {
        try {
            return read(body, reading, tolerant::read);
        } catch (Malformed e) {
            throw new FeedRefused(Code.XML_MALFORMED, String.valueOf(why.getMessage()));
        }
    }

    private FeedDocument read(Body body, Reading reading, Pass pass) throws IOException, Malformed {
        try (Reader document = Prolog.strip(body.open())) {
            pass.read(document, reading.grower);
        }
        Element root = Objects.requireNonNull(reading.grower.root());
        return FeedHead.read(root, reading.harvest.newest());
    }

    private interface Pass {
        void read(Reader document, Grower grower) throws IOException, Malformed;
    }

    /** One go at a document. */
    private final class Reading {

        private final Harvest harvest = new Harvest(limits);
        private final Grower grower;

        Reading(CpuBudget budget, Setting outside) {
            grower = new Grower(
                    limits,
                    budget,
                    outside,
                    entry -> harvest.add(
                            entry.name().local().equals("item") ? RssEntry.read(entry) : AtomEntry.read(entry)),
                    harvest::isFull);
        }
    }
}
