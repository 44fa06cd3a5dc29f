package newsroom.summarize.brief;

import static newsroom.summarize.Harbour.story;
import static org.assertj.core.api.Assertions.assertThat;

import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.story.Story;
import newsroom.summarize.text.Passage;
import newsroom.summarize.text.Splitter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “We are sorry,” said Tobias Renn, keeper of the lock. | Renn said that a new lock would open in May. | Tobias Renn said that a new lock would open in May.
            Harbour master Ida van Holm was there. | A new lock will open in May, Holm said.                     | A new lock will open in May, Ida van Holm said.
            The ferry was late. But Ana Berg waited. | Tickets cost more than ever, Berg told the council.      | Tickets cost more than ever, Ana Berg told the council.
            The White House was told. | It was the House said to be painted white last year.                     | It was the House said to be painted white last year.
            Dr. Berg was there all day long. | Berg said that a new lock would open in May.                      | Berg said that a new lock would open in May.
            Ana Berg and Ida Berg were there. | Berg said that a new lock would open in May.                     | Berg said that a new lock would open in May.
            Ana Berg was there all day long. | Ida Berg said that a new lock would open in May.                  | Ida Berg said that a new lock would open in May.
            """)
    void who_is_quoted_by_surname_alone_is_introduced(String above, String sentence, String told) {
        Passage last = last(story("Merrow Gazette", "The lock", above + " " + sentence));

        assertThat(Telling.of(last).text()).isEqualTo(told);
    }

    @Test
    void the_place_of_the_name_is_evidence_too() {
        Story story =
                story("Merrow Gazette", "The lock", "Tobias Renn keeps the lock. Renn said that a lock would open.");
        Sentence sentence = Telling.of(last(story));

        assertThat(sentence.evidence()).hasSize(2);
        assertThat(story.text()
                        .substring(
                                sentence.evidence().get(1).start(),
                                sentence.evidence().get(1).end()))
                .isEqualTo("Tobias Renn");
    }

    private static Passage last(Story story) {
        var sentences = Splitter.sentences(story);
        return sentences.get(sentences.size() - 1);
    }
}
