package newsroom.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import newsroom.contracts.DeskEvent;
import newsroom.contracts.story.Discussion;
import newsroom.contracts.story.DiscussionUpdated;
import newsroom.contracts.story.StoryIngested;
import org.junit.jupiter.api.Test;

class EventTypesTest {

    private static final EventTypes<DeskEvent> BOTH = EventTypes.<DeskEvent>of(StoryIngested.TYPE, StoryIngested.class)
            .and(DiscussionUpdated.TYPE, DiscussionUpdated.class);

    @Test
    void each_record_is_read_as_what_it_says_it_is() {
        StoryIngested story = Records.ingested(7);
        DiscussionUpdated talk = new DiscussionUpdated(
                8, story.story().id(), Discussion.of(40, 12), Instant.parse("2026-03-13T15:00:00Z"));

        assertThat(BOTH.decode(Records.received(Records.encoded(story)))).isEqualTo(story);
        assertThat(BOTH.decode(Records.received(Records.encoded(talk)))).isEqualTo(talk);
    }

    @Test
    void a_type_that_nobody_expects_is_a_dead_letter() {
        EventTypes<DeskEvent> talks = EventTypes.of(DiscussionUpdated.TYPE, DiscussionUpdated.class);

        assertThatThrownBy(() -> talks.decode(Records.received(Records.encoded(Records.ingested(7)))))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("newsroom.story.ingested.v1");
    }

    @Test
    void a_type_that_is_passed_over_is_known_without_being_read() {
        EventTypes<DeskEvent> talks = EventTypes.<DeskEvent>of(DiscussionUpdated.TYPE, DiscussionUpdated.class)
                .passingOver(StoryIngested.TYPE);

        assertThat(talks.passesOver(Records.received(StoryIngested.TYPE, "not even JSON")))
                .isTrue();
        assertThat(talks.passesOver(Records.received(DiscussionUpdated.TYPE, "{}")))
                .isFalse();
    }
}
