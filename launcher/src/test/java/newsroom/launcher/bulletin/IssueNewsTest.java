package newsroom.launcher.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsroom.launcher.services.Newsstand;
import org.junit.jupiter.api.Test;

class IssueNewsTest {

    private static final Newsstand.Number FIRST = new Newsstand.Number("a", "daily-brief", "Daily Brief", 1, null);
    private static final Newsstand.Number SECOND = new Newsstand.Number("b", "daily-brief", "Daily Brief", 2, null);

    private final IssueNews news = new IssueNews();

    @Test
    void issues_of_an_earlier_run_are_no_news() {
        assertThat(news.fresh(List.of(FIRST))).isEmpty();
    }

    @Test
    void a_new_issue_is_told_of_once() {
        news.fresh(List.of(FIRST));

        assertThat(news.fresh(List.of(FIRST, SECOND))).containsExactly(SECOND);
        assertThat(news.fresh(List.of(FIRST, SECOND))).isEmpty();
    }
}
