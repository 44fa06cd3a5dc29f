package newsroom.publish.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import newsroom.contracts.desk.Desk;
import newsroom.contracts.desk.Edition;
import newsroom.contracts.issue.Issue;
import newsroom.publish.issue.PrintedIssues;
import newsroom.publish.syndication.FeedFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Editions for machines. */
@Path("/api/v1/editions")
@Produces(MediaType.APPLICATION_JSON)
public class EditionResource {

    private final List<Edition> editions;
    private final PrintedIssues issues;
    private final Answers answers;

    EditionResource(Desk desk, PrintedIssues issues, Answers answers) {
        this.editions = desk.editions();
        this.issues = issues;
        this.answers = answers;
    }

    @GET
    @Operation(summary = "All editions, with their feeds and their newest issues")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EditionList.class)))
    public Response list() {
        return answers.json(new EditionList(editions.stream().map(this::line).toList()));
    }

    @GET
    @Path("{edition}/latest")
    @Operation(summary = "The newest issue of an edition")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Issue.class)))
    @APIResponse(responseCode = "404", description = "None is printed yet, or there is no such edition")
    public Response latest(@PathParam("edition") String edition) {
        return answers.json(issues.latest(edition)
                .orElseThrow(() -> new NotFoundException("No issue of '" + edition + "' is printed yet."))
                .issue());
    }

    private EditionItem line(Edition edition) {
        String home = "/editions/" + edition.name();
        return new EditionItem(
                edition.name(),
                edition.title(),
                edition.about(),
                edition.deadline(),
                edition.zone().getId(),
                home,
                List.of(FeedFormat.values()).stream()
                        .map(format -> home + "/" + format.file())
                        .toList(),
                issues.list(edition.name(), null, 1).stream()
                        .map(IssueLine::of)
                        .findFirst()
                        .orElse(null));
    }

    /** Every edition of the desk. */
    public record EditionList(List<EditionItem> items) {}

    /** An edition in the list. */
    public record EditionItem(
            String name,
            String title,
            String about,
            String deadline,
            String zone,
            String href,
            List<String> feeds,
            @Nullable IssueLine latest) {}
}
