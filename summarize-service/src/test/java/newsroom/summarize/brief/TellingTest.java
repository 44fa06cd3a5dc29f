package newsroom.summarize.brief;

import static newsroom.summarize.Harbour.standing;
import static newsroom.summarize.Harbour.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.Tier;
import newsroom.summarize.text.ThirdPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How passages, headlines and papers are put into print. */
class TellingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    In this paper, we propose a pump that our crew can mend. | The authors propose a pump that their crew can mend.
                    We show that tides repeat. | The authors show that tides repeat.
                    To this end, we introduce TideNet. | The authors introduce TideNet.
                    This paper presents a chart of reefs. | The paper presents a chart of reefs.
                    Tides repeat every day. | Tides repeat every day.
                    """)
    void a_paper_is_told_by_others(String own, String told) {
        assertThat(ThirdPerson.of(own)).isEqualTo(told);
    }

    @Test
    void a_headline_keeps_its_credit_and_says_it_last() {
        Sentence headline = headline(story("Gull Street", "Sources: Merrow Line plans to sell 3 of its ferries", ""));

        assertThat(headline.text()).isEqualTo("Merrow Line plans to sell 3 of its ferries, sources say");
        assertThat(headline.basis()).isEqualTo(Sentence.Basis.ATTRIBUTED);
    }

    @Test
    void among_sentences_the_sources_are_an_outlet_s() {
        Story told = story("Gull Street", "Sources: Merrow Line plans to sell 3 of its ferries", "");

        assertThat(Telling.credited(Headlines.trimmed(told)).text())
                .isEqualTo("Merrow Line plans to sell 3 of its ferries, Gull Street's sources say");
    }

    @Test
    void a_post_with_an_address_loses_to_a_headline_and_alone_loses_the_address() {
        Story post = story(
                "Merrow Line",
                StoryKind.POST,
                Tier.PRIMARY,
                "Available today for all passengers of Merrow Line. Learn more: https://t.example/abc",
                "");
        Story report = story("Gull Street", "Merrow Line opens its lounge to all passengers", "");

        assertThat(headline(post, report).text()).isEqualTo(report.title());
        assertThat(headline(post).text()).isEqualTo("Available today for all passengers of Merrow Line.");
    }

    @Test
    void an_offer_and_a_stammer_lose_to_plain_news() {
        Story plain = story("Gull Street", "Merrow Line tells its chatbot not to speak of whales", "");
        Story stammer = story("Fjord Radio", "Merrow Line really really wants its chatbot not to speak of whales", "");
        Story offer = story("Quay Deals", "Speak of whales with Merrow Line's chatbot and save $20 for life", "");

        assertThat(headline(stammer, offer, plain).text()).isEqualTo(plain.title());
    }

    @Test
    void the_headline_of_a_stranger_in_the_cluster_is_no_summary() {
        Story apples = story("Gull Street", "Orchard was surprised by demand for its Pippin press", "");
        Story other = story("Fjord Radio", "Demand for honest harbours: Amy Trahey on building accountability", "");

        assertThat(new BriefWriter(new newsroom.summarize.episode.EpisodeReader(
                                new newsroom.summarize.episode.Names(java.util.Map.of())))
                        .write(file(apples, other), null, List.of())
                        .summary())
                .isEmpty();
    }

    private static Sentence headline(Story... stories) {
        return Headlines.of(file(stories));
    }

    private static ClusterFile file(Story... stories) {
        return new ClusterFile(standing("event", List.of("Gull Street", "Fjord Radio")), List.of(stories));
    }
}
