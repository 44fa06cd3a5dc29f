package newsroom.publish.api;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import newsroom.contracts.issue.Issue;
import newsroom.publish.issue.PrintedIssues;
import newsroom.publish.issue.PrintedIssues.Line;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Issues for machines. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
public class IssueResource {

    private static final int MOST = 100;

    private final PrintedIssues issues;
    private final ShowsDue shows;
    private final Answers answers;

    IssueResource(PrintedIssues issues, ShowsDue shows, Answers answers) {
        this.issues = issues;
        this.shows = shows;
        this.answers = answers;
    }

    @GET
    @Path("issues")
    @Operation(summary = "Issues, newest first", description = "Go on with the cursor in 'next' until it is null.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = IssuePage.class)))
    @APIResponse(responseCode = "400", description = "A parameter is wrong")
    public Response list(
            @QueryParam("edition") @Nullable String edition,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        if (limit < 1 || limit > MOST) {
            throw new BadRequestException("limit must be between 1 and " + MOST + ".");
        }
        List<Line> lines = issues.list(edition, cursor == null ? null : position(cursor), limit + 1);
        boolean more = lines.size() > limit;
        List<Line> shown = more ? lines.subList(0, limit) : lines;
        String next = more ? String.valueOf(shown.get(limit - 1).cursor()) : null;
        return answers.json(new IssuePage(shown.stream().map(IssueLine::of).toList(), next));
    }

    @GET
    @Path("issues/{id}")
    @Operation(summary = "One issue")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Issue.class)))
    @APIResponse(responseCode = "304", description = "The reader has it already")
    @APIResponse(responseCode = "404", description = "There is no such issue")
    public Response issue(@PathParam("id") String id) {
        return answers.json(issues.byId(id)
                .orElseThrow(() -> new NotFoundException("There is no issue '" + id + "'."))
                .issue());
    }

    @GET
    @Path("tally")
    @Operation(
            summary = "How far briefs were read, how many issues were printed, and how many shows are still to be made")
    public Tally tally() {
        return new Tally(issues.through(), issues.count(), shows.count());
    }

    private static long position(String cursor) {
        try {
            return Long.parseLong(cursor);
        } catch (NumberFormatException e) {
            throw new BadRequestException("cursor is not one of ours.", e);
        }
    }

    /** A page of issues. */
    public record IssuePage(List<IssueLine> items, @Nullable String next) {}

    /** The service in figures. */
    public record Tally(long through, long issues, long shows) {}
}
