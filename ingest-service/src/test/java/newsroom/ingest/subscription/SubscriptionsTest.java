package newsroom.ingest.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import newsroom.ingest.web.Answer;
import newsroom.ingest.web.Headers;
import org.junit.jupiter.api.Test;

class SubscriptionsTest {

    private static final Instant NOON = Instant.parse("2026-03-13T12:00:00Z");
    private static final String TOPIC = "https://merrowgazette.example/feed";
    private static final Invitation INVITATION = new Invitation(URI.create("https://hub.example/"), URI.create(TOPIC));
    private static final Terms TERMS = new Terms(URI.create("https://news.example/api/v1/push"), Duration.ofDays(10));

    private final InMemorySubscriptions shelf = new InMemorySubscriptions();
    private final List<Map<String, String>> sent = new ArrayList<>();
    private final AtomicInteger secrets = new AtomicInteger();
    private final Subscriptions subscriptions = new Subscriptions(
            shelf,
            (url, form) -> {
                sent.add(form);
                return url.getHost().equals("hub.example")
                        ? new Answer.Body(url, new byte[0], Headers.NONE, List.of())
                        : Answer.Refused.of("HTTP_500", "broken");
            },
            TERMS,
            () -> "%032d".formatted(secrets.incrementAndGet()));
    private final Handshake handshake = new Handshake(shelf, TERMS);

    @Test
    void an_invitation_leads_to_a_request_that_names_topic_callback_and_secret() {
        subscriptions.invited("Gazette", Optional.of(INVITATION), NOON);

        Subscription asking = ask(NOON);

        assertThat(sent)
                .containsExactly(Map.of(
                        "hub.mode",
                        "subscribe",
                        "hub.topic",
                        TOPIC,
                        "hub.callback",
                        "https://news.example/api/v1/push/" + asking.callback(),
                        "hub.lease_seconds",
                        "864000",
                        "hub.secret",
                        asking.secret()));
        assertThat(subscriptions.isLive("Gazette", NOON)).isFalse();
    }

    @Test
    void a_verification_of_what_we_asked_is_echoed_and_the_lease_runs() {
        Subscription asking = asked();

        Reply reply = handshake.answer(asking.callback(), call("subscribe", "86400"), NOON);

        assertThat(reply).isEqualTo(new Reply.Echo("xyz"));
        assertThat(subscriptions.isLive("Gazette", NOON.plus(Duration.ofHours(23))))
                .isTrue();
        assertThat(subscriptions.isLive("Gazette", NOON.plus(Duration.ofHours(24))))
                .isFalse();
    }

    @Test
    void a_lease_is_renewed_before_it_ends_and_stays_live_meanwhile() {
        Subscription asking = asked();
        handshake.answer(asking.callback(), call("subscribe", "86400"), NOON);
        assertThat(shelf.take(NOON.plus(Duration.ofHours(19)), Duration.ZERO, 9))
                .isEmpty();

        Instant later = NOON.plus(Duration.ofHours(20));
        Subscription renewing = ask(later);

        assertThat(renewing.callback()).isEqualTo(asking.callback());
        assertThat(subscriptions.isLive("Gazette", later)).isTrue();
        assertThat(handshake.answer(asking.callback(), call("subscribe", "86400"), later))
                .isEqualTo(new Reply.Echo("xyz"));
        assertThat(subscriptions.isLive("Gazette", later.plus(Duration.ofHours(23))))
                .isTrue();
    }

    @Test
    void nothing_is_echoed_that_we_did_not_ask_for() {
        Subscription asking = asked();

        assertThat(handshake.answer("f".repeat(32), call("subscribe", "60"), NOON))
                .isEqualTo(new Reply.Unknown());
        assertThat(handshake.answer(asking.callback(), call("unsubscribe", ""), NOON))
                .isEqualTo(new Reply.Unknown());
        assertThat(handshake.answer(asking.callback(), call("publish", ""), NOON))
                .isEqualTo(new Reply.Unknown());
        assertThat(handshake.answer(
                        asking.callback(), new Call("subscribe", "https://evil.example/", "xyz", "60"), NOON))
                .isEqualTo(new Reply.Unknown());
        assertThat(handshake.answer(asking.callback(), new Call("subscribe", TOPIC, "", "60"), NOON))
                .isEqualTo(new Reply.Unknown());
        assertThat(handshake.answer(asking.callback(), new Call("subscribe", TOPIC, "x".repeat(2_000), "60"), NOON))
                .isEqualTo(new Reply.Unknown());
        assertThat(handshake.answer(asking.callback(), call("subscribe", "60"), NOON.plus(Duration.ofDays(1))))
                .isEqualTo(new Reply.Unknown());
    }

    @Test
    void a_verification_is_good_once() {
        Subscription asking = asked();
        handshake.answer(asking.callback(), call("subscribe", "86400"), NOON);

        assertThat(handshake.answer(asking.callback(), call("subscribe", "86400"), NOON))
                .isEqualTo(new Reply.Unknown());
    }

    @Test
    void leases_that_cannot_be_are_brought_to_sense() {
        assertThat(TERMS.granted("1")).isEqualTo(Duration.ofMinutes(5));
        assertThat(TERMS.granted("9999999999")).isEqualTo(Duration.ofDays(90));
        assertThat(TERMS.granted("1e400")).isEqualTo(Duration.ofDays(10));
        assertThat(TERMS.granted("")).isEqualTo(Duration.ofDays(10));
    }

    @Test
    void a_hub_that_says_no_is_asked_again_but_not_soon() {
        Subscription asking = asked();

        assertThat(handshake.answer(asking.callback(), call("denied", ""), NOON))
                .isEqualTo(new Reply.Noted());

        assertThat(shelf.take(NOON.plus(Duration.ofHours(5)), Duration.ZERO, 9)).isEmpty();
        assertThat(shelf.bySource("Gazette"))
                .get()
                .extracting(Subscription::code)
                .isEqualTo("HUB_DENIED");
    }

    @Test
    void a_hub_that_never_verifies_is_asked_less_and_less_often() {
        subscriptions.invited("Gazette", Optional.of(INVITATION), NOON);
        List<Long> waits = new ArrayList<>();
        Instant now = NOON;
        for (int i = 0; i < 12; i++) {
            Subscription asking = ask(now);
            waits.add(Duration.between(now, asking.dueAt()).toMinutes());
            now = asking.dueAt();
        }

        assertThat(waits).startsWith(10L, 20L, 40L).endsWith(1440L, 1440L);
    }

    @Test
    void a_refusal_is_noted_and_does_not_undo_a_verification_that_came_first() {
        subscriptions.invited(
                "Gazette", Optional.of(new Invitation(URI.create("https://broken.example/"), URI.create(TOPIC))), NOON);
        Subscription asking = ask(NOON);
        handshake.answer(asking.callback(), call("subscribe", "86400"), NOON);

        subscriptions.refused(asking, Answer.Refused.of("HTTP_500", "broken"));

        assertThat(subscriptions.isLive("Gazette", NOON)).isTrue();
    }

    @Test
    void a_feed_that_moved_to_another_hub_gets_another_secret() {
        Subscription first = asked();
        Invitation other = new Invitation(URI.create("https://hub2.example/"), URI.create(TOPIC));

        subscriptions.invited("Gazette", Optional.of(other), NOON);

        assertThat(shelf.byCallback(first.callback())).isEmpty();
        assertThat(shelf.bySource("Gazette"))
                .get()
                .extracting(Subscription::secret)
                .isNotEqualTo(first.secret());
    }

    @Test
    void the_same_invitation_again_changes_nothing() {
        Subscription first = asked();

        subscriptions.invited("Gazette", Optional.of(INVITATION), NOON.plusSeconds(3600));

        assertThat(shelf.bySource("Gazette")).contains(first);
    }

    @Test
    void leaving_is_verified_too_and_then_forgotten() {
        Subscription asking = asked();
        handshake.answer(asking.callback(), call("subscribe", "86400"), NOON);

        subscriptions.left("Gazette", NOON);
        ask(NOON);

        assertThat(sent.get(1)).containsEntry("hub.mode", "unsubscribe").doesNotContainKey("hub.secret");
        assertThat(handshake.answer(asking.callback(), call("unsubscribe", ""), NOON))
                .isEqualTo(new Reply.Echo("xyz"));
        assertThat(shelf.bySource("Gazette")).isEmpty();
    }

    @Test
    void secrets_that_can_be_guessed_are_refused() {
        Subscriptions careless =
                new Subscriptions(shelf, (url, form) -> Answer.Refused.of("X", "x"), TERMS, () -> "short");

        assertThatThrownBy(() -> careless.invited("Gazette", Optional.of(INVITATION), NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Subscription asked() {
        subscriptions.invited("Gazette", Optional.of(INVITATION), NOON);
        return ask(NOON);
    }

    private Subscription ask(Instant now) {
        Subscription asking =
                Subscriptions.asking(shelf.take(now, Duration.ZERO, 1).get(0), now);
        shelf.keep(asking);
        subscriptions.ask(asking);
        return asking;
    }

    private static Call call(String mode, String lease) {
        return new Call(mode, TOPIC, "xyz", lease);
    }
}
