package newsroom.publish.api;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import newsroom.contracts.desk.Desk;
import newsroom.contracts.desk.Edition;
import newsroom.publish.hooks.Hook;
import newsroom.publish.hooks.HookBook;
import newsroom.publish.hooks.Signature;
import newsroom.publish.hooks.Target;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Webhooks and their delivery log, for operators. A secret is shown once, when its hook is registered. */
@Operators
@Path("/api/v1/hooks")
@Produces(MediaType.APPLICATION_JSON)
public class HookResource {

    private static final int SECRET_BYTES = 32;
    private static final int LOGGED = 100;

    private final HookBook book;
    private final Target target;
    private final List<String> editions;
    private final InstantSource clock;
    private final SecureRandom dice = new SecureRandom();

    HookResource(HookBook book, Target target, Desk desk, InstantSource clock) {
        this.book = book;
        this.target = target;
        this.editions = desk.editions().stream().map(Edition::name).toList();
        this.clock = clock;
    }

    /** What an operator registers; without editions, of all; without a secret, we make one. */
    public record Wanted(
            @Nullable String url,
            @Nullable List<String> editions,
            @Nullable String secret) {}

    /** A hook as it is shown. */
    public record HookLine(
            UUID id,
            String url,
            List<String> editions,
            Instant since,
            @Nullable String disabledBecause) {
        static HookLine of(Hook hook) {
            return new HookLine(
                    hook.id(), hook.url().toString(), hook.editions(), hook.since(), hook.disabledBecause());
        }
    }

    /** A hook that was just registered. */
    public record Registered(HookLine hook, String secret) {}

    @GET
    @Operation(summary = "All hooks")
    public List<HookLine> list() {
        return book.all().stream().map(HookLine::of).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Register a hook", description = "The secret in the answer is shown this once.")
    public Response add(@Nullable Wanted wanted) {
        if (wanted == null || wanted.url() == null) {
            throw new BadRequestException("url is missing.");
        }
        URI url = url(wanted.url());
        List<String> chosen = wanted.editions() == null ? List.of() : wanted.editions();
        if (!editions.containsAll(chosen)) {
            throw new BadRequestException("editions must be among " + editions + ".");
        }
        Hook hook = book.add(url, secret(wanted.secret()), chosen, clock.instant());
        return Response.created(URI.create("/api/v1/hooks/" + hook.id()))
                .entity(new Registered(HookLine.of(hook), hook.secret()))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Forget a hook, with its log")
    public void remove(@PathParam("id") String id) {
        if (!book.remove(id(id))) {
            throw missing(id);
        }
    }

    @GET
    @Path("{id}/deliveries")
    @Operation(summary = "The delivery log: every attempt of the newest deliveries")
    public List<HookBook.Delivered> deliveries(@PathParam("id") String id) {
        Hook hook = book.hook(id(id)).orElseThrow(() -> missing(id));
        return book.log(hook.id(), LOGGED);
    }

    @POST
    @Path("{id}/deliveries/{delivery}/again")
    @Operation(summary = "Deliver again, under the same webhook-id")
    public void again(@PathParam("id") String id, @PathParam("delivery") String delivery) {
        if (!book.again(id(delivery), clock.instant())) {
            throw new NotFoundException("There is no settled delivery '" + delivery + "'.");
        }
    }

    private URI url(String text) {
        try {
            URI url = URI.create(text);
            target.objection(url).ifPresent(objection -> {
                throw new BadRequestException(objection);
            });
            return url;
        } catch (IllegalArgumentException e) {
            throw new BadRequestException("url is none.", e);
        }
    }

    private String secret(@Nullable String given) {
        if (given == null) {
            byte[] bytes = new byte[SECRET_BYTES];
            dice.nextBytes(bytes);
            return Signature.PREFIX + Base64.getEncoder().encodeToString(bytes);
        }
        try {
            return Signature.checked(given);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e.getMessage(), e);
        }
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw missing(text);
        }
    }

    private static NotFoundException missing(String id) {
        return new NotFoundException("There is no hook '" + id + "'.");
    }
}
