package newsroom.ingest.api;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.List;
import newsroom.contracts.desk.DeskSource;
import newsroom.ingest.beat.Ruling;
import newsroom.ingest.beat.SourceDesk;
import newsroom.ingest.beat.Standing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The sources: how each does, for everybody; what is to become of it, for operators. */
@Path("/api/v1/sources")
@Produces(MediaType.APPLICATION_JSON)
public class SourcesResource {

    private final SourceDesk desk;
    private final InstantSource clock;

    SourcesResource(SourceDesk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(summary = "How every source does", description = "By name; 'state' leaves only those in that state.")
    public List<SourceHealth> all(@QueryParam("state") @Nullable String state) {
        return desk.all().stream()
                .filter(source -> source.standing() != Standing.REMOVED)
                .map(SourceHealth::of)
                .filter(source -> state == null || source.state().equals(state))
                .toList();
    }

    @GET
    @Path("one")
    @Transactional
    @Operation(summary = "How one source does")
    public SourceHealth one(@QueryParam("name") String name) {
        return desk.find(name)
                .filter(source -> source.standing() != Standing.REMOVED)
                .map(SourceHealth::of)
                .orElseThrow(() -> new NotFoundException("No source is called '" + name + "'."));
    }

    @POST
    @Operators
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "Add a source", description = "The keys are those of sources[] in desk.yaml.")
    public Response add(DeskSource source) {
        return answer(desk.add(source, clock.instant()), source.name());
    }

    @POST
    @Path("pause")
    @Operators
    @Transactional
    @Operation(summary = "Leave a source alone for now")
    public Response pause(@QueryParam("name") String name) {
        return answer(desk.pause(name), name);
    }

    @POST
    @Path("resume")
    @Operators
    @Transactional
    @Operation(summary = "Ask a paused source again; not before it was due")
    public Response resume(@QueryParam("name") String name) {
        return answer(desk.resume(name), name);
    }

    @POST
    @Path("refresh")
    @Operators
    @Transactional
    @Operation(
            summary = "Ask a source now",
            description = "Within our manners: five minutes after the last time at the earliest, and never before the"
                    + " end of the time that its server asked for.")
    public Response refresh(@QueryParam("name") String name) {
        return answer(desk.refresh(name, clock.instant()), name);
    }

    @DELETE
    @Operators
    @Transactional
    @Operation(summary = "Remove a source that an operator added")
    public Response remove(@QueryParam("name") String name) {
        return answer(desk.remove(name, clock.instant()), name);
    }

    /** What was ruled, and how the source stands after it. */
    public record Ruled(
            String code, String detail, @Nullable SourceHealth source) {}

    private Response answer(Ruling ruling, String name) {
        SourceHealth source = desk.find(name)
                .filter(found -> found.standing() != Standing.REMOVED)
                .map(SourceHealth::of)
                .orElse(null);
        return Response.status(status(ruling.code()))
                .entity(new Ruled(ruling.code().name(), ruling.detail(), source))
                .build();
    }

    static int status(Ruling.Code code) {
        return switch (code) {
            case DONE -> 200;
            case UNKNOWN_SOURCE -> 404;
            case REMOVED -> 410;
            case COOLING_DOWN, HELD, ONCE_A_DAY -> 429;
            case NAME_TAKEN, URL_TAKEN, LISTED_BY_DESK, PAUSED -> 409;
        };
    }
}
