package newsroom.publish.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsroom.publish.OnTape;
import newsroom.publish.press.Moment;
import org.junit.jupiter.api.Test;

class StoryViewTest {

    private static final Moment MOMENT = new Moment("12:31", OnTape.ADDRESS);

    private final StoryView story = StoryView.of(OnTape.brief());

    @Test
    void sentences_quotes_and_claims_of_an_episode_lead_to_their_moment() {
        assertThat(story.summary().get(0).voices()).extracting(StoryView.Voice::heard).containsExactly(MOMENT);
        assertThat(story.quotes().get(0).voices()).extracting(StoryView.Voice::heard).containsExactly(MOMENT);
        assertThat(story.claims().get(0).said()).extracting(StoryView.Said::heard).containsExactly(MOMENT);
    }

    @Test
    void what_was_said_of_the_story_on_air_is_listed_by_episode() {
        assertThat(story.talks())
                .containsExactly(new StoryView.Talk(
                        "Quay Talk",
                        "What the ferry costs",
                        "https://cast.example/7",
                        List.of(new StoryView.Said("Ida Holm says: “" + OnTape.SAID + "”", MOMENT))));
    }
}
