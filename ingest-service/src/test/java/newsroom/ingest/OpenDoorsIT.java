package newsroom.ingest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import newsroom.contracts.Topics;
import newsroom.contracts.story.Segment;
import newsroom.ingest.dictation.DictationShelf;
import newsroom.ingest.subscription.Invitation;
import newsroom.ingest.subscription.Push;
import newsroom.ingest.subscription.PushShelf;
import newsroom.ingest.subscription.Subscription;
import newsroom.ingest.subscription.SubscriptionShelf;
import newsroom.ingest.subscription.Subscriptions;
import newsroom.ingest.subscription.Terms;
import newsroom.ingest.web.Answer;
import newsroom.ingest.web.Headers;
import newsroom.testkit.Ground;
import newsroom.wire.EventCodec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The doors through which others bring things, on a real database: items, pushes, and what was heard. */
@QuarkusTest
@TestProfile(OpenDoorsIT.Locked.class)
@QuarkusTestResource(value = Ground.class, initArgs = @ResourceArg(name = "service", value = "ingest"))
@NullUnmarked
class OpenDoorsIT {

    private static final String KEY = "a key of some length";
    private static final Instant NOON = Instant.parse("2026-03-13T12:00:00Z");
    private static final String RERUNS = "/api/v1/reruns";
    private static final AtomicInteger SECRETS = new AtomicInteger();

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Inject
    Scheduler scheduler;

    @Inject
    SubscriptionShelf subscriptions;

    @Inject
    PushShelf pushes;

    @Inject
    DictationShelf dictations;

    @Test
    void nobody_sends_items_without_the_key() {
        post(given(), "application/json", "{}").statusCode(401).body("code", equalTo("KEY_MISSING"));
        post(given().header("X-Api-Key", "guess"), "application/json", "{}")
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer realm=\"newsroom\"")
                .contentType("application/problem+json")
                .body("code", equalTo("KEY_REFUSED"));
        post(given().header("Authorization", "Basic " + KEY), "application/json", "{}")
                .statusCode(401);
    }

    @Test
    void an_item_comes_in_once_however_often_it_is_sent() {
        String item = """
                {"source":"Press desk","url":"https://merrowgazette.example/sent","title":"Sent by hand","text":"Its text."}""";

        String id = post(given().header("Authorization", "Bearer " + KEY), "application/json", item)
                .statusCode(200)
                .body("ingested", equalTo(1))
                .body("items[0].outcome", equalTo("INGESTED"))
                .extract()
                .path("items[0].id");

        post(keyed(), "application/json", item)
                .statusCode(200)
                .body("ingested", equalTo(0))
                .body("items[0].outcome", equalTo("ALREADY_INGESTED"))
                .body("items[0].id", equalTo(id));
    }

    @Test
    void a_dead_story_is_said_again_once_at_a_later_place() {
        scheduler.resume();
        String id =
                post(keyed(), "application/json", """
                {"source":"Press desk","url":"https://merrowgazette.example/dead","title":"It died","text":"Its text."}""").statusCode(200).extract().path("items[0].id");
        List<ConsumerRecord<String, byte[]>> said = said(id, 1);
        byte[] dead = said.get(0).value();
        given().body(dead).contentType("application/json").post(RERUNS).then().statusCode(401);

        rerun(dead).statusCode(200).body("outcome", equalTo("RERUN")).body("story", equalTo(id));
        rerun(dead).statusCode(409).body("code", equalTo("ALREADY_RERUN"));

        List<ConsumerRecord<String, byte[]>> again = said(id, 2);
        assertThat(again).hasSize(2);
        assertThat(again.get(1).key()).isEqualTo(again.get(0).key());
        assertThat(EventCodec.header(again.get(1), "ce_sequence"))
                .isGreaterThan(EventCodec.header(again.get(0), "ce_sequence"));
        rerun("{}".getBytes(StandardCharsets.UTF_8)).statusCode(400).body("code", equalTo("SCHEMA_INVALID"));
        String stranger = new String(dead, StandardCharsets.UTF_8).replace(id, "00000000-0000-5000-8000-000000000000");
        rerun(stranger.getBytes(StandardCharsets.UTF_8)).statusCode(404).body("code", equalTo("STORY_UNKNOWN"));
    }

    @Test
    void every_line_gets_its_own_answer() {
        post(keyed(), "application/x-ndjson", """
                        {"source":"Lines","url":"https://merrowgazette.example/1","title":"One"}
                        not json

                        {"source":"Lines","url":"https://merrowgazette.example/1","title":"One again"}
                        {"source":"Lines","url":"ftp://merrowgazette.example/2","title":"Two"}
                        {"source":"Lines","title":"Three"}
                        """)
                .statusCode(200)
                .body("ingested", equalTo(1))
                .body("items", hasSize(5))
                .body(
                        "items.outcome",
                        equalTo(List.of("INGESTED", "MALFORMED", "ALREADY_INGESTED", "URL_FORBIDDEN", "NO_URL")))
                .body("items[1].id", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "null",
                "7",
                "\"x\"",
                "<html>",
                "{\"source\":{}}",
                "{\"source\":\"s\",\"url\":7,\"points\":1e400}",
                "{\"source\":\"\\u0000\",\"url\":\"https://a.example/\",\"title\":\"\\u0000\"}"
            })
    void what_is_no_item_is_refused_with_a_code(String body) {
        post(keyed(), "application/json", body).statusCode(200).body("ingested", equalTo(0));
    }

    @Test
    void bodies_have_limits() {
        post(keyed(), "application/json", " ").statusCode(400).body("code", equalTo("BODY_EMPTY"));
        post(keyed(), "application/json", "[".repeat(1 << 20)).statusCode(200).body("ingested", equalTo(0));
        post(keyed(), "application/json", "x".repeat((1 << 20) + 1))
                .statusCode(413)
                .body("code", equalTo("BODY_TOO_LARGE"));
        post(keyed(), "application/x-ndjson", "{}\n".repeat(1_001))
                .statusCode(413)
                .body("code", equalTo("TOO_MANY_ITEMS"));
        post(keyed(), "text/html", "<p>").statusCode(415);
    }

    @Test
    void a_hub_is_verified_and_what_it_signs_is_kept_until_it_is_read() {
        Subscription asking = asked("Gazette");
        String callback = "/api/v1/push/" + asking.callback();

        given().queryParams(Map.of("hub.mode", "subscribe", "hub.topic", "https://evil.example/", "hub.challenge", "x"))
                .get(callback)
                .then()
                .statusCode(404);
        given().queryParams(Map.of(
                        "hub.mode",
                        "subscribe",
                        "hub.topic",
                        asking.topic().toString(),
                        "hub.challenge",
                        "<b>1</b>",
                        "hub.lease_seconds",
                        "3600"))
                .get(callback)
                .then()
                .statusCode(200)
                .contentType("text/plain")
                .body(equalTo("<b>1</b>"));
        // Nobody else takes what is brought while we look.
        scheduler.pause();
        byte[] body = "<rss/>".getBytes(StandardCharsets.UTF_8);
        push(callback, "sha256=" + "0".repeat(64), body).statusCode(202);
        push(callback, "sha256=" + hmac(asking.secret(), body), body).statusCode(202);
        push("/api/v1/push/" + "f".repeat(32), "", body).statusCode(410);

        List<Push> kept = QuarkusTransaction.requiringNew()
                .call(() -> pushes.take(Instant.now().plusSeconds(60), Duration.ofMinutes(5), 10));
        assertThat(kept).singleElement().satisfies(push -> {
            assertThat(push.source()).isEqualTo("Gazette");
            assertThat(push.body()).isEqualTo(body);
            assertThat(push.type()).startsWith("application/rss+xml");
        });
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> pushes.take(Instant.now().plusSeconds(60), Duration.ofMinutes(5), 10)))
                .isEmpty();
        QuarkusTransaction.requiringNew().run(() -> pushes.drop(kept.get(0).id()));
        assertThat(QuarkusTransaction.requiringNew().call(() -> pushes.waiting("Gazette")))
                .isZero();
    }

    @Test
    void a_source_has_one_subscription() {
        Subscription first = asked("Quay");
        Invitation other = new Invitation(URI.create("https://hub2.example/"), URI.create("https://quay.example/feed"));

        QuarkusTransaction.requiringNew().run(() -> talk().invited("Quay", Optional.of(other), NOON));

        Subscription second = QuarkusTransaction.requiringNew()
                .call(() -> subscriptions.bySource("Quay").orElseThrow());
        assertThat(second.hub()).isEqualTo(other.hub());
        assertThat(second.callback()).isNotEqualTo(first.callback());
    }

    @Test
    void a_recording_is_one_workers_until_its_lease_is_over() {
        assertThat(dictations.claim("audio-1", "a", NOON, Duration.ofMinutes(15)))
                .isTrue();
        assertThat(dictations.claim("audio-1", "a", NOON.plusSeconds(60), Duration.ofMinutes(15)))
                .isTrue();
        assertThat(dictations.claim("audio-1", "b", NOON.plusSeconds(120), Duration.ofMinutes(15)))
                .isFalse();
        assertThat(dictations.claim("audio-1", "b", NOON.plusSeconds(961), Duration.ofMinutes(15)))
                .isTrue();
        assertThat(dictations.claim("audio-1", "a", NOON.plusSeconds(962), Duration.ofMinutes(15)))
                .isFalse();

        dictations.release("audio-1", "a", "WRITTEN", NOON.plusSeconds(963));
        assertThat(dictations.claim("audio-1", "a", NOON.plusSeconds(964), Duration.ofMinutes(15)))
                .isFalse();
        dictations.release("audio-1", "b", "WRITTEN", NOON.plusSeconds(965));
        assertThat(dictations.claim("audio-1", "a", NOON.plusSeconds(966), Duration.ofMinutes(15)))
                .isTrue();
    }

    @Test
    void what_was_heard_is_remembered_and_billed_once() {
        List<Segment> words = List.of(new Segment(null, 0L, 400L, "Hällo."), new Segment("Ines", null, null, "Bye."));

        dictations.keep("f-1", words, Duration.ofSeconds(60), Duration.ofSeconds(4), NOON);
        dictations.keep("f-1", List.of(), Duration.ofSeconds(60), Duration.ofSeconds(4), NOON);

        assertThat(dictations.heard("f-1")).contains(words);
        assertThat(dictations.heard("f-2")).isEmpty();
        assertThat(dictations.totals())
                .isEqualTo(new DictationShelf.Totals(1, Duration.ofSeconds(60), Duration.ofSeconds(4)));
    }

    private Subscription asked(String source) {
        Invitation invitation = new Invitation(
                URI.create("https://hub.example/"), URI.create("https://" + source.toLowerCase() + ".example/feed"));
        return QuarkusTransaction.requiringNew().call(() -> {
            Instant now = Instant.now();
            talk().invited(source, Optional.of(invitation), now);
            Subscription asking =
                    Subscriptions.asking(subscriptions.bySource(source).orElseThrow(), now);
            subscriptions.keep(asking);
            return asking;
        });
    }

    private Subscriptions talk() {
        return new Subscriptions(
                subscriptions,
                (url, form) -> new Answer.Body(url, new byte[0], Headers.NONE, List.of()),
                new Terms(URI.create("https://news.example/api/v1/push"), Duration.ofDays(10)),
                () -> "%032d".formatted(SECRETS.incrementAndGet()));
    }

    private List<ConsumerRecord<String, byte[]>> said(String story, int times) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> {
                            try (Topic topic = new Topic(bootstrapServers, Topics.STORIES_INGESTED)) {
                                return topic.records(1).stream()
                                        .filter(record -> story.equals(EventCodec.header(record, "ce_subject")))
                                        .toList();
                            }
                        },
                        records -> records.size() >= times);
    }

    private static ValidatableResponse rerun(byte[] body) {
        return keyed().contentType("application/json").body(body).post(RERUNS).then();
    }

    private static RequestSpecification keyed() {
        return given().header("X-Api-Key", KEY);
    }

    private static ValidatableResponse post(RequestSpecification request, String type, String body) {
        return request.header("Content-Type", type)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/items")
                .then();
    }

    private static ValidatableResponse push(String callback, String signature, byte[] body) {
        return given().header("X-Hub-Signature", signature)
                .header("Content-Type", "application/rss+xml")
                .body(body)
                .post(callback)
                .then();
    }

    private static String hmac(String secret, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** No feeds; an operators' key. */
    public static final class Locked implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "newsroom.operators.key-hash", "5afbba28feb5a84023888380ce9f64debee4490ec169dcd53be8b9b3df35dfce",
                    "newsroom.ingest.feeds", "false",
                    "newsroom.desk", "../deploy/sample/desk.yaml",
                    "quarkus.http.test-port", "0");
        }
    }
}
