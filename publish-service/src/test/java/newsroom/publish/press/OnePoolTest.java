package newsroom.publish.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.issue.Issue;
import newsroom.contracts.issue.PrintedStory;
import newsroom.publish.issue.SampleDay;
import org.junit.jupiter.api.Test;

/** One pool, one truth: over the four editions of the sample day. */
class OnePoolTest {

    @Test
    void a_story_has_the_same_words_and_figures_in_every_edition_at_the_same_revision() {
        Map<ClusterId, List<PrintedStory>> told = new HashMap<>();
        SampleDay.printed().stream()
                .flatMap(OnePoolTest::stories)
                .forEach(story -> told.computeIfAbsent(story.cluster().id(), id -> new ArrayList<>())
                        .add(story));

        int compared = 0;
        for (List<PrintedStory> stories : told.values()) {
            PrintedStory first = stories.get(0);
            for (PrintedStory other : stories.subList(1, stories.size())) {
                if (other.briefRevision() == first.briefRevision()) {
                    compared++;
                    assertThat(other.headline()).isEqualTo(first.headline());
                    assertThat(other.cluster().score())
                            .isEqualTo(first.cluster().score());
                    assertThat(other.cluster().publishers())
                            .isEqualTo(first.cluster().publishers());
                    assertThat(other.findings().conflicts())
                            .isEqualTo(first.findings().conflicts());
                    assertThat(other.findings().quotes())
                            .isEqualTo(first.findings().quotes());
                    assertThat(other.reports()).isEqualTo(first.reports());
                }
            }
        }
        assertThat(compared).isPositive();
    }

    @Test
    void no_edition_tells_an_event_twice() {
        for (Issue issue : SampleDay.printed()) {
            List<ClusterId> told =
                    stories(issue).map(story -> story.cluster().id()).toList();
            assertThat(new HashSet<>(told)).as(issue.id()).hasSameSizeAs(told);
        }
    }

    private static Stream<PrintedStory> stories(Issue issue) {
        return Stream.concat(issue.topStories().stream(), issue.briefly().stream());
    }
}
