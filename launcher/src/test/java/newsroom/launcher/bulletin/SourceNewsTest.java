package newsroom.launcher.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsroom.launcher.services.Intake;
import org.junit.jupiter.api.Test;

class SourceNewsTest {

    private static final List<Intake.Source> PENDING = List.of(new Intake.Source("The Verge", "pending", null));
    private static final List<Intake.Source> OK = List.of(new Intake.Source("The Verge", "ok", null));
    private static final List<Intake.Source> FAILING = List.of(new Intake.Source("The Verge", "failing", "TIMEOUT"));

    private final SourceNews news = new SourceNews();

    @Test
    void a_source_that_has_not_been_asked_is_no_news() {
        assertThat(news.lines(PENDING)).isEmpty();
    }

    @Test
    void a_source_is_told_of_when_it_is_first_reached_and_not_again() {
        news.lines(PENDING);

        assertThat(news.lines(OK)).containsExactly("source The Verge reached");
        assertThat(news.lines(OK)).isEmpty();
    }

    @Test
    void a_source_that_fails_is_told_of_with_the_reason() {
        news.lines(OK);

        assertThat(news.lines(FAILING)).containsExactly("source The Verge cannot be reached: TIMEOUT (others go on)");
    }

    @Test
    void a_source_that_comes_back_is_told_of() {
        news.lines(FAILING);

        assertThat(news.lines(OK)).containsExactly("source The Verge reached again");
    }
}
