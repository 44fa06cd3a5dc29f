package newsroom.ingest.intake;

import static newsroom.ingest.intake.Items.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import newsroom.contracts.story.StoryIngested;
import newsroom.ingest.intake.Items.Draft;
import newsroom.ingest.intake.Rerun.Outcome;
import org.junit.jupiter.api.Test;

class RerunTest {

    private final InMemoryStoryShelf shelf = new InMemoryStoryShelf();
    private final RememberingAnnouncer announcer = new RememberingAnnouncer();
    private final Intake intake = new Intake(Items.reader(), shelf, announcer);
    private final Rerun rerun = new Rerun(shelf, announcer);

    @Test
    void a_story_is_said_again_at_the_end_of_the_desks_order() {
        take(item("a"), item("b"), item("c"));
        StoryIngested dead = announcer.said.get(1);

        assertThat(rerun.of(dead)).isEqualTo(Outcome.RERUN);

        assertThat(announcer.said).extracting(StoryIngested::sequence).containsExactly(1L, 2L, 3L, 4L);
        assertThat(announcer.said.get(3).story()).isEqualTo(dead.story());
    }

    @Test
    void the_next_story_comes_after_it() {
        take(item("a"), item("b"));
        rerun.of(announcer.said.get(0));

        take(item("c"));

        assertThat(announcer.said).extracting(StoryIngested::sequence).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void the_same_dead_letter_twice_says_it_once() {
        take(item("a"));
        StoryIngested dead = announcer.said.get(0);
        rerun.of(dead);

        assertThat(rerun.of(dead)).isEqualTo(Outcome.ALREADY_RERUN);
        assertThat(announcer.said).hasSize(2);
    }

    @Test
    void a_story_that_died_again_can_be_said_a_third_time() {
        take(item("a"));
        rerun.of(announcer.said.get(0));

        assertThat(rerun.of(announcer.said.get(1))).isEqualTo(Outcome.RERUN);
        assertThat(announcer.said).extracting(StoryIngested::sequence).containsExactly(1L, 2L, 3L);
    }

    @Test
    void a_story_that_never_came_in_is_refused() {
        InMemoryStoryShelf elsewhere = new InMemoryStoryShelf();
        take(item("a"));

        assertThat(new Rerun(elsewhere, announcer).of(announcer.said.get(0))).isEqualTo(Outcome.STORY_UNKNOWN);
        assertThat(announcer.said).hasSize(1);
    }

    private void take(Draft... items) {
        List<Reading> readings =
                Stream.of(items).map(item -> intake.read(item.item())).toList();
        intake.take("feed", readings);
    }
}
