package newsroom.publish.copy;

import static newsroom.publish.Harbour.happening;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import newsroom.contracts.cluster.Brief;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void a_name_of_two_words_stays_whole_wherever_it_stands() {
        Names names = heard("Fjord Street wants a tram.", "The people of Fjord Street want a tram.");

        assertThat(names.of("A tram for Fjord Street")).containsExactly("Fjord Street");
    }

    @Test
    void an_article_at_the_head_of_a_sentence_goes_before_a_name() {
        assertThat(heard("The White Tower may close.").of("White Tower closes")).containsExactly("White Tower");
    }

    @Test
    void a_longer_row_of_capitals_is_no_name() {
        assertThat(heard("It was told by Merrow Fjord Street Gazette today.").of("Merrow Fjord Street Gazette"))
                .isEmpty();
    }

    /** Two events say it. */
    private static Names heard(String... sentences) {
        List<Brief> briefs = IntStream.range(0, 2)
                .mapToObj(n -> happening("event" + n)
                        .summary(sentences[0])
                        .bullets(sentences)
                        .brief())
                .toList();
        return Names.in(briefs);
    }
}
