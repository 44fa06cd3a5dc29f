package newsroom.ingest.timetable;

import java.time.Instant;

/** When a source is asked next, and what decided it. */
public record Appointment(Instant at, Reason reason) {

    /** The rule that made the wait as long as it is; shown to operators. */
    public enum Reason {
        /** It was never asked; new sources are spread over time. */
        FIRST,
        /** The shortest interval that its settings and our manners allow. */
        EVERY,
        /** It publishes seldom, or its whole answers bring nothing new. */
        RHYTHM,
        /** Its body says so: ttl, update period, hours or days to skip. */
        WISH,
        /** Its headers say how long an answer keeps. */
        FRESHNESS,
        /** It gave no validators, so each question costs a whole answer. */
        PLAIN,
        /** It failed, and waits longer each time. */
        BACK_OFF,
        /** Its server asked for time. */
        RETRY_AFTER,
        /** It went out; this is when it is asked again should no answer be kept. */
        UNANSWERED,
        /** Its domain is busy or wants time. */
        DOMAIN,
        /** An operator wants it asked now. */
        HURRIED,
        /** It is not asked any more. */
        NEVER
    }
}
