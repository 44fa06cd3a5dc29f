package newsroom.publish.api;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.List;
import newsroom.contracts.desk.Desk;
import newsroom.contracts.desk.Edition;
import newsroom.publish.MailConfig;
import newsroom.publish.letters.Address;
import newsroom.publish.letters.Subscriber;
import newsroom.publish.letters.Subscriptions;
import newsroom.publish.reading.SitePages;
import newsroom.publish.reading.SitePages.Notice;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Asking for an edition by e-mail, in two steps. Opening an address from a letter changes nothing, since mail programs and
 * their guards open addresses too; a button on the page does. Every answer is the same whether the address was known.
 */
@Readers
@Path("/subscribe")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class SubscribePages {

    private final Subscriptions subscriptions;
    private final SitePages pages;
    private final List<Edition> editions;
    private final MailConfig config;
    private final InstantSource clock;

    SubscribePages(Subscriptions subscriptions, SitePages pages, Desk desk, MailConfig config, InstantSource clock) {
        this.subscriptions = subscriptions;
        this.pages = pages;
        this.editions = desk.editions();
        this.config = config;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "The page on which a reader asks for an edition by e-mail")
    public String form(@QueryParam("edition") @DefaultValue("") String edition) {
        return config.enabled()
                ? pages.subscribe(editions, edition)
                : pages.notice(Notice.of("Not by e-mail", "This newsroom sends no e-mail. Every edition has feeds."));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(summary = "Ask for an edition; a letter asks back")
    public String ask(
            @FormParam("edition") @DefaultValue("") String name, @FormParam("address") @DefaultValue("") String text) {
        if (!config.enabled()) {
            throw new NotFoundException("This newsroom sends no e-mail.");
        }
        Edition edition = editions.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadRequestException("There is no such edition."));
        subscriptions.ask(edition.name(), address(text), clock.instant());
        return pages.notice(Notice.of(
                "Look into your mailbox",
                "If the address does not get " + edition.title()
                        + " yet, a letter is on its way. Say yes in it within two days."));
    }

    @GET
    @Path("confirm/{token}")
    @Operation(summary = "The page on which a reader says yes")
    public String confirming(@PathParam("token") String token) {
        Subscriber subscriber = Tokens.subscriber(subscriptions, token);
        return pages.notice(new Notice(
                "One more step",
                "Send " + title(subscriber) + " to " + subscriber.address().text() + "?",
                "/subscribe/confirm/" + token,
                "Yes, send it",
                token));
    }

    @POST
    @Path("confirm/{token}")
    @Operation(summary = "The reader says yes")
    public String confirm(@PathParam("token") String token) {
        Subscriber subscriber = subscriptions
                .confirm(Tokens.parsed(token), clock.instant())
                .orElseThrow(() -> new NotFoundException("That question is too old; please ask again."));
        return pages.notice(Notice.of(
                "You are on the list",
                title(subscriber) + " comes to " + subscriber.address().text()
                        + " from its next issue on. Every letter has a way out."));
    }

    private String title(Subscriber subscriber) {
        return editions.stream()
                .filter(edition -> edition.name().equals(subscriber.edition()))
                .map(Edition::title)
                .findFirst()
                .orElse(subscriber.edition());
    }

    private static Address address(String text) {
        try {
            return new Address(text.strip());
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e.getMessage(), e);
        }
    }
}
