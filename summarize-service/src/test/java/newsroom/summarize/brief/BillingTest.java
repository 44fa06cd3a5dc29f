package newsroom.summarize.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.Tier;
import newsroom.summarize.Harbour;
import newsroom.summarize.episode.EpisodeReader;
import newsroom.summarize.episode.Names;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BillingTest {

    private static final String FACT =
            "The ferry to Skarholm carried 214 passengers across the strait on its first day.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ida Holm and Ove Lind go through the agreement that brought the ferry back to Skarholm.",
                "Ida Holm talks with the former harbour master Ove Lind about the ferry to Skarholm.",
                "Ove Lind, who planned the berth for nine years, explains why the Skarholm ferry was late.",
                "Listeners will hear how the engineers at Fjordvik replaced both shafts of the old engine.",
                "The second half of the programme asks whether a bridge to Skarholm could ever be cheaper.",
                "The hosts read the harbour board's accounts and reckon what a crossing to Skarholm costs.",
            })
    void what_an_episode_says_of_itself_is_no_news(String billing) {
        assertThat(told(StoryKind.EPISODE, billing + " " + FACT))
                .contains(bare(FACT))
                .doesNotContain(bare(billing));
        assertThat(told(StoryKind.ARTICLE, billing + " " + FACT)).contains(bare(billing));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Halvor Lines has ordered two electric ferries for the crossing to Skarholm, each with 90 berths.",
                "A second ferry will sail between Fjordvik and Skarholm from the first of June onwards.",
            })
    void what_happened_is_news_in_an_episodes_notes_too(String fact) {
        assertThat(told(StoryKind.EPISODE, fact)).contains(bare(fact));
    }

    /** Without full stops: a credit may stand before one. */
    private static String told(StoryKind kind, String text) {
        Story story = Harbour.story("Quay Talk", kind, Tier.SPECIALIST, "Skarholm and its ferry", text);
        Brief brief = new BriefWriter(new EpisodeReader(new Names(Map.of())))
                .write(
                        new ClusterFile(Harbour.standing("skarholm", List.of("Quay Talk")), List.of(story)),
                        null,
                        List.of());
        return Stream.concat(brief.summary().stream(), brief.bullets().stream())
                .map(Sentence::text)
                .collect(Collectors.joining("\n"));
    }

    private static String bare(String sentence) {
        return sentence.substring(0, sentence.length() - 1);
    }
}
