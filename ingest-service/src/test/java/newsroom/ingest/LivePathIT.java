package newsroom.ingest;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newsroom.contracts.Topics;
import newsroom.contracts.story.Discussion;
import newsroom.contracts.story.Episode;
import newsroom.contracts.story.Extent;
import newsroom.contracts.story.Segment;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryIngested;
import newsroom.testkit.Ground;
import newsroom.wire.EventCodec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The live path over HTTP, every kind of source, on a real broker and database: listing, thin item, robots.txt,
 * redirect, page, transcript, comments, story; one source that is broken; and what an operator may do.
 */
@QuarkusTest
@TestProfile(LivePathIT.Live.class)
@QuarkusTestResource(value = Ground.class, initArgs = @ResourceArg(name = "service", value = "ingest"))
@QuarkusTestResource(value = HarbourServer.class, restrictToAnnotatedClass = true)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@NullUnmarked
class LivePathIT {

    private static final String KEY = "a key of some length";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Three of the paper, one each of radio, board, forum and archive. */
    private static final int STORIES = 7;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @ConfigProperty(name = "test.harbour.port")
    int port;

    @Test
    @Order(1)
    void a_thin_item_becomes_a_story_with_the_words_of_its_page() {
        Story ferry = titled(stories(STORIES), "The ferry to Skarholm sails again");

        assertThat(ferry.extent()).isEqualTo(Extent.FULL);
        assertThat(ferry.text())
                .startsWith("On day 1 the ferry")
                .contains("On day 14 the ferry to Skarholm drew 574 people")
                .doesNotContain("Weather");
        assertThat(ferry.url()).as("where the redirect led").isEqualTo(at(Harbour.PAPER) + "/news/ferry");
        assertThat(ferry.source().publisher()).isEqualTo("Harbour Sheet");
    }

    @Test
    @Order(2)
    void pages_behind_robots_txt_are_left_alone_there_and_where_a_redirect_leads() {
        List<Story> stories = stories(STORIES);

        assertThat(titled(stories, "Members read about the tide first").extent())
                .isEqualTo(Extent.SUMMARY);
        assertThat(titled(stories, "The lighthouse is for sale"))
                .extracting(Story::extent, Story::text)
                .containsExactly(Extent.SUMMARY, "Its stairs are steep.");
        assertThat(asked())
                .containsOnlyOnce(
                        Harbour.PAPER + "/feed",
                        Harbour.PAPER + "/robots.txt",
                        Harbour.PAPER + "/news/ferry",
                        Harbour.WIRE + "/robots.txt",
                        Harbour.LAMP + "/feed")
                .doesNotContain(Harbour.PAPER + "/members/tide", Harbour.WIRE + "/closed/lighthouse");
    }

    @Test
    @Order(3)
    void an_episode_brings_its_transcript_and_communities_their_comments() {
        List<Story> stories = stories(STORIES);

        Story episode = titled(stories, "Night watch: the pilot speaks");
        assertThat(episode.extent()).isEqualTo(Extent.TRANSCRIPT);
        Episode show = Objects.requireNonNull(episode.episode());
        assertThat(show.transcript().segments())
                .contains(new Segment("Tomas Quist", 4_000L, 9_500L, "I do, and a boy with a bell."));
        Discussion board =
                titled(stories, "Ask HN: Who repairs harbour clocks?").discussion();
        assertThat(board.points()).isEqualTo(214);
        assertThat(board.top())
                .singleElement()
                .satisfies(comment -> assertThat(comment.text()).isEqualTo("Ask the lighthouse keeper."));
        Discussion forum = titled(stories, "Why are ferries slow in March?").discussion();
        assertThat(forum.top())
                .singleElement()
                .satisfies(comment -> assertThat(comment.text()).isEqualTo("Because of the ice."));
        assertThat(titled(stories, "Ferries that steer themselves").url())
                .isEqualTo("https://arxiv.org/abs/2603.01234");
    }

    @Test
    @Order(4)
    void a_broken_source_shows_its_code_while_the_others_go_on() {
        await().atMost(PATIENCE).until(() -> "failing".equals(one("The Lamp").getString("state")));

        JsonPath lamp = one("The Lamp");
        assertThat(lamp.getString("code")).isEqualTo("NOT_A_FEED");
        assertThat(lamp.getInt("failures")).isEqualTo(1);
        assertThat(get("/api/v1/sources?state=failing").jsonPath().getList("name"))
                .containsExactly("The Lamp");
        assertThat(get("/api/v1/sources?state=ok").jsonPath().getList("name")).hasSize(5);
        String page = get("/sources").asString();
        assertThat(page)
                .contains("<code>NOT_A_FEED</code>", "<b>5</b> <span class=\"state\">ok</span>")
                .containsSubsequence(">The Lamp</a>", ">Harbour Sheet</a>");
        await().atMost(PATIENCE.multipliedBy(2))
                .untilAsserted(() -> assertThat(get("/q/metrics").asString())
                        .contains("newsroom_fetch_total")
                        .containsPattern("newsroom_feed_consecutive_failures\\{.*The Lamp.*} 1"));
    }

    @Test
    @Order(5)
    void nobody_changes_sources_without_the_key() {
        assertThat(given().post("/api/v1/sources/pause?name=The Lamp").statusCode())
                .isEqualTo(401);
        assertThat(given().delete("/api/v1/sources?name=The Lamp").statusCode()).isEqualTo(401);
        assertThat(one("The Lamp").getString("state")).isEqualTo("failing");
    }

    @Test
    @Order(6)
    void an_operator_adds_pauses_refreshes_and_removes_a_source() {
        Response added = operator()
                .contentType("application/json")
                .body("{\"name\":\"Gull Post\",\"url\":\"" + at(Harbour.GULL) + "/feed.json\",\"fullText\":false}")
                .post("/api/v1/sources");
        assertThat(added.statusCode()).as(added.asString()).isEqualTo(200);
        assertThat(titled(stories(STORIES + 1), "Gulls learn to open the fish hall")
                        .text())
                .isEqualTo("They pull the cord.");
        await().atMost(PATIENCE).until(() -> "ok".equals(one("Gull Post").getString("state")));

        Response slip = operator()
                .contentType("application/json")
                .body("{\"name\":\"Slip\",\"urll\":\"https://slip.example/\"}")
                .post("/api/v1/sources");
        assertThat(slip.statusCode()).isEqualTo(400);
        assertThat(slip.jsonPath().getString("code")).isEqualTo("BODY_UNREADABLE");
        assertThat(slip.jsonPath().getString("detail")).contains("'url'").doesNotContain("newsroom.");

        assertThat(told("refresh", 429)).isEqualTo("COOLING_DOWN");
        assertThat(told("pause", 200)).isEqualTo("DONE");
        assertThat(one("Gull Post").getString("state")).isEqualTo("paused");
        assertThat(told("refresh", 409)).isEqualTo("PAUSED");
        assertThat(told("resume", 200)).isEqualTo("DONE");
        assertThat(one("Gull Post").getString("state")).isEqualTo("ok");
        assertThat(operator().delete("/api/v1/sources?name=Harbour Sheet").statusCode())
                .as("desk.yaml lists it")
                .isEqualTo(409);
        assertThat(operator().delete("/api/v1/sources?name=Gull Post").statusCode())
                .isEqualTo(200);
        assertThat(get("/api/v1/sources/one?name=Gull Post").statusCode()).isEqualTo(404);
        assertThat(get("/sources").asString()).doesNotContain("Gull Post");
        assertThat(asked()).containsOnlyOnce(Harbour.GULL + "/feed.json");
    }

    private static String told(String what, int status) {
        Response answer = operator().post("/api/v1/sources/" + what + "?name=Gull Post");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        return answer.jsonPath().getString("code");
    }

    private static RequestSpecification operator() {
        return given().header("Authorization", "Bearer " + KEY);
    }

    private static JsonPath one(String name) {
        return given().queryParam("name", name).get("/api/v1/sources/one").jsonPath();
    }

    private String at(String host) {
        return "http://" + host + ":" + port;
    }

    private List<String> asked() {
        return List.of(get(at(Harbour.PAPER) + "/asked").asString().split("\n"));
    }

    private List<Story> stories(int atLeast) {
        try (Topic topic = new Topic(bootstrapServers, Topics.STORIES_INGESTED)) {
            return topic.records(atLeast).stream()
                    .filter(record -> StoryIngested.TYPE.equals(EventCodec.header(record, "ce_type")))
                    .map(record -> EventCodec.decode(record, StoryIngested.TYPE, StoryIngested.class)
                            .story())
                    .toList();
        }
    }

    private static Story titled(List<Story> stories, String title) {
        return stories.stream()
                .filter(story -> story.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no '" + title + "' among "
                        + stories.stream().map(Story::title).toList()));
    }

    /** The service as it runs, with an operators' key, on another port. */
    public static final class Live implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "newsroom.operators.key-hash",
                    "5afbba28feb5a84023888380ce9f64debee4490ec169dcd53be8b9b3df35dfce",
                    "quarkus.http.test-port",
                    "0");
        }
    }
}
