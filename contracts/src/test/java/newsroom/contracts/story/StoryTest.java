package newsroom.contracts.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import newsroom.contracts.NamedUuid;
import org.junit.jupiter.api.Test;

class StoryTest {

    @Test
    void a_story_needs_a_title() {
        assertThatThrownBy(() -> story("https://merrow.example/a", " ", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("title is empty");
    }

    @Test
    void a_story_stands_on_the_web() {
        assertThatThrownBy(() -> story("ftp://merrow.example/a", "A title", ""))
                .hasMessageContaining("neither http nor https");
    }

    @Test
    void a_text_has_an_end() {
        String whole = "x".repeat(Story.TEXT_LIMIT);

        assertThat(story("https://merrow.example/a", "A title", whole).text()).hasSize(Story.TEXT_LIMIT);
        assertThatThrownBy(() -> story("https://merrow.example/a", "A title", whole + "x"))
                .hasMessageContaining("20000");
    }

    @Test
    void a_tier_that_we_do_not_know_counts_as_unknown() {
        assertThat(Tier.of("oracle")).isEqualTo(Tier.UNKNOWN);
        assertThat(Tier.of("Wire")).isEqualTo(Tier.WIRE);
    }

    @Test
    void a_declined_story_needs_a_reason() {
        assertThatThrownBy(() -> new Verdict(Verdict.Outcome.DECLINED, null, null, null, "Not for us."))
                .hasMessageContaining("reason");
    }

    @Test
    void likeness_is_a_share() {
        assertThatThrownBy(() -> new Verdict(Verdict.Outcome.COPY, null, 1.2, null, "Too alike."))
                .hasMessageContaining("between 0 and 1");
        assertThatThrownBy(() -> new Verdict(Verdict.Outcome.COPY, null, Double.NaN, null, "No number."))
                .hasMessageContaining("between 0 and 1");
    }

    @Test
    void a_story_has_a_cluster_unless_it_was_declined() {
        Verdict fresh = new Verdict(Verdict.Outcome.NEW_EVENT, null, null, null, "New.");

        assertThatThrownBy(() -> new StoryScored(1, story("https://merrow.example/a", "A title", ""), fresh, null))
                .hasMessageContaining("cluster");
    }

    private static Story story(String url, String title, String text) {
        return new Story(
                new StoryId(NamedUuid.of(url)),
                StoryKind.ARTICLE,
                Source.independent("Merrow", "Merrow", Tier.WIRE),
                url,
                title,
                text,
                text.isEmpty() ? Extent.HEADLINE : Extent.FULL,
                "en",
                null,
                null,
                Instant.EPOCH,
                null,
                null);
    }
}
