package newsroom.ingest;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import newsroom.contracts.desk.Desk;
import newsroom.ingest.feed.FeedParser;
import newsroom.ingest.feed.FeedShelf;
import newsroom.ingest.feed.Visit;
import newsroom.ingest.fetch.AddressPolicy;
import newsroom.ingest.fetch.GuardedWeb;
import newsroom.ingest.fetch.MeteredWeb;
import newsroom.ingest.intake.Intake;
import newsroom.ingest.intake.Publishers;
import newsroom.ingest.intake.StoryAnnouncer;
import newsroom.ingest.intake.StoryReader;
import newsroom.ingest.intake.StoryShelf;
import newsroom.ingest.syndication.RomeFeedParser;
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
        return new RomeFeedParser();
    }

    @Produces
    @Singleton
    @Typed(GuardedWeb.class)
    GuardedWeb door(IngestConfig config, @ConfigProperty(name = "quarkus.application.version") String version) {
        var policy = AddressPolicy.allowing(config.privateAddresses().orElse(List.of()));
        return new GuardedWeb(
                config.fetch().limits(), policy, version, config.fetch().contact());
    }

    void shut(@Disposes GuardedWeb door) {
        door.close();
    }

    /** {@link Web} and {@link Download} for everybody else. */
    @Produces
    @Singleton
    MeteredWeb web(GuardedWeb door, MeterRegistry meters) {
        return new MeteredWeb(door, door, meters);
    }

    @Produces
    @Singleton
    Visit visit(Intake intake, FeedParser parser, FeedShelf shelf) {
        return new Visit(intake, parser, shelf);
    }
}
