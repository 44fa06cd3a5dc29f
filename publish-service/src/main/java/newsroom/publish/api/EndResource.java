package newsroom.publish.api;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import newsroom.publish.issue.StoryEnds;
import newsroom.publish.issue.StoryEnds.End;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What became of every event, for the ledger. */
@Path("/api/v1/ends")
@Produces(MediaType.APPLICATION_JSON)
public class EndResource {

    private static final int MOST = 1_000;

    private final StoryEnds ends;

    EndResource(StoryEnds ends) {
        this.ends = ends;
    }

    @GET
    @Operation(
            summary = "What became of every event: printed, waiting, left out with a reason, not taken",
            description = "By id; go on after the last one until an answer is empty.")
    public Page ends(
            @QueryParam("after") @Nullable String after, @QueryParam("limit") @DefaultValue("1000") int limit) {
        if (limit < 1 || limit > MOST) {
            throw new BadRequestException("limit must be between 1 and " + MOST + ".");
        }
        try {
            return new Page(ends.after(after == null ? null : UUID.fromString(after), limit));
        } catch (IllegalArgumentException e) {
            throw new BadRequestException("after is no id.", e);
        }
    }

    /** A page of ends. */
    public record Page(List<End> items) {}
}
