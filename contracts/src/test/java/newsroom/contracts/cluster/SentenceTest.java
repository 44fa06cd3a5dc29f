package newsroom.contracts.cluster;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import newsroom.contracts.NamedUuid;
import newsroom.contracts.story.StoryId;
import org.junit.jupiter.api.Test;

class SentenceTest {

    private static final StoryId STORY = new StoryId(NamedUuid.of("story"));

    @Test
    void a_sentence_without_evidence_is_not_printed() {
        assertThatThrownBy(() -> new Sentence("Trust us.", Sentence.Basis.EXTRACTED, List.of()))
                .hasMessageContaining("without evidence");
    }

    @Test
    void a_place_in_a_story_holds_at_least_a_character() {
        assertThatThrownBy(() -> new Span(STORY, Span.Part.TEXT, 7, 7)).hasMessageContaining("span end is 7");
        assertThatThrownBy(() -> new Span(STORY, Span.Part.TEXT, -1, 7)).hasMessageContaining("span start is -1");
    }

    @Test
    void a_score_is_shown_from_one_to_ten() {
        assertThatThrownBy(() -> new Score(0.0, 0, List.of(), "0/10.")).hasMessageContaining("1 to 10, not 0");
    }

    @Test
    void a_feature_is_a_share() {
        assertThatThrownBy(() -> new Score.Feature("relevance", 1.01, 0.25, "too close"))
                .hasMessageContaining("relevance is 1.01");
    }
}
