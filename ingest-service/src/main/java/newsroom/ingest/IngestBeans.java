package newsroom.ingest;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import newsroom.contracts.desk.Desk;
import newsroom.ingest.feed.FeedParser;
import newsroom.ingest.feed.FeedShelf;
import newsroom.ingest.feed.FeedSource;
import newsroom.ingest.feed.Visit;
import newsroom.ingest.fetch.AddressGuard;
import newsroom.ingest.fetch.HttpFeedSource;
import newsroom.ingest.intake.Intake;
import newsroom.ingest.intake.Publishers;
import newsroom.ingest.intake.StoryAnnouncer;
import newsroom.ingest.intake.StoryReader;
import newsroom.ingest.intake.StoryShelf;
import newsroom.ingest.syndication.SyndicationParser;
import newsroom.wire.DeskFile;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the rooms meet the framework. */
@Singleton
class IngestBeans {

    @Produces
    @Singleton
    Desk desk(@ConfigProperty(name = "newsroom.desk") Path file) {
        return DeskFile.read(file);
    }

    /** The clock of the house ticks in milliseconds: what is read back from the database equals what was written. */
    @Produces
    @Singleton
    InstantSource clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Produces
    @Singleton
    Intake intake(Desk desk, StoryShelf shelf, StoryAnnouncer announcer) {
        return new Intake(new StoryReader(new Publishers(desk.publishers())), shelf, announcer);
    }

    @Produces
    @Singleton
    FeedParser parser() {
        return new SyndicationParser();
    }

    @Produces
    @Singleton
    FeedSource http(IngestConfig config, InstantSource clock) {
        return new HttpFeedSource(new AddressGuard(config.privateAddresses()), clock);
    }

    @Produces
    @Singleton
    Visit visit(Intake intake, FeedParser parser, FeedShelf shelf) {
        return new Visit(intake, parser, shelf);
    }
}
