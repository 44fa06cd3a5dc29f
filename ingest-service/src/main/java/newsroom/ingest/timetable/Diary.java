package newsroom.ingest.timetable;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the timetable remembers of a source; survives restarts.
 *
 * @param askedAt when it was last asked
 * @param plainAt when it was last asked without validators
 * @param heldUntil until when its server asked us to stay away
 * @param failures answers in a row that brought nothing but an error
 * @param missing how many of them were 404, in a row
 * @param useless whole answers in a row that brought nothing new
 * @param hurried whether an operator wants it asked now; lasts until it is asked
 */
public record Diary(
        @Nullable Instant askedAt,
        @Nullable Instant plainAt,
        @Nullable Instant heldUntil,
        int failures,
        int missing,
        int useless,
        Rhythm rhythm,
        Wishes wishes,
        boolean hurried) {

    /** Of a source that was never asked. */
    public static final Diary BLANK = new Diary(null, null, null, 0, 0, 0, Rhythm.UNHEARD, Wishes.NONE, false);

    /** The question goes out; a later answer, or none, changes nothing about that. */
    public Diary asked(boolean plain, Instant now) {
        return new Diary(now, plain ? now : plainAt, heldUntil, failures, missing, useless, rhythm, wishes, false);
    }

    /** The question did not get out of the house, so its server knows nothing of it. */
    public Diary unasked(Diary before) {
        return new Diary(
                before.askedAt, before.plainAt, heldUntil, failures, missing, useless, rhythm, wishes, before.hurried);
    }

    /** The question was tried and reached nobody: no answer was wasted on it. */
    public Diary unheard(Diary before) {
        return new Diary(askedAt, before.plainAt, heldUntil, failures, missing, useless, rhythm, wishes, hurried);
    }

    public Diary hurry() {
        return new Diary(askedAt, plainAt, heldUntil, failures, missing, useless, rhythm, wishes, true);
    }

    Diary held(@Nullable Instant until) {
        return new Diary(askedAt, plainAt, until, failures, missing, useless, rhythm, wishes, hurried);
    }

    /** 304: the source is well and has nothing new. */
    Diary unchanged(Instant now) {
        return new Diary(askedAt, plainAt, null, 0, 0, 0, rhythm.heard(0, now), wishes, hurried);
    }

    /** A whole answer. */
    Diary read(Rhythm heard, Wishes wished, boolean news) {
        return new Diary(askedAt, plainAt, null, 0, 0, news ? 0 : useless + 1, heard, wished, hurried);
    }

    Diary failed(boolean isMissing) {
        return new Diary(
                askedAt, plainAt, null, failures + 1, isMissing ? missing + 1 : 0, useless, rhythm, wishes, hurried);
    }
}
