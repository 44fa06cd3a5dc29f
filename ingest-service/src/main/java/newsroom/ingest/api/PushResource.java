package newsroom.ingest.api;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.Optional;
import newsroom.ingest.subscription.Call;
import newsroom.ingest.subscription.Handshake;
import newsroom.ingest.subscription.Mailroom;
import newsroom.ingest.subscription.Receipt;
import newsroom.ingest.subscription.Reply;
import org.jspecify.annotations.Nullable;

/**
 * Where WebSub hubs find us. A push is kept and read later; the hub learns that it came, never what we think of it.
 */
@Path("/api/v1/push/{callback}")
public class PushResource {

    private static final int BODY_LIMIT = 5 << 20;

    private final Handshake handshake;
    private final Mailroom mailroom;
    private final InstantSource clock;
    private final MeterRegistry meters;

    PushResource(Handshake handshake, Mailroom mailroom, InstantSource clock, MeterRegistry meters) {
        this.handshake = handshake;
        this.mailroom = mailroom;
        this.clock = clock;
        this.meters = meters;
    }

    /** Section 5.3: echoes the challenge where we meant it. */
    @GET
    public Response verify(
            @PathParam("callback") String callback,
            @QueryParam("hub.mode") @Nullable String mode,
            @QueryParam("hub.topic") @Nullable String topic,
            @QueryParam("hub.challenge") @Nullable String challenge,
            @QueryParam("hub.lease_seconds") @Nullable String lease) {
        Call call = new Call(orEmpty(mode), orEmpty(topic), orEmpty(challenge), orEmpty(lease));
        Reply reply = QuarkusTransaction.requiringNew().call(() -> handshake.answer(callback, call, clock.instant()));
        if (reply instanceof Reply.Unknown) {
            return Problem.response(404, "NOT_ASKED_FOR", "We did not ask for that.");
        }
        // As plain text, so that a challenge is never a page.
        return Response.ok(reply instanceof Reply.Echo echo ? echo.challenge() : "", MediaType.TEXT_PLAIN_TYPE)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /** Section 7: what changed in a topic. */
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response receive(
            @PathParam("callback") String callback,
            @HeaderParam("X-Hub-Signature") @Nullable String signature,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String type,
            InputStream in)
            throws IOException {
        Optional<byte[]> body = Body.read(in, BODY_LIMIT);
        if (body.isEmpty()) {
            count("TOO_LARGE");
            return Problem.response(413, "BODY_TOO_LARGE", "More than " + BODY_LIMIT + " bytes.");
        }
        Receipt receipt = QuarkusTransaction.requiringNew()
                .call(() -> mailroom.receive(callback, orEmpty(signature), body.get(), orEmpty(type), clock.instant()));
        count(receipt.name());
        return switch (receipt) {
            case UNKNOWN -> Problem.response(410, "NOT_SUBSCRIBED", "There is no such subscription.");
            case OVERFULL ->
                Response.fromResponse(Problem.response(503, "OVERFULL", "Too much waits to be read."))
                        .header(HttpHeaders.RETRY_AFTER, 300)
                        .build();
            case KEPT, UNSIGNED, SIGNATURE_WRONG, EMPTY -> Response.accepted().build();
        };
    }

    private void count(String outcome) {
        meters.counter("newsroom.push", "outcome", outcome).increment();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
