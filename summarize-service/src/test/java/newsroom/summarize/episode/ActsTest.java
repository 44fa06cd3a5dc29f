package newsroom.summarize.episode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I think the ferry should sail at dawn.                     | argues
            The harbour note argues that the ferry should sail at dawn. | cites
            The ferry is going to be the largest in the fjord.          | predicts
            The ferry has a new screw.                                  | says
            """)
    void a_sentence_is_told_by_what_its_speaker_does_with_it(String sentence, String act) {
        assertThat(Acts.of(sentence)).isEqualTo(act);
    }
}
