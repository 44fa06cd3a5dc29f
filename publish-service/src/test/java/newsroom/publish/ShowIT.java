package newsroom.publish;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import newsroom.contracts.issue.Issue;
import newsroom.publish.show.Episode;
import newsroom.publish.show.Episodes;
import newsroom.publish.voice.SpeechServer;
import newsroom.testkit.Ground;
import org.junit.jupiter.api.Test;

/** An issue with a conversation is spoken by a server on this machine, and is listened to over HTTP. */
@QuarkusTest
@TestProfile(ShowIT.Spoken.class)
@QuarkusTestResource(
        value = Ground.class,
        initArgs = @ResourceArg(name = "service", value = "publish"),
        restrictToAnnotatedClass = true)
@QuarkusTestResource(value = ShowIT.Speakers.class, restrictToAnnotatedClass = true)
class ShowIT {

    @Inject
    EntityManager entities;

    @Inject
    Episodes episodes;

    /** With an edition that is heard. */
    public static final class Spoken implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "newsroom.desk", "src/test/resources/sound/desk.yaml",
                    "newsroom.audio.voice", "server",
                    "newsroom.audio.folder", "target/newsroom-audio-" + UUID.randomUUID());
        }
    }

    /** The server that speaks. */
    public static final class Speakers implements QuarkusTestResourceLifecycleManager {
        private final SpeechServer server = new SpeechServer();

        @Override
        public Map<String, String> start() {
            return Map.of("newsroom.audio.server.url", server.url().toString());
        }

        @Override
        public void stop() {
            server.close();
        }
    }

    @Test
    void an_issue_is_heard_from_its_page_its_feed_and_its_file() {
        Issue issue = Shows.issue();
        printed(issue, 101, "heard");
        Episode episode = await().atMost(Duration.ofMinutes(3))
                .until(() -> episodes.of(issue.id()), java.util.Optional::isPresent)
                .orElseThrow();
        String mp3 = "/audio/" + episode.file() + ".mp3";

        assertThat(mp3ByRanges(mp3)).isEqualTo(episode.bytes());
        given().get("/editions/harbour-hour/podcast.xml")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/rss+xml"))
                .body(containsString(mp3), containsString("length=\"" + episode.bytes() + "\""));
        given().get("/issues/" + issue.id() + ".html")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("media-src 'self'"))
                .body(containsString("<audio"), containsString(mp3), containsString("The ferry"));
        String cover = given().get("/editions/harbour-hour/podcast.xml")
                .asString()
                .replaceAll("(?s).*?(/editions/harbour-hour/cover-[0-9a-f]{8}\\.jpg).*", "$1");
        given().head(cover).then().statusCode(200).header("Content-Type", startsWith("image/jpeg"));
        for (String file : List.of("transcript.vtt", "transcript.srt", "transcript.json", "chapters.json")) {
            given().get("/shows/" + episode.file() + "/" + file)
                    .then()
                    .statusCode(200)
                    .header("Access-Control-Allow-Origin", "*");
        }
        given().get("/shows/nothing-here/transcript.vtt").then().statusCode(404);
        assertThat(meters()).contains("newsroom_audio_characters_total").contains("newsroom_audio_shows_total");
    }

    @Test
    void an_issue_without_a_conversation_stays_in_writing_and_says_why() {
        Issue silent = Shows.silent();
        printed(silent, 102, "silent");

        await().atMost(Duration.ofMinutes(1))
                .until(() -> episodes.silence(silent.id()).isPresent());

        given().get("/issues/" + silent.id() + ".html")
                .then()
                .body(containsString("NO_CONVERSATION"), not(containsString("<audio")));
    }

    @Test
    void a_podcast_keeps_its_first_guid() {
        UUID first = episodes.guid("moving", UUID.randomUUID());

        assertThat(episodes.guid("moving", UUID.randomUUID())).isEqualTo(first);
    }

    @Test
    void an_edition_that_is_read_only_has_no_podcast() {
        given().get("/editions/evening-sheet/podcast.xml").then().statusCode(404);
    }

    @Test
    void a_recording_that_never_was_is_not_found() {
        given().get("/audio/harbour-hour-2026-03-12-0000000000000000.mp3")
                .then()
                .statusCode(404);
        given().urlEncodingEnabled(false)
                .get("/audio/..%2fturns%2fx.wav")
                .then()
                .statusCode(404);
    }

    /** The length that HEAD tells. */
    private static long mp3ByRanges(String mp3) {
        String length = given().head(mp3)
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("audio/mpeg"))
                .header("Accept-Ranges", equalTo("bytes"))
                .extract()
                .header("Content-Length");
        given().header("Range", "bytes=0-1")
                .get(mp3)
                .then()
                .statusCode(206)
                .header("Content-Range", equalTo("bytes 0-1/" + length))
                .header("Content-Length", equalTo("2"));
        given().header("Range", "bytes=-500").get(mp3).then().statusCode(206).header("Content-Length", equalTo("500"));
        given().header("Range", "bytes=" + length + "-").get(mp3).then().statusCode(416);
        assertThat(given().get(mp3).asByteArray())
                .hasSize(Integer.parseInt(length))
                .startsWith('I', 'D', '3');
        return Long.parseLong(length);
    }

    private static String meters() {
        return given().get("/q/metrics").asString();
    }

    private void printed(Issue issue, int id, String sha) {
        new PrintedRow(entities).print(issue, id, sha, Instant.now());
    }
}
