package newsroom.contracts.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import newsroom.contracts.NamedUuid;
import newsroom.contracts.story.Source;
import newsroom.contracts.story.StoryId;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.Tier;
import org.junit.jupiter.api.Test;

class ReportTest {

    @Test
    void a_page_of_another_name_than_the_publishers_is_told_as_its_own() {
        assertThat(report("Gull Wire", "Merrow Gazette", "https://www.gullwire.example/260503/p4")
                        .site())
                .hasValue("Gull Wire");
    }

    @Test
    void a_page_of_the_publisher_itself_needs_no_other_name() {
        assertThat(report("Gull Wire", "Merrow Gazette", "https://merrowgazette.example/p4")
                        .site())
                .isEmpty();
        assertThat(report("Merrow", "Merrow Gazette", "https://merrow.example/p4")
                        .site())
                .isEmpty();
        assertThat(report("Harbour Feed", "gullwire.example", "https://gullwire.example/p4")
                        .site())
                .isEmpty();
    }

    private static Report report(String source, String publisher, String url) {
        return new Report(
                new StoryId(NamedUuid.of("story")),
                StoryKind.ARTICLE,
                Source.independent(source, publisher, Tier.WIRE),
                url,
                "Ferry sold",
                null,
                Instant.parse("2026-03-12T06:00:00Z"),
                null);
    }
}
