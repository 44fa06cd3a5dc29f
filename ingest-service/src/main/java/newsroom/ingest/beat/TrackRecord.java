package newsroom.ingest.beat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a source has done so far.
 *
 * @param failingSince the first failure of those in a row that have not ended
 * @param code of the last failure; absent when the source is well
 * @param detail of it, one line, for the operator
 * @param unreadable whether what the server has now is no feed, so that its 304 is no good news
 * @param entries seen in all answers, known ones included
 * @param news of them that were new and not refused
 * @param whole answers with a body
 * @param unchanged answers that said 304
 * @param failed visits that brought nothing
 */
public record TrackRecord(
        @Nullable Instant lastSuccessAt,
        @Nullable Instant failingSince,
        @Nullable String code,
        @Nullable String detail,
        boolean unreadable,
        long entries,
        long news,
        long whole,
        long unchanged,
        long failed) {

    public static final TrackRecord BLANK = new TrackRecord(null, null, null, null, false, 0, 0, 0, 0, 0);

    private static final int DETAIL = 300;

    TrackRecord read(int seen, int fresh, Instant now) {
        return new TrackRecord(
                now, null, null, null, false, entries + seen, news + fresh, whole + 1, unchanged, failed);
    }

    TrackRecord unchanged(Instant now) {
        return unreadable
                ? new TrackRecord(
                        lastSuccessAt, failingSince, code, detail, true, entries, news, whole, unchanged + 1, failed)
                : new TrackRecord(now, null, null, null, false, entries, news, whole, unchanged + 1, failed);
    }

    TrackRecord failed(String why, String saying, boolean bodyIsNoFeed, Instant now) {
        String line = saying.lines().findFirst().orElse("");
        return new TrackRecord(
                lastSuccessAt,
                failingSince == null ? now : failingSince,
                why,
                line.length() > DETAIL ? line.substring(0, DETAIL) : line,
                bodyIsNoFeed || unreadable,
                entries,
                news,
                bodyIsNoFeed ? whole + 1 : whole,
                unchanged,
                failed + 1);
    }
}
