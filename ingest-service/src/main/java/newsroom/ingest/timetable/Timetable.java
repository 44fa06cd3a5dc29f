package newsroom.ingest.timetable;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import newsroom.contracts.NamedUuid;
import newsroom.ingest.timetable.Appointment.Reason;

/**
 * When a source is asked again: never earlier than its settings, its body, its headers and our manners allow, whichever
 * is latest. Everything that shortens a wait is missing here on purpose.
 */
public final class Timetable {

    /** An operator's wish does not ask a source again within this. */
    public static final Duration COOL_DOWN = Duration.ofMinutes(5);

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final int GIVEN_UP = 10;

    /** Networks stretch and squeeze: what leaves an hour apart must not arrive a second less apart. */
    private static final Duration SLACK = Duration.ofSeconds(5);

    private static final Duration WIDEST_SPREAD = Duration.ofMinutes(30);

    private Timetable() {}

    /**
     * The gate before every question, whatever was due: empty when the source may be asked, else when it may.
     *
     * @param plain whether the question would go without validators
     */
    public static Optional<Instant> notBefore(Terms terms, Diary diary, boolean plain, String name, Instant now) {
        Instant earliest = Instant.MIN;
        if (diary.askedAt() != null) {
            earliest = diary.askedAt().plus(diary.hurried() ? COOL_DOWN : terms.shortest());
        }
        if (plain && diary.plainAt() != null) {
            earliest = later(earliest, diary.plainAt().plus(terms.shortestPlain()));
        }
        if (diary.heldUntil() != null) {
            earliest = later(earliest, diary.heldUntil());
        }
        Instant at = later(earliest, now);
        Instant free = diary.hurried() ? at : diary.wishes().allowed(at, share(name, at));
        return free.isAfter(now) ? Optional.of(free) : Optional.empty();
    }

    /**
     * When a source is asked again whose question has gone out, should its answer be lost: no sooner than what is known
     * of the source allows, as if nothing had been new.
     */
    public static Appointment unanswered(Terms terms, Diary asked, boolean plain, String name, Instant now) {
        Longest wait = new Longest(plain ? terms.shortestPlain() : terms.shortest());
        wait.atLeast(lazily(asked), Reason.RHYTHM);
        wait.atLeast(Freshness.capped(asked.wishes().apart()), Reason.WISH);
        wait.atLeast(backOff(terms, asked, 0), Reason.BACK_OFF);
        return new Appointment(settled(asked, wait.longest(), name, now), Reason.UNANSWERED);
    }

    /** What is remembered after an answer. */
    public static Diary after(Diary asked, Heard heard, Instant now) {
        Diary next;
        if (heard instanceof Heard.Whole whole) {
            boolean first = asked.rhythm().since() == null;
            Rhythm rhythm =
                    first ? Rhythm.ofDates(whole.dates(), now) : asked.rhythm().heard(whole.news(), now);
            next = asked.read(rhythm, whole.wishes(), first || (whole.news() > 0 && !whole.same()));
        } else if (heard instanceof Heard.Trouble trouble) {
            next = asked.failed(trouble.status() == 404);
        } else {
            next = asked.unchanged(now);
        }
        return next.held(
                heard.retryAfter(now).map(wait -> now.plus(wait).plus(SLACK)).orElse(null));
    }

    /**
     * When a source is asked next.
     *
     * @param diary with the answer already in it
     * @param plain whether the next question goes without validators
     */
    public static Appointment next(Terms terms, Diary diary, Heard heard, boolean plain, String name, Instant now) {
        Longest wait = new Longest(terms.shortest());
        wait.atLeast(lazily(diary), Reason.RHYTHM);
        wait.atLeast(Freshness.capped(diary.wishes().apart()), Reason.WISH);
        heard.keeps(now).ifPresent(keeps -> wait.atLeast(keeps, Reason.FRESHNESS));
        if (heard instanceof Heard.Trouble trouble) {
            heard.retryAfter(now)
                    .ifPresentOrElse(
                            asked -> wait.atLeast(asked, Reason.RETRY_AFTER),
                            () -> wait.atLeast(backOff(terms, diary, trouble.status()), Reason.BACK_OFF));
        } else {
            heard.retryAfter(now).ifPresent(asked -> wait.atLeast(asked, Reason.RETRY_AFTER));
        }
        if (plain && diary.plainAt() != null) {
            wait.atLeast(Duration.between(now, diary.plainAt().plus(terms.shortestPlain())), Reason.PLAIN);
        }
        Instant unmoved = spread(wait.longest(), name, now);
        Instant at = settled(diary, wait.longest(), name, now);
        return new Appointment(at, at.equals(unmoved) ? wait.reason() : Reason.WISH);
    }

    /** When a source that was never asked is asked first: {@code among} many newcomers, so many a second. */
    public static Appointment first(String name, int among, int perSecond, Instant now) {
        long window = 1_000L * among / Math.max(1, perSecond);
        return new Appointment(now.plusMillis((long) (share(name, Instant.EPOCH) * window)), Reason.FIRST);
    }

    private static Duration lazily(Diary diary) {
        Duration interval = diary.rhythm().interval();
        return Terms.shorter(DAY, interval.multipliedBy(1L << Math.min(diary.useless(), 5)));
    }

    /** Twice as long each time, up to a day; a page that is not there for long is asked once a week. */
    private static Duration backOff(Terms terms, Diary diary, int status) {
        if (diary.missing() >= GIVEN_UP) {
            return WEEK;
        }
        boolean unwelcome = status == 401 || status == 403;
        int doublings = Math.min(diary.failures() - (unwelcome ? 0 : 1), 10);
        return Terms.shorter(DAY, terms.shortest().multipliedBy(1L << Math.max(0, doublings)));
    }

    private static Instant settled(Diary diary, Duration wait, String name, Instant now) {
        Instant at = spread(wait, name, now);
        return diary.wishes().allowed(at, share(name, at));
    }

    /** Upwards only: by the source's own share of a tenth of the wait. */
    private static Instant spread(Duration wait, String name, Instant now) {
        Duration widest = Terms.shorter(wait.dividedBy(10), WIDEST_SPREAD);
        long millis = (long) (share(name, now) * widest.toMillis());
        return now.plus(wait).plus(SLACK).plusMillis(millis);
    }

    /** 0 to 1, the same for the same name and time. */
    private static double share(String name, Instant at) {
        long bits = NamedUuid.of(name + "|" + at.getEpochSecond()).getLeastSignificantBits() & 0xFFFF_FFFFL;
        return bits / (double) 0x1_0000_0000L;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    /** The longest of several waits, and what asked for it. */
    private static final class Longest {

        private Duration longest;
        private Reason reason = Reason.EVERY;

        Longest(Duration shortest) {
            longest = shortest;
        }

        void atLeast(Duration wait, Reason why) {
            if (wait.compareTo(longest) > 0) {
                longest = wait;
                reason = why;
            }
        }

        Duration longest() {
            return longest;
        }

        Reason reason() {
            return reason;
        }
    }
}
