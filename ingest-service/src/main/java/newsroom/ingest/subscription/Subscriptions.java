package newsroom.ingest.subscription;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import newsroom.ingest.web.Answer;
import newsroom.ingest.web.Post;

/**
 * Asks hubs to bring feeds, and keeps their leases running. A hub's word is never needed: whatever goes wrong here, the
 * feed is polled as before.
 */
public final class Subscriptions implements Invitations {

    private static final int FAREWELLS = 3;

    private final SubscriptionShelf shelf;
    private final Post post;
    private final Terms terms;
    private final Supplier<String> secrets;

    /** @param secrets gives 32 or more letters that nobody can guess, others each time */
    public Subscriptions(SubscriptionShelf shelf, Post post, Terms terms, Supplier<String> secrets) {
        this.shelf = shelf;
        this.post = post;
        this.terms = terms;
        this.secrets = secrets;
    }

    /**
     * A feed that moved to another hub or another name is subscribed to anew; one that names no hub any more is left to
     * its lease.
     */
    @Override
    public void invited(String source, Optional<Invitation> invitation, Instant now) {
        Optional<Subscription> known = shelf.bySource(source);
        if (invitation.isEmpty()
                || known.filter(each -> each.isFor(invitation.get())).isPresent()) {
            return;
        }
        known.ifPresent(old -> shelf.drop(old.callback()));
        shelf.keep(Subscription.wanted(secrets.get(), source, invitation.get(), secrets.get(), now));
    }

    @Override
    public boolean isLive(String source, Instant now) {
        return shelf.bySource(source).filter(each -> each.isLive(now)).isPresent();
    }

    @Override
    public void left(String source, Instant now) {
        shelf.bySource(source)
                .filter(each -> each.pending() != Mode.UNSUBSCRIBE)
                .ifPresent(each -> shelf.keep(each.leaving(now)));
    }

    /**
     * The subscription as it is kept before its hub is asked, for a hub may verify before it has answered. It is asked
     * for again, later each time, until a verification comes.
     */
    public static Subscription asking(Subscription due, Instant now) {
        return due.asked(due.pending() == Mode.UNSUBSCRIBE ? Mode.UNSUBSCRIBE : Mode.SUBSCRIBE, now);
    }

    /**
     * Asks the hub; no transaction, because it waits for the world.
     *
     * @return why the hub will not; nothing when it will think about it
     */
    public Optional<Answer.Refused> ask(Subscription asking) {
        Answer answer = post.send(asking.hub(), form(asking));
        return answer instanceof Answer.Refused refused ? Optional.of(refused) : Optional.empty();
    }

    /** Takes note that a hub will not; needs a transaction. A hub that does not let us go is left to its lease. */
    public void refused(Subscription asked, Answer.Refused why) {
        Optional<Subscription> known = shelf.byCallback(asked.callback()).filter(each -> each.pending() != null);
        if (known.isPresent()
                && known.get().pending() == Mode.UNSUBSCRIBE
                && known.get().failures() > FAREWELLS) {
            shelf.drop(asked.callback());
        } else {
            known.ifPresent(each -> shelf.keep(each.refused(why.code())));
        }
    }

    private Map<String, String> form(Subscription subscription) {
        Map<String, String> form = new LinkedHashMap<>();
        boolean leaving = subscription.pending() == Mode.UNSUBSCRIBE;
        form.put("hub.callback", terms.callback(subscription).toString());
        form.put("hub.mode", (leaving ? Mode.UNSUBSCRIBE : Mode.SUBSCRIBE).word());
        form.put("hub.topic", subscription.topic().toString());
        if (!leaving) {
            form.put("hub.lease_seconds", String.valueOf(terms.lease().toSeconds()));
            form.put("hub.secret", subscription.secret());
        }
        return form;
    }
}
