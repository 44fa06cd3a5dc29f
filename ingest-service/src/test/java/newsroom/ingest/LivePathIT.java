package newsroom.ingest;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import newsroom.contracts.Topics;
import newsroom.contracts.story.Extent;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryIngested;
import newsroom.testkit.Ground;
import newsroom.wire.EventCodec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** The live path over HTTP on a real broker and database: feed, thin item, robots.txt, redirect, page, story. */
@QuarkusTest
@TestProfile(LivePathIT.Live.class)
@QuarkusTestResource(value = Ground.class, initArgs = @ResourceArg(name = "service", value = "ingest"))
@QuarkusTestResource(HarbourServer.class)
@NullUnmarked
class LivePathIT {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @ConfigProperty(name = "test.harbour")
    String harbour;

    @Test
    void a_thin_item_becomes_a_story_with_the_words_of_its_page() {
        List<Story> stories = stories();

        Story ferry = titled(stories, "The ferry to Skarholm sails again");
        assertThat(ferry.extent()).isEqualTo(Extent.FULL);
        assertThat(ferry.text())
                .startsWith("On day 1 the ferry")
                .contains("On day 14 the ferry to Skarholm carried 574 people")
                .doesNotContain("Weather");
        assertThat(ferry.url()).as("where the redirect led").isEqualTo(harbour + "/news/ferry");
        assertThat(ferry.source().publisher()).isEqualTo("Harbour Sheet");

        Story tide = titled(stories, "Members read about the tide first");
        assertThat(tide.extent()).isEqualTo(Extent.SUMMARY);
        assertThat(tide.text()).isEqualTo("High water at noon.");

        assertThat(get(harbour + "/asked").asString().split(" "))
                .containsOnlyOnce("/feed", "/robots.txt", "/go/ferry", "/news/ferry")
                .doesNotContain("/members/tide");
        assertThat(get("/sources").asString()).contains("Harbour Sheet", "<b>1</b> <span class=\"state\">ok</span>");
        assertThat(get("/sources?state=failing").asString()).contains("None is failing.");
    }

    private List<Story> stories() {
        try (Topic topic = new Topic(bootstrapServers, Topics.STORIES_INGESTED)) {
            return topic.records(2).stream()
                    .map(record -> EventCodec.decode(record, StoryIngested.TYPE, StoryIngested.class)
                            .story())
                    .toList();
        }
    }

    private static Story titled(List<Story> stories, String title) {
        return stories.stream()
                .filter(story -> story.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    /** The service as it runs, on another port. */
    public static final class Live implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.http.test-port", "0");
        }
    }
}
