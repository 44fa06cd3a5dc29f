package newsroom.summarize.brief;

import static newsroom.summarize.Harbour.story;
import static org.assertj.core.api.Assertions.assertThat;

import newsroom.summarize.text.Splitter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignificanceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The leak matters beyond the harbour, because four other towns drink from the same spring. | true
            The leak is serious because many ships take on water there.                              | true
            The leak could force the harbour to close for 3 weeks.                                   | true
            The harbour bought the dock in August 2017 for $13.7 million, its largest purchase.       | false
            The source could not tell why 3 pumps failed in the harbour that night.        | false
            Renn said that the fifth lock, due in October, would run every pump in a room of its own. | false
            Renn said the lock would open on 5 May at noon.                                          | false
            """)
    void a_reason_is_what_follows_from_the_news_and_not_what_somebody_plans(String sentence, boolean reason) {
        var passage = Splitter.sentences(story("Merrow Gazette", "The leak", sentence))
                .get(0);

        assertThat(Significance.isReason(passage)).isEqualTo(reason);
    }
}
