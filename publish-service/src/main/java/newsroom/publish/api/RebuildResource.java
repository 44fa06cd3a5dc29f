package newsroom.publish.api;

import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.issue.Drop;
import newsroom.publish.issue.DeskControl;
import newsroom.publish.issue.Difference;
import newsroom.publish.issue.Rebuilding;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Printed issues, for operators: what was left out, what another print would change, and making it the next revision. */
@Operators
@Transactional
@Path("/api/v1/desk/issues/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class RebuildResource {

    private static final int LONGEST_NOTE = 2_000;

    private final Rebuilding rebuilding;
    private final DeskControl desk;
    private final InstantSource clock;
    private final Event<Corrected> told;

    RebuildResource(Rebuilding rebuilding, DeskControl desk, InstantSource clock, Event<Corrected> told) {
        this.rebuilding = rebuilding;
        this.desk = desk;
        this.clock = clock;
        this.told = told;
    }

    /**
     * What a correction is to tell the reader.
     *
     * @param without stories that it takes out of the issue
     */
    public record Note(@Nullable String note, @Nullable List<ClusterId> without) {}

    /**
     * What another print changes.
     *
     * @param revision that was printed last
     * @param changes a line each; empty where nothing would change
     */
    public record Rebuilt(String id, int revision, List<String> changes) {}

    /** A correction that was made. */
    public record Corrected(String id, int revision, Instant at, String note, List<String> changes) {}

    @GET
    @Path("left-out")
    @Operation(summary = "What lay on the desk for the issue and is not in it, each with its reason")
    public List<Drop> leftOut(@PathParam("id") String id) {
        return desk.leftOut(id).orElseThrow(() -> missing(id));
    }

    @GET
    @Path("rebuild")
    @Operation(
            summary = "What a rebuild would change; changes nothing",
            description = "The issue is printed again from what lay on the desk for it, in today's briefs;"
                    + " 'without' names stories to take out.")
    public Rebuilt dryRun(@PathParam("id") String id, @QueryParam("without") List<String> without) {
        Difference difference = asked(() -> rebuilding.dryRun(id, clusters(without)), id);
        return new Rebuilt(id, difference.issue().revision(), difference.changes());
    }

    @POST
    @Path("corrections")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Make the rebuild the next revision, with a dated note for the reader",
            description = "Same address; feeds, hooks and issues.published tell of it as an update. Stories that"
                    + " 'without' names are taken out, for good.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Corrected.class)))
    @APIResponse(responseCode = "409", description = "A rebuild would change nothing")
    public Response correct(@PathParam("id") String id, @Nullable Note wanted) {
        String note =
                wanted == null || wanted.note() == null ? "" : wanted.note().strip();
        if (note.isEmpty() || note.length() > LONGEST_NOTE) {
            throw new BadRequestException("note must have 1 to " + LONGEST_NOTE + " characters.");
        }
        Instant now = clock.instant();
        List<ClusterId> named = wanted == null ? null : wanted.without();
        Set<ClusterId> without = named == null ? Set.of() : Set.copyOf(named);
        Difference made = asked(() -> rebuilding.correct(id, note, without, now), id);
        if (made.changes().isEmpty()) {
            throw new ClientErrorException("A rebuild of '" + id + "' would change nothing.", Response.Status.CONFLICT);
        }
        Corrected corrected = new Corrected(id, made.issue().revision() + 1, now, note, made.changes());
        told.fire(corrected);
        return Response.created(URI.create("/issues/" + id)).entity(corrected).build();
    }

    private static Difference asked(Supplier<Optional<Difference>> question, String id) {
        try {
            return question.get().orElseThrow(() -> missing(id));
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e.getMessage() + ".", e);
        }
    }

    private static Set<ClusterId> clusters(List<String> ids) {
        try {
            return ids.stream().map(ClusterId::of).collect(Collectors.toUnmodifiableSet());
        } catch (IllegalArgumentException e) {
            throw new BadRequestException("'without' must be the id of a story.", e);
        }
    }

    private static NotFoundException missing(String id) {
        return new NotFoundException("There is no issue '" + id + "'.");
    }
}
