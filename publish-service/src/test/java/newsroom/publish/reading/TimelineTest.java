package newsroom.publish.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import newsroom.contracts.NamedUuid;
import newsroom.contracts.cluster.Report;
import newsroom.contracts.story.Source;
import newsroom.contracts.story.StoryId;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.Tier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineTest {

    @Test
    void reports_stand_in_order_and_each_owner_is_first_once() {
        List<Timeline.Entry> timeline = Timeline.of(List.of(
                report("late", "Skarholm Post", "Skarholm", "2026-03-12T10:00:00Z"),
                report("early", "Merrow Gazette", "Merrow", "2026-03-12T08:00:00Z"),
                report("sister", "Merrow Evening", "Merrow", "2026-03-12T09:00:00Z")));

        assertThat(timeline).extracting(entry -> entry.report().title()).containsExactly("early", "sister", "late");
        assertThat(timeline).extracting(Timeline.Entry::first).containsExactly(true, false, true);
    }

    @Test
    void a_report_from_the_future_stands_where_it_was_read() {
        List<Timeline.Entry> timeline = Timeline.of(List.of(
                report("future", "Merrow Gazette", "Merrow", "9999-01-01T00:00:00Z"),
                report("undated", "B", "B", null)));

        assertThat(timeline).extracting(Timeline.Entry::at).containsOnly(Instant.parse("2026-03-13T00:00:00Z"));
        assertThat(Timeline.days(timeline.stream().map(Timeline.Entry::report).toList()))
                .hasSize(1);
    }

    private static Report report(String title, String publisher, String family, @Nullable String published) {
        return new Report(
                new StoryId(NamedUuid.of(title)),
                StoryKind.ARTICLE,
                new Source(publisher, publisher, family, Tier.WIRE),
                "https://news.example/" + title,
                title,
                published == null ? null : Instant.parse(published),
                Instant.parse("2026-03-13T00:00:00Z"),
                null);
    }
}
