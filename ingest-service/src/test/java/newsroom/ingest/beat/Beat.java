package newsroom.ingest.beat;

import static newsroom.ingest.intake.Items.NOON;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsroom.contracts.desk.DeskSource;
import newsroom.ingest.feed.FeedDocument;
import newsroom.ingest.feed.FeedParser;
import newsroom.ingest.feed.FeedRefused;
import newsroom.ingest.filing.Filing;
import newsroom.ingest.filing.InMemoryAliases;
import newsroom.ingest.followup.FollowUps;
import newsroom.ingest.followup.InMemoryFollowUps;
import newsroom.ingest.intake.InMemoryStoryShelf;
import newsroom.ingest.intake.Intake;
import newsroom.ingest.intake.Items;
import newsroom.ingest.intake.RememberingAnnouncer;
import newsroom.ingest.legwork.InMemoryLeads;
import newsroom.ingest.legwork.Leads;
import newsroom.ingest.subscription.Invitations;
import newsroom.ingest.web.Answer;
import newsroom.ingest.web.Answer.Move;
import newsroom.ingest.web.Headers;

/** One source, its visits, and a clock that jumps from one to the next. */
final class Beat {

    static final String NAME = "Merrow Gazette";
    static final URI FEED = URI.create("https://merrowgazette.example/feed");

    final InMemorySources shelf = new InMemorySources();
    final InMemoryStoryShelf stories = new InMemoryStoryShelf();
    final SourceDesk desk = new SourceDesk(shelf, Invitations.DECLINED);
    final Visits visits = new Visits(shelf);
    final Settlement settlement;
    final Deliveries deliveries;
    Instant now = NOON;

    Beat() {
        Intake intake = new Intake(Items.reader(), stories, new RememberingAnnouncer());
        FollowUps followUps = new FollowUps(new InMemoryFollowUps(), stories, new RememberingAnnouncer());
        Leads leads = new Leads(intake, new InMemoryLeads(), followUps, Duration.ofMinutes(30));
        FeedParser parser = (body, type, base) -> {
            if (new String(body, StandardCharsets.UTF_8).startsWith("<")) {
                throw new FeedRefused(FeedRefused.Code.NOT_A_FEED, "a page");
            }
            return new FeedDocument(
                    "x",
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    java.util.Set.of(),
                    java.util.Set.of(),
                    List.of());
        };
        Filing filing = new Filing(intake, leads, followUps, new InMemoryAliases());
        settlement = new Settlement(shelf, parser, filing, Invitations.DECLINED);
        deliveries = new Deliveries(shelf, parser, filing);
        desk.add(source(NAME, FEED), now);
    }

    static DeskSource source(String name, URI url) {
        return DeskSource.feed(name, url, newsroom.contracts.story.Tier.UNKNOWN, Duration.ofHours(1));
    }

    Dossier dossier() {
        return shelf.find(NAME).orElseThrow();
    }

    /** Goes when it is due. */
    Trip leave() {
        now = dossier().next().at().isAfter(now) ? dossier().next().at() : now;
        return visits.take(now, 1).get(0);
    }

    Trip visit(Answer answer) {
        Trip trip = leave();
        settlement.settle(trip, answer, now);
        return trip;
    }

    static Answer body(String text, List<Move> moves, String... headers) {
        return new Answer.Body(FEED, text.getBytes(StandardCharsets.UTF_8), headers(headers), moves);
    }

    static Answer unchanged(String... headers) {
        return new Answer.NotModified(headers(headers), List.of());
    }

    static Answer refused(int status) {
        return new Answer.Refused("HTTP_" + status, "status " + status, status, Headers.NONE);
    }

    private static Headers headers(String... pairs) {
        Map<String, List<String>> values = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.computeIfAbsent(pairs[i], name -> new ArrayList<>()).add(pairs[i + 1]);
        }
        return new Headers(values);
    }
}
