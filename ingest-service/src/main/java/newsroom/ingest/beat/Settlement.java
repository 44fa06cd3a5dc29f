package newsroom.ingest.beat;

import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import newsroom.ingest.community.Listing;
import newsroom.ingest.feed.FeedDocument;
import newsroom.ingest.feed.FeedParser;
import newsroom.ingest.feed.FeedRefused;
import newsroom.ingest.filing.Arrival;
import newsroom.ingest.filing.Arrivals;
import newsroom.ingest.filing.Filed;
import newsroom.ingest.filing.Filing;
import newsroom.ingest.subscription.Invitation;
import newsroom.ingest.subscription.Invitations;
import newsroom.ingest.timetable.Appointment;
import newsroom.ingest.timetable.Appointment.Reason;
import newsroom.ingest.timetable.Diary;
import newsroom.ingest.timetable.Heard;
import newsroom.ingest.timetable.Terms;
import newsroom.ingest.timetable.Timetable;
import newsroom.ingest.timetable.Turns;
import newsroom.ingest.timetable.Wishes;
import newsroom.ingest.web.Answer;
import newsroom.ingest.web.Headers;
import org.jspecify.annotations.Nullable;

/** What an answer comes to: what is filed of it, and how its source stands from then on. */
public final class Settlement {

    private static final int GONE = 410;

    private final SourceShelf shelf;
    private final FeedParser parser;
    private final Filing filing;
    private final Invitations invitations;

    public Settlement(SourceShelf shelf, FeedParser parser, Filing filing, Invitations invitations) {
        this.shelf = shelf;
        this.parser = parser;
        this.filing = filing;
        this.invitations = invitations;
    }

    /** Settles the visit to a feed; needs a transaction. */
    public void settle(Trip trip, Answer answer, Instant now) {
        Optional<Dossier> held = held(trip);
        if (held.isEmpty()) {
            return;
        }
        Dossier dossier = held.get();
        if (answer instanceof Answer.Body body) {
            shelf.keep(whole(dossier, body, now));
        } else if (answer instanceof Answer.NotModified same) {
            Dossier told = dossier.told(
                    dossier.validators().renewed(same.headers()),
                    dossier.bodyHash(),
                    dossier.guids(),
                    dossier.record().unchanged(now));
            shelf.keep(due(moved(told, same.moves(), now), new Heard.Unchanged(same.headers()), now));
        } else if (answer instanceof Answer.Refused refused) {
            shelf.keep(refused(trip, dossier, refused, now));
        }
    }

    /** Settles the visit to a list that is no feed; needs a transaction. */
    public void settle(Trip trip, Listing listing, Instant now) {
        Optional<Dossier> held = held(trip);
        if (held.isEmpty()) {
            return;
        }
        Dossier dossier = held.get();
        if (listing instanceof Listing.Read read) {
            List<Arrival> arrivals = Arrivals.ofListing(dossier.source(), read.items());
            Filed filed = file(dossier, arrivals, now);
            Dossier told = dossier.told(
                    dossier.validators(), null, filed.guids(), dossier.record().read(filed.seen(), filed.news(), now));
            shelf.keep(due(told, heard(read.headers(), filed, false, arrivals, Wishes.NONE), now));
        } else if (listing instanceof Listing.Failed failed) {
            shelf.keep(refused(trip, dossier, failed.why(), now));
        }
    }

    /** The source as it stands now, unless somebody has asked it after us, which makes our answer the older one. */
    private Optional<Dossier> held(Trip trip) {
        return shelf.hold(trip.asked().name())
                .filter(now -> Objects.equals(
                        now.diary().askedAt(), trip.asked().diary().askedAt()));
    }

    private Dossier whole(Dossier dossier, Answer.Body body, Instant now) {
        String hash = hash(body.bytes());
        Validators given = dossier.validators().of(body.headers());
        FeedDocument feed;
        try {
            feed = parser.parse(
                    body.bytes(), body.headers().first("Content-Type").orElse(null), body.url());
        } catch (FeedRefused e) {
            TrackRecord noted = dossier.record().failed(e.code().name(), e.detail(), true, now);
            Dossier told = dossier.told(given, hash, dossier.guids(), noted);
            return due(told, new Heard.Trouble(body.headers(), 200), now);
        }
        invitations.invited(dossier.name(), Invitation.of(feed, body.headers()), now);
        List<Arrival> arrivals = Arrivals.ofFeed(dossier.source(), feed, now);
        Filed filed = file(dossier, arrivals, now);
        TrackRecord noted = dossier.record().read(filed.seen(), filed.news(), now);
        Dossier told = moved(dossier.told(given, hash, filed.guids(), noted), body.moves(), now);
        boolean same = hash.equals(dossier.bodyHash());
        return due(told, heard(body.headers(), filed, same, arrivals, wishes(feed)), now);
    }

    private Filed file(Dossier dossier, List<Arrival> arrivals, Instant now) {
        return filing.file(
                dossier.name(), arrivals, dossier.guids(), dossier.record().lastSuccessAt(), now);
    }

    private static Heard heard(Headers headers, Filed filed, boolean same, List<Arrival> arrivals, Wishes wishes) {
        List<Instant> dates = arrivals.stream()
                .flatMap(arrival -> Stream.ofNullable(arrival.item().publishedAt()))
                .toList();
        return new Heard.Whole(headers, filed.news(), same, dates, wishes);
    }

    private Dossier refused(Trip trip, Dossier dossier, Answer.Refused refused, Instant now) {
        if (refused.code().equals(Turns.BUSY)) {
            Diary unasked = dossier.diary().unasked(trip.before().diary());
            return dossier.due(unasked, new Appointment(now, Reason.DOMAIN));
        }
        TrackRecord noted = dossier.record().failed(refused.code(), refused.detail(), false, now);
        Dossier told = dossier.told(dossier.validators(), dossier.bodyHash(), dossier.guids(), noted);
        if (Unsent.is(refused)) {
            told = told.due(told.diary().unheard(trip.before().diary()), told.next());
        }
        Dossier due = due(told, new Heard.Trouble(refused.headers(), refused.status()), now);
        return refused.status() == GONE && due.standing() == Standing.ACTIVE
                ? due.standing(Standing.GONE, new Appointment(now, Reason.NEVER))
                : due;
    }

    /** A move is followed unless another source is asked there already. */
    private Dossier moved(Dossier dossier, List<Answer.Move> moves, Instant now) {
        @Nullable Moving said = Moving.after(dossier.moving(), moves, now).orElse(null);
        boolean taken = said != null && said.isBelieved(now) && isTaken(said.to(), dossier.name());
        return taken ? dossier : dossier.moved(said, now);
    }

    private boolean isTaken(URI url, String name) {
        return shelf.at(url).filter(other -> !other.equals(name)).isPresent();
    }

    private Dossier due(Dossier dossier, Heard heard, Instant now) {
        Diary diary = Timetable.after(dossier.diary(), heard, now);
        boolean brought = invitations.isLive(dossier.name(), now);
        Terms terms = brought ? dossier.terms().daily() : dossier.terms();
        return dossier.due(diary, Timetable.next(terms, diary, heard, dossier.isPlain(), dossier.name(), now));
    }

    private static Wishes wishes(FeedDocument feed) {
        Duration ttl = feed.ttl() == null ? Duration.ZERO : feed.ttl();
        Duration every = feed.updateEvery() == null ? Duration.ZERO : feed.updateEvery();
        return new Wishes(ttl.compareTo(every) > 0 ? ttl : every, feed.skipHours(), feed.skipDays());
    }

    private static String hash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
