package newsroom.scoring.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import newsroom.contracts.NamedUuid;
import newsroom.contracts.story.Extent;
import newsroom.contracts.story.Source;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryId;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.Tier;
import org.junit.jupiter.api.Test;

class AliasesTest {

    private final Aliases aliases = new Aliases(Map.of(
            "Harbour House", List.of("Department of Harbours", "DoH"),
            "Islands", List.of("Brisling Isles", "B.I."),
            "SLM", List.of("small loom machine")));

    @Test
    void other_names_become_the_one_that_is_known() {
        assertThat(aliases.known("DoH asks the Department of Harbours for tugs"))
                .isEqualTo("Harbour House asks the Harbour House for tugs");
        assertThat(aliases.known("The B.I. vote: Brisling Isles' turnout"))
                .isEqualTo("The Islands vote: Islands' turnout");
    }

    @Test
    void what_one_has_and_several_of_them_are_found_too() {
        assertThat(aliases.known("DoH’s small loom machines")).isEqualTo("Harbour House’s SLMs");
    }

    @Test
    void letters_of_another_word_or_in_another_case_are_no_name() {
        assertThat(aliases.known("doh, DoHa and xDoH")).isEqualTo("doh, DoHa and xDoH");
    }

    @Test
    void without_any_nothing_changes() {
        assertThat(Aliases.NONE.known("DoH asks")).isEqualTo("DoH asks");
    }

    @Test
    void two_headlines_with_two_names_of_one_office_share_it() {
        Fingerprinter fingerprinter = new Fingerprinter(new HashEmbedder(), aliases);

        assertThat(fingerprinter.take(story("New tugs are bought by DoH")).names())
                .contains("harbour")
                .containsAll(fingerprinter
                        .take(story("Old tugs pass the Department of Harbours"))
                        .names());
    }

    private static Story story(String title) {
        return new Story(
                new StoryId(NamedUuid.of(title)),
                StoryKind.ARTICLE,
                Source.independent("Lantern", "Lantern", Tier.WIRE),
                "https://lantern.example/1",
                title,
                "",
                Extent.HEADLINE,
                "en",
                null,
                null,
                Instant.EPOCH,
                null,
                null);
    }
}
