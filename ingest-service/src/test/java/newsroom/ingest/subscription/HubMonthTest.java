package newsroom.ingest.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import newsroom.contracts.desk.DeskSource;
import newsroom.contracts.story.Tier;
import newsroom.ingest.beat.InMemorySources;
import newsroom.ingest.beat.Roster;
import newsroom.ingest.beat.Settlement;
import newsroom.ingest.beat.Trip;
import newsroom.ingest.beat.Visits;
import newsroom.ingest.filing.Filing;
import newsroom.ingest.filing.InMemoryAliases;
import newsroom.ingest.followup.FollowUps;
import newsroom.ingest.followup.InMemoryFollowUps;
import newsroom.ingest.intake.InMemoryStoryShelf;
import newsroom.ingest.intake.Intake;
import newsroom.ingest.intake.Items;
import newsroom.ingest.intake.RememberingAnnouncer;
import newsroom.ingest.legwork.InMemoryLeads;
import newsroom.ingest.legwork.Leads;
import newsroom.ingest.syndication.SyndicationParser;
import newsroom.ingest.web.Answer;
import newsroom.ingest.web.Headers;
import org.junit.jupiter.api.Test;

/**
 * R17 of the politeness rules over thirty simulated days: a publisher and its hub write down what reaches them, and a
 * judge reads that. The hub grants two days at a time, forgets every third request, and is impersonated every hour.
 */
class HubMonthTest {

    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
    private static final Duration LEASE = Duration.ofDays(2);
    private static final URI FEED = URI.create("https://merrowgazette.example/feed");
    private static final byte[] BODY = """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Gazette</title><id>x</id>
            <link rel="self" href="https://merrowgazette.example/feed"/>
            <link rel="hub" href="https://hub.example/"/></feed>""".getBytes(StandardCharsets.UTF_8);

    private final Set<String> faults = new TreeSet<>();
    private final List<Instant> polls = new ArrayList<>();
    private final List<Map<String, String>> requests = new ArrayList<>();
    private final InMemorySubscriptions shelf = new InMemorySubscriptions();
    private final InMemoryPushes pushes = new InMemoryPushes();
    private final AtomicInteger secrets = new AtomicInteger();
    private final Terms terms = new Terms(URI.create("https://news.example/api/v1/push"), Duration.ofDays(10));
    private final Subscriptions subscriptions = new Subscriptions(
            shelf,
            (hub, form) -> {
                requests.add(form);
                return new Answer.Body(hub, new byte[0], Headers.NONE, List.of());
            },
            terms,
            () -> "%032x".formatted(secrets.incrementAndGet()));
    private final Handshake handshake = new Handshake(shelf, terms);
    private Instant leaseUntil = Instant.MIN;
    private int kept;

    @Test
    void a_month_with_a_hub_has_no_violation_of_r17() {
        month(true, new Mailroom(shelf, pushes, false)::receive);

        assertThat(faults).isEmpty();
        assertThat(kept).as("what the hub itself brought").isGreaterThan(29 * 24);
        assertThat(polls).hasSizeBetween(29, 32);
        assertThat(requests).hasSizeGreaterThan(15);
    }

    @Test
    void the_judge_catches_leases_that_are_not_renewed() {
        month(false, new Mailroom(shelf, pushes, false)::receive);

        assertThat(faults).containsExactly("the lease lapsed");
    }

    @Test
    void the_judge_catches_a_door_that_believes_everybody() {
        month(true, (callback, signature, body, type, now) -> {
            pushes.keep(new Push(0, "Gazette", body, type, now));
            return Receipt.KEPT;
        });

        assertThat(faults)
                .containsExactlyInAnyOrder(
                        "kept without signature",
                        "kept under a weak algorithm",
                        "kept under another secret",
                        "kept although changed");
    }

    private interface Door {
        Receipt receive(String callback, String signature, byte[] body, String type, Instant now);
    }

    private void month(boolean renews, Door door) {
        InMemorySources sources = new InMemorySources();
        DeskSource gazette = DeskSource.feed("Gazette", FEED, Tier.UNKNOWN, Duration.ofHours(1));
        new Roster(sources, subscriptions, 20).open(List.of(gazette), START);
        Visits visits = new Visits(sources);
        Settlement settlement = settlement(sources);
        for (Instant now = START; now.isBefore(START.plus(Duration.ofDays(30))); now = now.plusSeconds(600)) {
            for (Trip trip : visits.take(now, 1)) {
                settlement.settle(trip, published(trip, now), now);
            }
            if (renews || requests.isEmpty()) {
                ask(now);
            }
            if (now.getEpochSecond() % 3600 == 0 && leaseUntil.isAfter(now)) {
                bring(door, now);
                impersonate(door, now);
            }
            judge(now);
        }
    }

    private Settlement settlement(InMemorySources sources) {
        var stories = new InMemoryStoryShelf();
        Intake intake = new Intake(Items.reader(), stories, new RememberingAnnouncer());
        FollowUps followUps = new FollowUps(new InMemoryFollowUps(), stories, new RememberingAnnouncer());
        Leads leads = new Leads(intake, new InMemoryLeads(), followUps, Duration.ofMinutes(30));
        Filing filing = new Filing(intake, leads, followUps, new InMemoryAliases());
        return new Settlement(sources, new SyndicationParser(), filing, subscriptions);
    }

    private Answer published(Trip trip, Instant now) {
        polls.add(now);
        Headers headers = new Headers(Map.of("ETag", List.of("\"1\"")));
        return trip.ask().etag() == null
                ? new Answer.Body(FEED, BODY, headers, List.of())
                : new Answer.NotModified(headers, List.of());
    }

    private void ask(Instant now) {
        for (Subscription due : shelf.take(now, Duration.ofMinutes(5), 9)) {
            Subscription asking = Subscriptions.asking(due, now);
            shelf.keep(asking);
            subscriptions.ask(asking);
            Map<String, String> form = requests.get(requests.size() - 1);
            fault(!FEED.toString().equals(form.get("hub.topic")), "another topic");
            fault(String.valueOf(form.get("hub.secret")).length() < 32, "a secret to guess");
            if (requests.size() % 3 != 0 || requests.size() == 3) {
                verify(asking, now);
            }
        }
    }

    private void verify(Subscription asking, Instant now) {
        Call stranger = new Call("unsubscribe", FEED.toString(), "x", "");
        fault(handshake.answer(asking.callback(), stranger, now) instanceof Reply.Echo, "meant what it did not");
        Call call = new Call("subscribe", FEED.toString(), "n0nce", String.valueOf(LEASE.toSeconds()));
        if (handshake.answer(asking.callback(), call, now).equals(new Reply.Echo("n0nce"))) {
            leaseUntil = now.plus(LEASE);
        } else {
            faults.add("did not verify what it meant");
        }
    }

    private void bring(Door door, Instant now) {
        Map<String, String> form = requests.get(requests.size() - 1);
        String signature = "sha256=" + hmac("HmacSHA256", String.valueOf(form.get("hub.secret")), BODY);
        fault(door.receive(callback(), signature, BODY, "", now) != Receipt.KEPT, "refused what the hub brought");
        kept += pushes.rows().size();
        pushes.rows().clear();
    }

    private void impersonate(Door door, Instant now) {
        String secret = String.valueOf(requests.get(requests.size() - 1).get("hub.secret"));
        byte[] changed = BODY.clone();
        changed[40] ^= 1;
        forged(door, "", BODY, now, "kept without signature");
        forged(door, "md5=" + hmac("HmacMD5", secret, BODY), BODY, now, "kept under a weak algorithm");
        forged(door, "sha256=" + hmac("HmacSHA256", "guess", BODY), BODY, now, "kept under another secret");
        forged(door, "sha256=" + hmac("HmacSHA256", secret, BODY), changed, now, "kept although changed");
    }

    private void forged(Door door, String signature, byte[] body, Instant now, String fault) {
        door.receive(callback(), signature, body, "", now);
        fault(!pushes.rows().isEmpty(), fault);
        pushes.rows().clear();
    }

    private void judge(Instant now) {
        fault(leaseUntil != Instant.MIN && now.isAfter(leaseUntil), "the lease lapsed");
        Instant last = polls.get(polls.size() - 1);
        fault(now.isAfter(last.plus(Duration.ofHours(25))), "not polled for a day");
        int count = polls.size();
        fault(
                count > 1 && last.isBefore(polls.get(count - 2).plus(Duration.ofHours(1))),
                "polled more than once an hour");
    }

    private String callback() {
        String address = String.valueOf(requests.get(requests.size() - 1).get("hub.callback"));
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private void fault(boolean is, String what) {
        if (is) {
            faults.add(what);
        }
    }

    private static String hmac(String algorithm, String secret, byte[] body) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), algorithm));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
