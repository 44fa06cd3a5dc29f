package newsroom.benchmarks.disagreements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpacingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A 6 . 2 magnitude quake shook Merrow , home to 3 , 400 . | A 6.2 magnitude quake shook Merrow, home to 3,400.",
                "Ada Reed , 38 , left on May 3 , 2012 , at 8 : 15 p . m . | Ada Reed, 38, left on May 3, 2012, at 8:15 p.m.",
                "Reed offered $ 3 . 5 million ( about e3 million ) | Reed offered $3.5 million (about €3 million)",
                "Police - who came late - did n't say `` nine '' | Police - who came late - didn't say \"nine\""
            })
    void a_tokenised_sentence_is_written_as_a_source_writes_it(String tokenised, String written) {
        assertThat(Spacing.mended(tokenised)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "A 41 - year - old clerk,A 41-year-old clerk",
        "Gulls win 3 - 1,Gulls win 3-1",
        "Report - Two hurt,Report - Two hurt"
    })
    void hyphens_are_closed(String parted, String written) {
        assertThat(Spacing.hyphenated(parted)).isEqualTo(written);
    }
}
