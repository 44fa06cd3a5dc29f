package newsroom.ingest.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import newsroom.ingest.timetable.Appointment.Reason;
import newsroom.ingest.web.Headers;
import org.junit.jupiter.api.Test;

class TimetableTest {

    private static final Instant NOON = Instant.parse("2026-03-13T12:00:00Z");
    private static final Terms FEED = new Terms(Duration.ofHours(1), Duration.ofHours(24));
    private static final Duration DAY = Duration.ofDays(1);

    /** Publishes so often that its rhythm asks for no pause. */
    private static final Diary BUSY = Diary.BLANK.asked(false, NOON).read(new Rhythm(100, NOON), Wishes.NONE, true);

    @Test
    void a_busy_feed_is_asked_once_an_hour_and_never_a_second_earlier() {
        Appointment next = next(BUSY, new Heard.Unchanged(Headers.NONE));

        assertThat(wait(next)).isBetween(Duration.ofSeconds(3_605), Duration.ofMinutes(67));
        assertThat(next.reason()).isEqualTo(Reason.EVERY);
    }

    @Test
    void without_validators_it_is_asked_once_a_day() {
        Diary plain = BUSY.asked(true, NOON);

        Appointment next = Timetable.next(FEED, plain, whole(headers()), true, "a", NOON);

        assertThat(wait(next)).isGreaterThan(DAY);
        assertThat(next.reason()).isEqualTo(Reason.PLAIN);
        assertThat(Timetable.notBefore(FEED, plain, true, "a", NOON.plus(Duration.ofHours(23))))
                .contains(NOON.plus(DAY));
    }

    @Test
    void headers_lengthen_the_wait_on_a_304_as_on_a_200() {
        Headers four = headers("Cache-Control", "public, max-age=14400");
        Headers two = headers("Date", "Fri, 13 Mar 2026 11:00:00 GMT", "Expires", "Fri, 13 Mar 2026 13:00:00 GMT");

        assertThat(wait(next(BUSY, new Heard.Unchanged(four)))).isGreaterThan(Duration.ofHours(4));
        assertThat(wait(next(BUSY, whole(four)))).isGreaterThan(Duration.ofHours(4));
        assertThat(next(BUSY, whole(four)).reason()).isEqualTo(Reason.FRESHNESS);
        assertThat(wait(next(BUSY, whole(two)))).isBetween(Duration.ofHours(2), Duration.ofMinutes(135));
    }

    @Test
    void headers_never_shorten_it() {
        assertThat(wait(next(BUSY, whole(headers("Cache-Control", "max-age=60, no-cache")))))
                .isGreaterThan(Duration.ofHours(1));
        assertThat(wait(next(BUSY, whole(headers("Expires", "0"))))).isGreaterThan(Duration.ofHours(1));
    }

    @Test
    void a_year_of_max_age_is_taken_for_a_week() {
        assertThat(wait(next(BUSY, whole(headers("Cache-Control", "max-age=31536000")))))
                .isBetween(Duration.ofDays(7), Duration.ofDays(7).plusHours(1));
    }

    @Test
    void retry_after_is_kept_to_the_second_in_both_spellings_and_at_most_a_week() {
        assertThat(wait(trouble(429, headers("Retry-After", "172800")))).isGreaterThan(Duration.ofDays(2));
        assertThat(wait(trouble(503, headers("Retry-After", "Sun, 15 Mar 2026 12:00:00 GMT"))))
                .isGreaterThan(Duration.ofDays(2));
        assertThat(wait(trouble(429, headers("Retry-After", "99999999"))))
                .isBetween(Duration.ofDays(7), Duration.ofDays(7).plusHours(1));
        assertThat(trouble(429, headers("Retry-After", "172800")).reason()).isEqualTo(Reason.RETRY_AFTER);
    }

    @Test
    void retry_after_zero_is_an_answer_and_no_licence() {
        assertThat(wait(trouble(503, headers("Retry-After", "0"))))
                .isBetween(Duration.ofHours(1), Duration.ofMinutes(67));
    }

    @Test
    void a_server_that_asked_for_time_gets_it_from_operators_too() {
        Diary held = Timetable.after(BUSY, new Heard.Trouble(headers("Retry-After", "7200"), 429), NOON)
                .hurry();

        assertThat(Timetable.notBefore(FEED, held, false, "a", NOON.plus(Duration.ofMinutes(119))))
                .isPresent();
        assertThat(Timetable.notBefore(FEED, held, false, "a", NOON.plus(Duration.ofMinutes(121))))
                .isEmpty();
    }

    @Test
    void failures_wait_twice_as_long_each_time_up_to_a_day() {
        List<Long> hours = new ArrayList<>();
        Diary diary = BUSY;
        for (int i = 0; i < 7; i++) {
            Heard heard = new Heard.Trouble(Headers.NONE, 503);
            diary = Timetable.after(diary, heard, NOON);
            hours.add(wait(Timetable.next(FEED, diary, heard, false, "a", NOON)).toHours());
        }

        assertThat(hours).containsExactly(1L, 2L, 4L, 8L, 16L, 24L, 24L);
    }

    @Test
    void who_is_not_let_in_waits_longer_and_what_is_not_there_for_long_is_asked_weekly() {
        assertThat(wait(trouble(403, Headers.NONE))).isGreaterThan(Duration.ofHours(2));
        Diary diary = BUSY;
        for (int i = 0; i < 10; i++) {
            diary = Timetable.after(diary, new Heard.Trouble(Headers.NONE, 404), NOON);
        }
        assertThat(wait(Timetable.next(FEED, diary, new Heard.Trouble(Headers.NONE, 404), false, "a", NOON)))
                .isGreaterThan(Duration.ofDays(7));
    }

    @Test
    void ttl_and_hours_and_days_to_skip_only_lengthen() {
        Wishes wishes = new Wishes(Duration.ofHours(3), Set.of(15, 16), Set.of(DayOfWeek.SATURDAY));
        Diary diary = BUSY.read(new Rhythm(100, NOON), wishes, true);

        Appointment next = Timetable.next(FEED, diary, whole(Headers.NONE), false, "a", NOON);

        assertThat(next.at()).isBetween(Instant.parse("2026-03-13T17:00:00Z"), Instant.parse("2026-03-13T18:00:00Z"));
        assertThat(Timetable.notBefore(FEED, diary, false, "a", Instant.parse("2026-03-14T05:00:00Z")))
                .hasValueSatisfying(at -> assertThat(at).isAfter(Instant.parse("2026-03-15T00:00:00Z")));
    }

    @Test
    void a_feed_that_wants_never_to_be_asked_is_asked_all_the_same() {
        Wishes never = new Wishes(
                Duration.ZERO, Set.copyOf(IntStream.range(0, 24).boxed().toList()), Set.of());

        assertThat(never.allowed(NOON, 0.5)).isEqualTo(NOON);
    }

    @Test
    void answers_that_bring_nothing_make_a_feed_rarer_and_news_makes_it_frequent_again() {
        Diary diary = BUSY.read(new Rhythm(10, NOON), Wishes.NONE, true);
        Duration before = wait(next(diary, whole(Headers.NONE)));
        Diary useless = diary;
        for (int i = 0; i < 3; i++) {
            useless = Timetable.after(useless, new Heard.Whole(Headers.NONE, 0, true, List.of(), Wishes.NONE), NOON);
        }
        Diary fresh = Timetable.after(useless, new Heard.Whole(Headers.NONE, 5, false, List.of(), Wishes.NONE), NOON);

        assertThat(useless.useless()).isEqualTo(3);
        assertThat(wait(next(useless, whole(Headers.NONE)))).isGreaterThan(before.multipliedBy(4));
        assertThat(fresh.useless()).isZero();
    }

    @Test
    void a_lost_answer_is_waited_for_as_long_as_a_kept_one() {
        Appointment conditional = Timetable.unanswered(FEED, BUSY, false, "a", NOON);
        Appointment plain = Timetable.unanswered(FEED, BUSY, true, "a", NOON);

        assertThat(wait(conditional)).isGreaterThan(Duration.ofHours(1));
        assertThat(wait(plain)).isGreaterThan(DAY);
    }

    @Test
    void a_lost_answer_does_not_shorten_what_the_feed_or_its_failures_ask_for() {
        Wishes ttl = new Wishes(Duration.ofHours(3), Set.of(), Set.of());
        Diary patient = BUSY.read(BUSY.rhythm(), ttl, true).asked(false, NOON);
        Diary failing = BUSY.failed(false).failed(false).failed(false).asked(false, NOON);

        assertThat(wait(Timetable.unanswered(FEED, patient, false, "a", NOON))).isGreaterThan(Duration.ofHours(3));
        assertThat(wait(Timetable.unanswered(FEED, failing, false, "a", NOON))).isGreaterThan(Duration.ofHours(4));
    }

    @Test
    void an_operator_waits_five_minutes_and_a_plain_feed_still_a_day() {
        Diary hurried = BUSY.hurry();

        assertThat(Timetable.notBefore(FEED, hurried, false, "a", NOON.plusSeconds(299)))
                .isPresent();
        assertThat(Timetable.notBefore(FEED, hurried, false, "a", NOON.plusSeconds(300)))
                .isEmpty();
        assertThat(Timetable.notBefore(FEED, BUSY.asked(true, NOON).hurry(), true, "a", NOON.plusSeconds(300)))
                .isPresent();
    }

    @Test
    void newcomers_and_neighbours_are_spread_over_time() {
        long firsts = IntStream.range(0, 1_000)
                .mapToObj(i ->
                        Timetable.first("source " + i, 1_000, 10, NOON).at().getEpochSecond())
                .distinct()
                .count();
        long nexts = IntStream.range(0, 1_000)
                .mapToObj(i -> Timetable.next(FEED, BUSY, whole(Headers.NONE), false, "source " + i, NOON)
                        .at()
                        .getEpochSecond())
                .distinct()
                .count();

        assertThat(firsts).isGreaterThan(90);
        assertThat(nexts).isGreaterThan(250);
    }

    @Test
    void the_first_answer_tells_the_rhythm_by_its_dates() {
        List<Instant> daily = IntStream.range(0, 20)
                .mapToObj(i -> NOON.minus(Duration.ofDays(i)))
                .toList();

        Diary diary = Timetable.after(Diary.BLANK, new Heard.Whole(Headers.NONE, 2, false, daily, Wishes.NONE), NOON);

        assertThat(diary.rhythm().perDay()).isBetween(1.0, 1.2);
        assertThat(diary.rhythm().interval()).isBetween(Duration.ofHours(10), Duration.ofHours(12));
    }

    private static Appointment next(Diary diary, Heard heard) {
        return Timetable.next(FEED, diary, heard, false, "a", NOON);
    }

    private static Appointment trouble(int status, Headers headers) {
        Heard heard = new Heard.Trouble(headers, status);
        return Timetable.next(FEED, Timetable.after(BUSY, heard, NOON), heard, false, "a", NOON);
    }

    private static Heard whole(Headers headers) {
        return new Heard.Whole(headers, 1, false, List.of(), Wishes.NONE);
    }

    private static Duration wait(Appointment next) {
        return Duration.between(NOON, next.at());
    }

    private static Headers headers(String... pairs) {
        Map<String, List<String>> values = new java.util.HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i], List.of(pairs[i + 1]));
        }
        return new Headers(values);
    }
}
