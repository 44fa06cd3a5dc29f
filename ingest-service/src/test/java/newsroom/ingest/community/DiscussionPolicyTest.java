package newsroom.ingest.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import newsroom.contracts.story.Comment;
import newsroom.contracts.story.Discussion;
import org.junit.jupiter.api.Test;

class DiscussionPolicyTest {

    private static final Instant READ = Instant.parse("2026-03-13T12:00:00Z");

    @Test
    void a_discussion_that_moves_is_looked_at_four_times() {
        assertThat(DiscussionPolicy.firstLook(READ)).isEqualTo(after(1));
        assertThat(DiscussionPolicy.nextLook(READ, after(1), of(1, 0), of(9, 2)))
                .contains(after(3));
        assertThat(DiscussionPolicy.nextLook(READ, after(3), of(9, 2), of(30, 8)))
                .contains(after(8));
        assertThat(DiscussionPolicy.nextLook(READ, after(8), of(30, 8), of(31, 8)))
                .contains(after(24));
        assertThat(DiscussionPolicy.nextLook(READ, after(24), of(31, 8), of(99, 80)))
                .isEmpty();
    }

    @Test
    void a_discussion_at_rest_is_left_alone_but_not_in_its_first_hour() {
        assertThat(DiscussionPolicy.nextLook(READ, after(1), of(1, 0), of(1, 0)))
                .contains(after(3));
        assertThat(DiscussionPolicy.nextLook(READ, after(3), of(9, 2), of(9, 2)))
                .isEmpty();
    }

    @Test
    void looks_that_were_slept_through_are_not_made_up_for() {
        assertThat(DiscussionPolicy.upcoming(READ, after(5))).contains(after(8));
        assertThat(DiscussionPolicy.upcoming(READ, after(30))).isEmpty();
    }

    @Test
    void a_doubling_is_material_and_less_is_not() {
        assertThat(DiscussionPolicy.isMaterial(of(100, 0), of(219, 0))).isFalse();
        assertThat(DiscussionPolicy.isMaterial(of(100, 0), of(220, 0))).isTrue();
        assertThat(DiscussionPolicy.isMaterial(of(0, 0), of(0, 19))).isFalse();
        assertThat(DiscussionPolicy.isMaterial(of(0, 0), of(0, 20))).isTrue();
        assertThat(DiscussionPolicy.isMaterial(of(220, 0), of(100, 0))).isTrue();
    }

    @Test
    void more_change_is_never_less_material() {
        for (long said = 0; said < 3_000; said += 7) {
            boolean before = false;
            for (long now = said; now < 3 * said + 60; now++) {
                boolean material = DiscussionPolicy.isMaterial(of(said, 0), of(now, 0));
                assertThat(material || !before).isTrue();
                before = material;
            }
        }
    }

    @Test
    void figures_of_any_size_are_compared() {
        assertThat(DiscussionPolicy.isMaterial(of(0, 0), of(Long.MAX_VALUE, 0))).isTrue();
        assertThat(DiscussionPolicy.isMaterial(of(Long.MAX_VALUE, 0), of(Long.MAX_VALUE, 0)))
                .isFalse();
    }

    @Test
    void another_talk_is_material_but_not_another_order_or_an_edit() {
        Discussion said = with("a", "b", "c", "d");

        assertThat(DiscussionPolicy.isMaterial(of(5, 4), said)).isTrue();
        assertThat(DiscussionPolicy.isMaterial(said, with("d", "c", "b", "a"))).isFalse();
        assertThat(DiscussionPolicy.isMaterial(said, with("a", "b", "c", "e"))).isFalse();
        assertThat(DiscussionPolicy.isMaterial(said, with("a", "e", "c", "f"))).isTrue();
        assertThat(DiscussionPolicy.isMaterial(said, of(5, 4))).isFalse();
    }

    private static Instant after(int hours) {
        return READ.plus(Duration.ofHours(hours));
    }

    private static Discussion of(long points, long comments) {
        return Discussion.of(points, comments);
    }

    private static Discussion with(String... ids) {
        return new Discussion(
                5,
                4,
                null,
                List.of(ids).stream()
                        .map(id -> new Comment("u", "says " + id, null, "https://x.example/" + id))
                        .toList());
    }
}
