package newsroom.ingest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import newsroom.ingest.beat.Dossier;
import newsroom.ingest.beat.Roster;
import newsroom.ingest.beat.Settlement;
import newsroom.ingest.beat.SourceDesk;
import newsroom.ingest.beat.SourceShelf;
import newsroom.ingest.beat.Visits;
import newsroom.ingest.community.DiscussionReader;
import newsroom.ingest.feed.FeedParser;
import newsroom.ingest.filing.AliasShelf;
import newsroom.ingest.filing.Filing;
import newsroom.ingest.followup.FollowUpShelf;
import newsroom.ingest.followup.FollowUps;
import newsroom.ingest.intake.Intake;
import newsroom.ingest.intake.StoryAnnouncer;
import newsroom.ingest.intake.StoryShelf;
import newsroom.ingest.legwork.AudioRunner;
import newsroom.ingest.legwork.CommentsRunner;
import newsroom.ingest.legwork.EpisodeFiles;
import newsroom.ingest.legwork.Errand;
import newsroom.ingest.legwork.FileRunner;
import newsroom.ingest.legwork.LeadShelf;
import newsroom.ingest.legwork.Leads;
import newsroom.ingest.legwork.Legwork;
import newsroom.ingest.legwork.PageRunner;
import newsroom.ingest.legwork.RobotsShelf;
import newsroom.ingest.subscription.Invitations;
import newsroom.ingest.timetable.Turns;
import newsroom.ingest.web.Purpose;
import newsroom.ingest.web.Web;

/** Where the rooms meet the framework: when the world is asked, and what becomes of its answers. */
@Singleton
class RoundsBeans {

    /** By which robots.txt calls us; the first word of our user agent. */
    private static final String READER = "newsroom";

    @Produces
    @Singleton
    Roster roster(SourceShelf shelf, Invitations invitations, IngestConfig config) {
        return new Roster(shelf, invitations, config.pace());
    }

    @Produces
    @Singleton
    SourceDesk sourceDesk(SourceShelf shelf, Invitations invitations) {
        return new SourceDesk(shelf, invitations);
    }

    @Produces
    @Singleton
    Visits visits(SourceShelf shelf) {
        return new Visits(shelf);
    }

    @Produces
    @Singleton
    Settlement settlement(SourceShelf shelf, FeedParser parser, Filing filing, Invitations invitations) {
        return new Settlement(shelf, parser, filing, invitations);
    }

    @Produces
    @Singleton
    FollowUps followUps(FollowUpShelf shelf, StoryShelf stories, StoryAnnouncer announcer) {
        return new FollowUps(shelf, stories, announcer);
    }

    @Produces
    @Singleton
    Leads leads(Intake intake, LeadShelf shelf, FollowUps followUps, IngestConfig config) {
        return new Leads(intake, shelf, followUps, config.patience());
    }

    @Produces
    @Singleton
    Filing filing(Intake intake, Leads leads, FollowUps followUps, AliasShelf aliases) {
        return new Filing(intake, leads, followUps, aliases);
    }

    @Produces
    @Singleton
    Legwork legwork(
            Web web,
            Turns turns,
            RobotsShelf robots,
            SourceShelf sources,
            DiscussionReader discussions,
            AudioRunner.Desk audio,
            IngestConfig config) {
        var policy = new PageRunner.Policy(READER, config.heedNoindex(), config.heedNoai());
        return new Legwork(Map.of(
                Errand.Kind.PAGE, new PageRunner(web, turns, robots, policy),
                Errand.Kind.TRANSCRIPT, new FileRunner(web, Purpose.TRANSCRIPT, EpisodeFiles::spoken),
                Errand.Kind.CHAPTERS, new FileRunner(web, Purpose.API, EpisodeFiles::parts),
                Errand.Kind.AUDIO, new AudioRunner(audio),
                Errand.Kind.COMMENTS,
                        new CommentsRunner(
                                discussions,
                                name -> QuarkusTransaction.requiringNew()
                                        .call(() -> sources.find(name).map(Dossier::source)))));
    }
}
