package newsroom.ingest.feed;

import static newsroom.ingest.intake.Items.NOON;
import static newsroom.ingest.intake.Items.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import newsroom.contracts.desk.DeskSource;
import newsroom.contracts.story.Tier;
import newsroom.ingest.intake.InMemoryStoryShelf;
import newsroom.ingest.intake.Intake;
import newsroom.ingest.intake.Items;
import newsroom.ingest.intake.RawItem;
import newsroom.ingest.intake.RememberingAnnouncer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VisitTest {

    private static final DeskSource MERROW = DeskSource.feed(
            "Merrow Gazette", URI.create("https://merrowgazette.example/feed"), Tier.WIRE, Duration.ofMinutes(30));
    private static final FeedState UNVISITED = FeedState.unvisited("Merrow Gazette", NOON);
    private static final FeedState READ = new FeedState(
            "Merrow Gazette", "\"v1\"", "Fri, 13 Mar 2026 11:00:00 GMT", NOON, NOON.minusSeconds(1800), null, 0);

    private final InMemoryStoryShelf stories = new InMemoryStoryShelf();
    private final ScriptedParser parser = new ScriptedParser();
    private final OneFeedShelf shelf = new OneFeedShelf();
    private final Visit visit =
            new Visit(new Intake(Items.reader(), stories, new RememberingAnnouncer()), parser, shelf);

    @Test
    void a_first_visit_looks_back_two_days_and_no_further() {
        parser.items = List.of(
                item("new").published(NOON.minus(Duration.ofHours(47))).item(),
                item("old").published(NOON.minus(Duration.ofHours(49))).item());

        visit.settle(MERROW, UNVISITED, fresh(), NOON);

        assertThat(stories.stories)
                .extracting(story -> story.url())
                .containsExactly("https://merrowgazette.example/new");
        assertThat(stories.ledger.get("Merrow Gazette")).containsEntry("TOO_OLD", 1);
    }

    @Test
    void a_second_visit_does_not_bring_in_the_archive_either() {
        parser.items = List.of(
                item("new").published(NOON.minusSeconds(60)).item(),
                item("old").published(NOON.minus(Duration.ofDays(30))).item());
        visit.settle(MERROW, UNVISITED, fresh(), NOON);

        visit.settle(MERROW, shelf.state(), fresh(), NOON.plusSeconds(1800));

        assertThat(stories.stories).hasSize(1);
    }

    @Test
    void what_was_published_while_we_could_not_read_comes_in_late() {
        FeedState longAgo = new FeedState("Merrow Gazette", null, null, NOON, NOON.minus(Duration.ofDays(6)), "X", 9);
        parser.items =
                List.of(item("a").published(NOON.minus(Duration.ofDays(5))).item());

        visit.settle(MERROW, longAgo, fresh(), NOON);

        assertThat(stories.stories).hasSize(1);
    }

    @Test
    void a_first_visit_takes_twenty_items_without_a_date() {
        parser.items = IntStream.range(0, 30)
                .mapToObj(i -> item("page-" + i).published(null).item())
                .toList();

        visit.settle(MERROW, UNVISITED, fresh(), NOON);

        assertThat(stories.stories).hasSize(20);
        assertThat(stories.counted("Merrow Gazette")).isEqualTo(30);
    }

    @Test
    void a_visit_that_brought_something_keeps_the_validators_for_the_next() {
        visit.settle(MERROW, READ, fresh(), NOON);

        assertThat(shelf.state())
                .isEqualTo(new FeedState(
                        "Merrow Gazette",
                        "\"v2\"",
                        "Fri, 13 Mar 2026 12:00:00 GMT",
                        NOON.plusSeconds(1800),
                        NOON,
                        null,
                        0));
    }

    @Test
    void nothing_new_is_a_success_and_keeps_the_validators_as_they_were() {
        FeedState failing =
                new FeedState("Merrow Gazette", READ.etag(), READ.lastModified(), NOON, null, "HTTP_503", 3);

        visit.settle(MERROW, failing, new Fetched.Unchanged(), NOON);

        assertThat(shelf.state().etag()).isEqualTo("\"v1\"");
        assertThat(shelf.state().lastModified()).isEqualTo(READ.lastModified());
        assertThat(shelf.state().failures()).isZero();
        assertThat(shelf.state().code()).isNull();
        assertThat(shelf.state().lastSuccessAt()).isEqualTo(NOON);
    }

    @Test
    void failures_wait_twice_as_long_each_time_up_to_a_day() {
        List<Long> waits = new ArrayList<>();
        FeedState state = READ;
        for (int i = 0; i < 8; i++) {
            visit.settle(MERROW, state, failed(null), NOON);
            state = shelf.state();
            waits.add(Duration.between(NOON, state.nextDueAt()).toMinutes());
        }

        assertThat(waits).containsExactly(30L, 60L, 120L, 240L, 480L, 960L, 960L, 960L);
        assertThat(state.failures()).isEqualTo(8);
        assertThat(state.code()).isEqualTo("HTTP_503");
    }

    @Test
    void no_failure_waits_longer_than_a_day_of_its_own_accord() {
        DeskSource rare = DeskSource.feed("Rare", MERROW.url(), Tier.BLOG, Duration.ofHours(12));
        FeedState before = new FeedState("Rare", null, null, NOON, null, "HTTP_500", 4);

        visit.settle(rare, before, failed(null), NOON);

        assertThat(shelf.state("Rare").nextDueAt()).isEqualTo(NOON.plus(Duration.ofDays(1)));
    }

    @Test
    void a_server_that_asks_for_time_gets_it_in_full() {
        visit.settle(MERROW, READ, failed(Duration.ofDays(3)), NOON);

        assertThat(shelf.state().nextDueAt()).isEqualTo(NOON.plus(Duration.ofDays(3)));
    }

    @Test
    void a_server_that_is_in_a_hurry_is_not_asked_earlier() {
        visit.settle(MERROW, READ, failed(Duration.ofSeconds(5)), NOON);

        assertThat(shelf.state().nextDueAt()).isEqualTo(NOON.plus(MERROW.every()));
    }

    @Test
    void a_failure_forgets_neither_validators_nor_the_last_success() {
        visit.settle(MERROW, READ, failed(null), NOON);

        assertThat(shelf.state().etag()).isEqualTo(READ.etag());
        assertThat(shelf.state().lastModified()).isEqualTo(READ.lastModified());
        assertThat(shelf.state().lastSuccessAt()).isEqualTo(READ.lastSuccessAt());
    }

    @Test
    void bytes_that_are_no_feed_are_a_failure_and_bring_nothing_in() {
        parser.malformed = true;

        visit.settle(MERROW, READ, fresh(), NOON);

        assertThat(shelf.state().code()).isEqualTo("FEED_MALFORMED");
        assertThat(shelf.state().etag())
                .as("the broken body is asked for again")
                .isEqualTo(READ.etag());
        assertThat(stories.counted("Merrow Gazette")).isZero();
    }

    private static Fetched fresh() {
        return new Fetched.Fresh(new byte[] {1}, "application/rss+xml", "\"v2\"", "Fri, 13 Mar 2026 12:00:00 GMT");
    }

    private static Fetched failed(@Nullable Duration retryAfter) {
        return new Fetched.Failed("HTTP_503", "status 503", retryAfter);
    }

    /** Reads what the test wrote, whatever the bytes. */
    private static final class ScriptedParser implements FeedParser {

        private List<RawItem> items = List.of();
        private boolean malformed;

        @Override
        public List<RawItem> parse(DeskSource source, byte[] body, @Nullable String type, Instant fetchedAt) {
            if (malformed) {
                throw new Malformed("no feed");
            }
            return items;
        }
    }

    /** Keeps the last state of every feed. */
    private static final class OneFeedShelf implements FeedShelf {

        private final Map<String, FeedState> states = new HashMap<>();

        FeedState state() {
            return state("Merrow Gazette");
        }

        FeedState state(String source) {
            return Objects.requireNonNull(states.get(source));
        }

        @Override
        public void know(Collection<String> sources, Instant now) {
            sources.forEach(source -> states.putIfAbsent(source, FeedState.unvisited(source, now)));
        }

        @Override
        public List<FeedState> take(Instant now, Duration lease, int most) {
            return List.copyOf(states.values());
        }

        @Override
        public void keep(FeedState state) {
            states.put(state.source(), state);
        }

        @Override
        public List<FeedState> all() {
            return List.copyOf(states.values());
        }
    }
}
