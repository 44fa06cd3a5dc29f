package newsroom.publish.hooks;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import newsroom.publish.hooks.HookBook.Attempt;
import newsroom.publish.hooks.HookBook.Delivery;
import newsroom.publish.hooks.Messenger.Reply;
import org.jspecify.annotations.Nullable;

/** One round of telling hooks what they are owed. */
public final class HookRound {

    private static final int BATCH = 20;
    private static final Duration IN_HAND = Duration.ofMinutes(10);
    private static final int GONE = 410;

    private final HookBook book;
    private final Messenger messenger;
    private final Bodies bodies;
    private final Duration freshness;

    /** Makes the body of a delivery. */
    public interface Bodies {
        /** The issue as an {@code issue.published} event in JSON; empty when there is no such issue. */
        Optional<byte[]> of(String issue);
    }

    /** @param freshness issues closed longer ago are not told any more */
    public HookRound(HookBook book, Messenger messenger, Bodies bodies, Duration freshness) {
        this.book = book;
        this.messenger = messenger;
        this.bodies = bodies;
        this.freshness = freshness;
    }

    /** @return how many attempts were made */
    public int run(Instant now) {
        book.fill(now.minus(freshness), now);
        var deliveries = book.take(now, now.plus(IN_HAND), BATCH);
        deliveries.forEach(delivery -> attempt(delivery, now));
        return deliveries.size();
    }

    private void attempt(Delivery delivery, Instant now) {
        Optional<byte[]> body = bodies.of(delivery.issue());
        if (body.isEmpty()) {
            book.settle(delivery, new Attempt(now, null, 0, "There is no such issue any more."), null);
            return;
        }
        Reply reply = messenger.bring(delivery.to().url(), headers(delivery, now, body.get()), body.get());
        Attempt attempt = new Attempt(now, reply.status(), reply.millis(), trouble(reply));
        if (attempt.worked()) {
            book.settle(delivery, attempt, null);
            return;
        }
        boolean gone = reply.status() != null && reply.status() == GONE;
        if (gone) {
            book.disable(delivery.to().id(), "The receiver answered 410 Gone.");
        }
        Optional<Instant> due = gone ? Optional.empty() : Retries.after(delivery.attempt(), now, reply.retryAfter());
        book.settle(delivery, attempt, due.orElse(null));
    }

    private static Map<String, String> headers(Delivery delivery, Instant now, byte[] body) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("content-type", "application/json");
        headers.put("webhook-id", delivery.id().toString());
        headers.put("webhook-timestamp", String.valueOf(now.getEpochSecond()));
        headers.put(
                "webhook-signature",
                Signature.of(delivery.to().secret(), delivery.id().toString(), now, body));
        return headers;
    }

    private static @Nullable String trouble(Reply reply) {
        if (reply.trouble() != null) {
            return reply.trouble();
        }
        return reply.status() != null && reply.status() / 100 == 2 ? null : "HTTP_" + reply.status();
    }
}
