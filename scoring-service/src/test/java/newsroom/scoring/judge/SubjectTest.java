package newsroom.scoring.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Available today in beta for Ladle owners. Learn more: https://tallis.example/1",
                "The skill is open and covers seven kitchens.",
                "Read more: https://tallis.example/2",
                "It's never been easier to stir."
            })
    void a_post_that_goes_on_from_another_says_nothing_alone(String title) {
        assertThat(Subject.isMissing(post(title).posted().story())).isTrue();
        assertThat(Subject.isMissing(post(title).on("x.com/tallis/status/1").story()))
                .isTrue();
        assertThat(Subject.isMissing(post(title).story())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Now available for Ladle owners: Guarded Mode, a slower way to stir",
                "Sources: Tallis Robotics talks to the Brisling yard",
                "Ladle 4 is out today"
            })
    void a_post_that_names_its_subject_is_a_story(String title) {
        assertThat(Subject.isMissing(post(title).posted().story())).isFalse();
    }

    private static Desk.Draft post(String title) {
        return new Desk.Draft("Tallis", "tallis.example/posts/1").saying(title, "");
    }
}
