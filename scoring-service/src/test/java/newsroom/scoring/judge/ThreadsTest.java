package newsroom.scoring.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.Verdict.Outcome;
import newsroom.scoring.fingerprint.Aliases;
import newsroom.scoring.fingerprint.Fingerprinter;
import newsroom.scoring.fingerprint.HashEmbedder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ThreadsTest {

    private static final String FIRST = "The Ladle kitchen arms of Tallis rest at night";
    private static final String OTHER_WORDS = "Oil for worn bearings costs eleven coins in Skarholm";

    private final DeskMemory memory = new DeskMemory();
    private long sequence;

    @Test
    void what_an_account_posts_within_a_minute_is_one_event_whatever_its_words() {
        Filed first = decide("x.com/Lantern/status/1", FIRST, Desk.MORNING);
        Filed next = decide("x.com/lantern/status/2", OTHER_WORDS, Desk.MORNING.plusSeconds(59));

        assertThat(next.verdict().outcome()).isEqualTo(Outcome.SAME_EVENT);
        assertThat(next.verdict().of()).isEqualTo(first.story());
        assertThat(next.cluster()).isEqualTo(first.cluster());
    }

    @Test
    void a_thread_may_come_in_any_order() {
        Filed last = decide("bsky.app/profile/lantern.example/post/b", OTHER_WORDS, Desk.MORNING.plusSeconds(3));
        Filed first = decide("bsky.app/profile/lantern.example/post/a", FIRST, Desk.MORNING);

        assertThat(first.cluster()).isEqualTo(last.cluster());
    }

    @Test
    void a_post_of_later_is_an_event_of_its_own() {
        decide("x.com/lantern/status/1", FIRST, Desk.MORNING);

        assertThat(decide("x.com/lantern/status/2", OTHER_WORDS, Desk.MORNING.plusSeconds(61)))
                .extracting(post -> post.verdict().outcome())
                .isEqualTo(Outcome.NEW_EVENT);
    }

    @Test
    void two_accounts_in_one_second_do_not_go_on_from_each_other() {
        decide("x.com/lantern/status/1", FIRST, Desk.MORNING);

        assertThat(decide("x.com/spindle/status/2", OTHER_WORDS, Desk.MORNING)
                        .verdict()
                        .outcome())
                .isEqualTo(Outcome.NEW_EVENT);
    }

    @Test
    void articles_of_one_author_are_no_thread() {
        decide("medium.example/@lantern/kitchen-arms", FIRST, Desk.MORNING);

        assertThat(decide("medium.example/@lantern/oil", OTHER_WORDS, Desk.MORNING)
                        .verdict()
                        .outcome())
                .isEqualTo(Outcome.NEW_EVENT);
    }

    @Test
    void posts_that_do_not_say_when_are_no_thread() {
        decide("x.com/lantern/status/1", FIRST, null);

        assertThat(decide("x.com/lantern/status/2", OTHER_WORDS, Desk.MORNING)
                        .verdict()
                        .outcome())
                .isEqualTo(Outcome.NEW_EVENT);
    }

    @Test
    void a_post_that_is_forgotten_draws_nobody() {
        decide("x.com/lantern/status/1", FIRST, Desk.MORNING);
        Instant later = Desk.MORNING.plus(DeskMemory.WINDOW).plus(Duration.ofDays(1));
        memory.filed(judged(draft("skarholm.example/ferry", "The ferry sails to Merrow again today")
                .after(Duration.between(Desk.MORNING, later))
                .story()));

        assertThat(decide("x.com/lantern/status/2", OTHER_WORDS, Desk.MORNING)
                        .verdict()
                        .outcome())
                .isEqualTo(Outcome.NEW_EVENT);
    }

    private Filed decide(String page, String title, @Nullable Instant published) {
        Filed decided = judged(published(draft(page, title).story(), published));
        memory.filed(decided);
        return decided;
    }

    private static Desk.Draft draft(String page, String title) {
        return new Desk.Draft("A list of links", page).saying(title, "");
    }

    private Filed judged(Story story) {
        return Desk.judge()
                .judge(++sequence, story, new Fingerprinter(new HashEmbedder(), Aliases.NONE).take(story), memory);
    }

    static Story published(Story story, @Nullable Instant at) {
        return new Story(
                story.id(),
                story.kind(),
                story.source(),
                story.url(),
                story.title(),
                story.text(),
                story.extent(),
                story.language(),
                null,
                at,
                story.fetchedAt(),
                null,
                null);
    }
}
