package newsroom.publish.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import newsroom.contracts.cluster.Brief;
import newsroom.publish.reading.Hits;
import newsroom.publish.reading.Library;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Stories and searches for machines. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
public class StoryResource {

    private final Library library;
    private final Answers answers;

    StoryResource(Library library, Answers answers) {
        this.library = library;
        this.answers = answers;
    }

    @GET
    @Path("stories/{id}")
    @Operation(summary = "One story as it stands now, with the issues that it was printed in")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Brief.class)))
    @APIResponse(responseCode = "404", description = "There is no such story")
    public Response story(@PathParam("id") String id) {
        return answers.json(Stories.Told.of(Stories.find(library, id)));
    }

    @GET
    @Path("search")
    @Operation(
            summary = "Search over stories or issues, best first",
            description = "Go on with the cursor in 'next' until it is null.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Found.class)))
    @APIResponse(responseCode = "400", description = "q is empty or too long, or another parameter is wrong")
    public Response search(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("in") @DefaultValue("stories") String shelf,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        return answers.json(Found.of(library.find(Searches.question(words, shelf, cursor, limit))));
    }

    /** A page of what was found. */
    public record Found(List<FoundLine> items, @Nullable String next) {
        static Found of(Hits hits) {
            return new Found(
                    hits.items().stream().map(FoundLine::of).toList(),
                    hits.next() == null ? null : hits.next().toString());
        }
    }

    /** One thing found. */
    public record FoundLine(String id, String title, String standing, LocalDate date, String excerpt, String href) {
        static FoundLine of(Hits.Hit hit) {
            String excerpt = hit.excerpt().stream().map(Hits.Piece::text).collect(Collectors.joining());
            return new FoundLine(hit.id(), hit.title(), hit.standing(), hit.day(), excerpt, hit.href());
        }
    }
}
