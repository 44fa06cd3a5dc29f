package newsroom.ingest.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import newsroom.contracts.desk.DeskSource;
import newsroom.ingest.intake.Intake;
import newsroom.ingest.intake.RawItem;
import newsroom.ingest.intake.Reading;
import newsroom.ingest.intake.Refusal;

/**
 * What the answer of a feed means: which of its items come in, and when it is asked again. Never earlier than its
 * source allows; a server that asks for time gets it in full; failures wait twice as long each time.
 */
public final class Visit {

    /** A visit does not bring in a feed's whole archive: this far back from the last one, from now on the first. */
    private static final Duration LOOK_BACK = Duration.ofHours(48);

    private static final int UNDATED = 20;
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);

    private final Intake intake;
    private final FeedParser parser;
    private final FeedShelf shelf;

    public Visit(Intake intake, FeedParser parser, FeedShelf shelf) {
        this.intake = intake;
        this.parser = parser;
        this.shelf = shelf;
    }

    /** Takes in what the answer brought; needs a transaction. */
    public void settle(DeskSource source, FeedState before, Fetched answer, Instant now) {
        if (answer instanceof Fetched.Fresh fresh) {
            shelf.keep(read(source, before, fresh, now));
        } else if (answer instanceof Fetched.Unchanged) {
            shelf.keep(succeeded(source, before.etag(), before.lastModified(), now));
        } else if (answer instanceof Fetched.Failed failed) {
            shelf.keep(failed(source, before, failed, now));
        }
    }

    private FeedState read(DeskSource source, FeedState before, Fetched.Fresh fresh, Instant now) {
        List<RawItem> items;
        try {
            items = FeedItems.of(source, parser.parse(fresh.body(), fresh.contentType(), source.url()), now);
        } catch (FeedRefused e) {
            return failed(source, before, new Fetched.Failed(e.code().name(), e.detail(), null), now);
        }
        List<Reading> readings = items.stream().map(intake::read).toList();
        Instant since = before.lastSuccessAt();
        intake.take(source.name(), recent(readings, since == null ? now : since));
        return succeeded(source, fresh.etag(), fresh.lastModified(), now);
    }

    private static List<Reading> recent(List<Reading> readings, Instant since) {
        int[] undated = {0};
        return readings.stream()
                .map(reading -> reading instanceof Reading.Accepted accepted
                                && !isRecent(accepted.story().publishedAt(), since, undated)
                        ? new Reading.Refused(Refusal.TOO_OLD)
                        : reading)
                .toList();
    }

    private static boolean isRecent(
            @org.jspecify.annotations.Nullable Instant published, Instant since, int[] undatedSoFar) {
        return published == null ? undatedSoFar[0]++ < UNDATED : published.isAfter(since.minus(LOOK_BACK));
    }

    private static FeedState succeeded(
            DeskSource source,
            @org.jspecify.annotations.Nullable String etag,
            @org.jspecify.annotations.Nullable String lastModified,
            Instant now) {
        return new FeedState(source.name(), etag, lastModified, now.plus(source.every()), now, null, 0);
    }

    private static FeedState failed(DeskSource source, FeedState before, Fetched.Failed failed, Instant now) {
        int failures = before.failures() + 1;
        Duration backOff = source.every().multipliedBy(1L << Math.min(failures - 1, 5));
        Duration wait = backOff.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : backOff;
        if (failed.retryAfter() != null && failed.retryAfter().compareTo(wait) > 0) {
            wait = failed.retryAfter();
        }
        return new FeedState(
                source.name(),
                before.etag(),
                before.lastModified(),
                now.plus(wait),
                before.lastSuccessAt(),
                failed.code(),
                failures);
    }
}
