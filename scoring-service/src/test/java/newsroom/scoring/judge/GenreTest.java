package newsroom.scoring.judge;

import static org.assertj.core.api.Assertions.assertThat;

import newsroom.contracts.story.StoryKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenreTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NEWS|Tallis Robotics recalls 1,200 Ladle kitchen arms after a firmware fault",
                "NEWS|Harbour board sells the Quenby crane for $75 million",
                "NEWS|Two ferries collide off Skarholm",
                "NEWS|Brisling yard cuts 300 jobs in its best year",
                "PROMOTION|Stir all your pots with this kitchen arm, now $75 for life",
                "PROMOTION|The Ladle robot cook is down to its lowest price yet",
                "LIST|3 ways to stand out in a kitchen full of robots",
                "LIST|The best robot cooks for small kitchens, tested and ranked",
                "DIGEST|Top stories in kitchens today:",
                "HOW_TO|How to teach a robot to fold napkins",
                "COMMENT|Why robots should not cook",
                "COMMENT|I let a robot cook for a month. It burnt everything.",
                "COMMENT|Will cooks be replaced?"
            })
    void a_headline_tells_what_sort_of_piece_it_is(Genre genre, String title) {
        assertThat(Genre.of(StoryKind.ARTICLE, title)).isEqualTo(genre);
    }

    @ParameterizedTest
    @CsvSource({"Why robots should not cook", "Stirring at Scale"})
    void a_paper_is_a_paper_whatever_its_title(String title) {
        assertThat(Genre.of(StoryKind.PAPER, title)).isEqualTo(Genre.PAPER);
    }
}
