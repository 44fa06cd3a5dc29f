package newsroom.publish.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import newsroom.publish.letters.Subscriber;
import newsroom.publish.letters.Subscriptions;
import newsroom.publish.reading.SitePages;
import newsroom.publish.reading.SitePages.Notice;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Leaving: by the button on a page, or by a mail program's own button, which posts here (RFC 8058). */
@Readers
@Path("/unsubscribe/{token}")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class UnsubscribePages {

    private final Subscriptions subscriptions;
    private final SitePages pages;
    private final InstantSource clock;

    UnsubscribePages(Subscriptions subscriptions, SitePages pages, InstantSource clock) {
        this.subscriptions = subscriptions;
        this.pages = pages;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "The page on which a reader leaves")
    public String leaving(@PathParam("token") String token) {
        Subscriber subscriber = Tokens.subscriber(subscriptions, token);
        return pages.notice(new Notice(
                "Leave?",
                "No more letters to " + subscriber.address().text() + "?",
                "/unsubscribe/" + token,
                "Unsubscribe",
                token));
    }

    @POST
    @Operation(summary = "The reader leaves; whatever the body says, one click is enough")
    public String leave(@PathParam("token") String token) {
        if (subscriptions.leave(Tokens.parsed(token), clock.instant()).isEmpty()) {
            throw Tokens.missing();
        }
        return pages.notice(Notice.of("Done", "No further letter comes. You can ask again whenever you like."));
    }
}
