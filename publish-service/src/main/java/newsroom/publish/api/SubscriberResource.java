package newsroom.publish.api;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import newsroom.publish.letters.LetterBox;
import newsroom.publish.letters.Subscriber;
import newsroom.publish.letters.Subscriptions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Subscribers and letters, for operators. Tokens are shown to nobody. */
@Operators
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
public class SubscriberResource {

    private static final int MOST = 100;

    private final Subscriptions subscriptions;
    private final LetterBox box;
    private final InstantSource clock;

    SubscriberResource(Subscriptions subscriptions, LetterBox box, InstantSource clock) {
        this.subscriptions = subscriptions;
        this.box = box;
        this.clock = clock;
    }

    @GET
    @Path("subscribers")
    @Operation(summary = "Subscribers by id", description = "Go on with the cursor in 'next' until it is null.")
    public SubscriberPage list(
            @QueryParam("edition") @Nullable String edition,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        if (limit < 1 || limit > MOST) {
            throw new BadRequestException("limit must be between 1 and " + MOST + ".");
        }
        UUID after = cursor == null ? null : id(cursor);
        List<SubscriberLine> lines = subscriptions.list(edition, after, limit + 1).stream()
                .map(SubscriberLine::of)
                .toList();
        boolean more = lines.size() > limit;
        List<SubscriberLine> shown = more ? lines.subList(0, limit) : lines;
        return new SubscriberPage(shown, more ? shown.get(limit - 1).id().toString() : null);
    }

    @DELETE
    @Path("subscribers/{id}")
    @Operation(summary = "Forget a subscriber, with all letters")
    public void remove(@PathParam("id") String id) {
        if (!subscriptions.remove(id(id))) {
            throw new NotFoundException("There is no subscriber '" + id + "'.");
        }
    }

    @GET
    @Path("letters")
    @Operation(summary = "Letters that were set aside or have failed, newest first")
    public List<LetterBox.Stuck> stuck() {
        return box.stuck(MOST);
    }

    @POST
    @Path("letters/{id}/again")
    @Operation(summary = "Send such a letter again", description = "Its reader may get it twice; it is your decision.")
    public void again(@PathParam("id") long id) {
        if (!box.again(id, clock.instant())) {
            throw new NotFoundException("There is no letter " + id + " that was set aside or has failed.");
        }
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException("'" + text + "' is no id.", e);
        }
    }

    /** A page of subscribers. */
    public record SubscriberPage(
            List<SubscriberLine> items, @Nullable String next) {}

    /** A subscriber in the list. */
    public record SubscriberLine(
            UUID id,
            String edition,
            String address,
            String state,
            Instant askedAt,
            @Nullable Instant confirmedAt) {
        static SubscriberLine of(Subscriber subscriber) {
            return new SubscriberLine(
                    subscriber.id(),
                    subscriber.edition(),
                    subscriber.address().text(),
                    subscriber.state().name(),
                    subscriber.askedAt(),
                    subscriber.confirmedAt());
        }
    }
}
