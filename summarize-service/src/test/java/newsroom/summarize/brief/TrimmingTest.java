package newsroom.summarize.brief;

import static newsroom.summarize.Harbour.standing;
import static newsroom.summarize.Harbour.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.cluster.Span;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.Tier;
import newsroom.summarize.text.Passage;
import newsroom.summarize.text.Splitter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What falls out of a sentence on its way from an article into a brief, and all that does not. */
class TrimmingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
                    The mayor (pictured with the harbour master) opened the new quay at Skarholm with a speech. | The mayor opened the new quay at Skarholm with a speech.
                    Ida Holm (left) steered the ferry out of the harbour past Jan Berg (right) and the picture shows it. | Ida Holm steered the ferry out of the harbour past Jan Berg and the picture shows it.
                    The board lets ferries burn other fuels (e.g., methanol and ammonia) on the route to Skarholm. | The board lets ferries burn other fuels on the route to Skarholm.
                    The board closed the eastern quay for repairs to its crane (see the chart) after the storm. | The board closed the eastern quay for repairs to its crane after the storm.
                    Reefs off Skarholm grow in cold water (Holm et al., 2024) and shelter young cod from seals. | Reefs off Skarholm grow in cold water and shelter young cod from seals.
                    The ferry to Skarholm was built at a yard in Fjordvik.[3] | The ferry to Skarholm was built at a yard in Fjordvik.
                    On Tuesday, the ferry to Skarholm left the harbour with 214 passengers aboard. | The ferry to Skarholm left the harbour with 214 passengers aboard.
                    On Tuesday morning, the ferry to Skarholm left the harbour with 214 passengers aboard. | The ferry to Skarholm left the harbour with 214 passengers aboard.
                    Yesterday the ferry to Skarholm left the harbour with 214 passengers aboard. | The ferry to Skarholm left the harbour with 214 passengers aboard.
                    The harbour board said on Tuesday that it will sell three of its ferries by October. | The harbour board said that it will sell three of its ferries by October.
                    A deckhand stole the ship's bell and sold it in Oddby, police said Tuesday. | A deckhand stole the ship's bell and sold it in Oddby, police said.
                    The harbour board, however, will keep the ferry on the route to Skarholm. | The harbour board will keep the ferry on the route to Skarholm.
                    The harbour board will keep the ferry on the route to Skarholm, though. | The harbour board will keep the ferry on the route to Skarholm.
                    """)
    void what_only_the_article_needs_falls_out(String article, String brief) {
        assertThat(Trimming.of(passage(article))).isEqualTo(brief);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // whose word it is: an allegation, an opinion, a bare report
                "A deckhand stole the ship's bell and sold it in Oddby, police said.",
                "According to the harbour master, the captain of the ferry had been drinking.",
                "According to Merrow Gazette, the captain of the ferry had been drinking.",
                "The new ferry is the ugliest boat on the fjord, the mayor said.",
                // doubt
                "The ferry, which reportedly hit a reef, was towed to the dock at Fjordvik.",
                "The captain (allegedly drunk) was led from the bridge by two officers.",
                // negation
                "The mayor, who did not vote, was seen on the quay with the harbour master.",
                "The ferry (not the tug) was to blame for the collision off Skarholm.",
                // conditions
                "On Tuesday, the ferry sailed if the storm passed before the evening tide.",
                "The board will sell the ferry (if the council agrees) to a yard in Fjordvik.",
                // limits and bounds
                "All ferries (except the Skarholm boat) were sent to the dock for repairs.",
                "The board spent at least 3 million crowns (excluding tax) on the new quay.",
                "The ferry burns less oil (see notes later on trips that burn more) than the old boat.",
                // figures, and who somebody is
                "Ida Holm, who is 34, was the first woman to steer the ferry to Skarholm.",
                "Ida Holm, 34, was the first woman to steer the ferry to Skarholm.",
                "Ida Holm (pictured in 2019 with 12 seals) steered the ferry out of the harbour.",
                "Merrow Line, which owns the quay, has closed the harbour to all other ferries.",
                // when something happens, and what it is told apart from
                "On Tuesday, the council will vote on the ferry to Skarholm.",
                "On Tuesday, the council votes on the ferry to Skarholm.",
                "On Tuesday, the ferry sailed and on Wednesday it was back in the harbour.",
                "The harbour board said Tuesday's storm had closed the quay to all ferries.",
                "The harbour board said the ferry will sail again on Tuesday.",
                "The board has kept the ferry from sailing until Tuesday.",
                // what is part of the sentence
                "The pumps of the ferry were first described by (Holm et al., 2024) in a report.",
                "The tide at Skarholm follows the values in [12] within a finger's breadth.",
                // quotations
                "“On Tuesday, the board, however, said that we would sail,” Ida Holm told the court.",
                "The sign on the quay reads \"Holm (left) was here, however, said nothing\" in red paint.",
            })
    void what_carries_meaning_stays(String sentence) {
        assertThat(Trimming.of(passage(sentence))).isEqualTo(sentence);
    }

    @Test
    void a_mark_in_brackets_that_points_at_no_picture_stays() {
        assertThat(Trimming.of(
                        passage("Jan Berg (left) and Ida Holm (right) were elected to the council of Skarholm.")))
                .contains("(left)", "(right)");
    }

    @Test
    void the_abstract_of_a_paper_loses_its_references_only() {
        Story paper = story(
                "arXiv",
                StoryKind.PAPER,
                Tier.PRIMARY,
                "Pumps",
                "The pumps of Holm, however, were slow on ships (Holm et al., 2024) of more than 30 metres.");

        assertThat(Trimming.of(Splitter.sentences(paper).get(0)))
                .isEqualTo("The pumps of Holm, however, were slow on ships of more than 30 metres.");
    }

    @Test
    void a_shortened_sentence_is_still_the_source_s_and_points_at_all_of_it() {
        String said = "The harbour board said on Tuesday that it had sold three of its ferries (pictured).";

        Sentence sentence = Telling.of(passage(said));

        assertThat(sentence.text()).isEqualTo("The harbour board said that it had sold three of its ferries.");
        assertThat(sentence.basis()).isEqualTo(Sentence.Basis.EXTRACTED);
        assertThat(sentence.evidence())
                .singleElement()
                .extracting(Span::start, Span::end)
                .containsExactly(0, said.length());
    }

    @Test
    void a_sentence_that_would_not_stand_without_its_day_is_not_taken() {
        Story story =
                story("Merrow Gazette", "Ferry sails", "On Tuesday, it left the harbour with 214 passengers aboard.");

        assertThat(Lede.of(
                        new ClusterFile(standing("event", List.of("Merrow Gazette")), List.of(story)),
                        story.title(),
                        2))
                .isEmpty();
    }

    private static Passage passage(String sentence) {
        Story story = story("Merrow Gazette", "Harbour", sentence);
        return Splitter.sentences(story).get(0);
    }
}
