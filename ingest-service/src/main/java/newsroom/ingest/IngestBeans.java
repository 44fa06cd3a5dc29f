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
import java.util.Map;
import java.util.stream.Stream;
import newsroom.contracts.desk.Desk;
import newsroom.contracts.desk.Publisher;
import newsroom.contracts.desk.SourceKind;
import newsroom.ingest.arxiv.Arxiv;
import newsroom.ingest.community.Correspondents;
import newsroom.ingest.feed.FeedParser;
import newsroom.ingest.fetch.AddressPolicy;
import newsroom.ingest.fetch.Courier;
import newsroom.ingest.fetch.GuardedWeb;
import newsroom.ingest.fetch.MeteredWeb;
import newsroom.ingest.hackernews.HackerNews;
import newsroom.ingest.intake.Intake;
import newsroom.ingest.intake.Publishers;
import newsroom.ingest.intake.Rerun;
import newsroom.ingest.intake.StoryAnnouncer;
import newsroom.ingest.intake.StoryReader;
import newsroom.ingest.intake.StoryShelf;
import newsroom.ingest.reddit.Reddit;
import newsroom.ingest.syndication.SyndicationParser;
import newsroom.ingest.timetable.Spacing;
import newsroom.ingest.timetable.Turns;
import newsroom.ingest.web.Web;
import newsroom.wire.DeskFile;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the rooms meet the framework: how the world is read. What becomes of it is in {@link RoundsBeans}. */
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
        // The desk's own lines come last: they go before the shipped ones.
        List<Publisher> publishers = Stream.concat(ShippedPublishers.read().stream(), desk.publishers().stream())
                .toList();
        return new Intake(new StoryReader(new Publishers(publishers)), shelf, announcer);
    }

    @Produces
    @Singleton
    Rerun rerun(StoryShelf shelf, StoryAnnouncer announcer) {
        return new Rerun(shelf, announcer);
    }

    @Produces
    @Singleton
    FeedParser parser() {
        return new SyndicationParser();
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

    /** Downloads; everything else asks through {@link #web}. */
    @Produces
    @Singleton
    @Typed({MeteredWeb.class, newsroom.ingest.web.Download.class})
    MeteredWeb metered(GuardedWeb door, MeterRegistry meters) {
        return new MeteredWeb(door, door, meters);
    }

    /** The only way out for everybody: in turn. */
    @Produces
    @Singleton
    Web web(MeteredWeb door, Turns turns, IngestConfig config, InstantSource clock) {
        return new Courier(door, turns, new Spacing(config.spacing()), clock, time -> Thread.sleep(time.toMillis()));
    }

    @Produces
    @Singleton
    Correspondents correspondents(Web web) {
        HackerNews hackerNews = new HackerNews(web);
        Reddit reddit = new Reddit(web);
        return new Correspondents(
                Map.of(SourceKind.HACKERNEWS, hackerNews, SourceKind.REDDIT, reddit, SourceKind.ARXIV, new Arxiv(web)),
                Map.of(SourceKind.HACKERNEWS, hackerNews, SourceKind.REDDIT, reddit));
    }
}
