package newsroom.publish.api;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import newsroom.contracts.issue.Issue;
import newsroom.publish.issue.DeskControl;
import newsroom.publish.issue.DeskControl.Preview;
import newsroom.publish.issue.DeskControl.Standing;
import newsroom.publish.issue.OpenIssue;
import newsroom.publish.issue.Pause;
import newsroom.publish.press.MarkdownPress;
import newsroom.publish.press.PagePress;
import newsroom.publish.press.TextPress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The desk, for operators: what lies there, what it would print now, and an end to it. Nothing here is kept on the rack. */
@Operators
@Transactional
@Path("/api/v1/desk/editions")
@Produces(MediaType.APPLICATION_JSON)
public class DeskResource {

    private final DeskControl desk;
    private final PagePress pages;
    private final InstantSource clock;

    DeskResource(DeskControl desk, PagePress pages, InstantSource clock) {
        this.desk = desk;
        this.pages = pages;
        this.clock = clock;
    }

    /** Why an edition is to stop. */
    public record PauseWanted(@Nullable String because) {}

    /** How an edition stands. */
    public record EditionStanding(
            String edition,
            @Nullable String openIssue,
            @Nullable LocalDate slot,
            @Nullable Instant deadline,
            int events,
            int quota,
            @Nullable Pause pause) {
        static EditionStanding of(Standing standing) {
            OpenIssue open = standing.open();
            return new EditionStanding(
                    standing.edition().name(),
                    open == null ? null : open.id(),
                    open == null ? null : open.slot(),
                    open == null ? null : open.deadline(),
                    standing.events(),
                    standing.edition().quota(),
                    standing.pause());
        }
    }

    @GET
    @Operation(summary = "How every edition stands: its open issue, what lies on the desk for it, whether it is paused")
    public List<EditionStanding> standing() {
        return desk.standing().stream().map(EditionStanding::of).toList();
    }

    @GET
    @Path("{edition}/preview")
    @Produces({MediaType.APPLICATION_JSON, "text/html;charset=UTF-8", "text/markdown;charset=UTF-8", "text/plain"})
    @Operation(
            summary = "The open issue as it would be printed now",
            description = "By the Accept header; JSON adds what would be left out, and why. Changes nothing.")
    @APIResponse(responseCode = "404", description = "No issue of it is open")
    public Response preview(@PathParam("edition") String edition, @Context HttpHeaders headers) {
        Preview preview = desk.preview(edition, clock.instant())
                .orElseThrow(() -> new NotFoundException("No issue of '" + edition + "' is open."));
        Issue issue = preview.issue();
        Format format = format(headers.getAcceptableMediaTypes());
        Object body = switch (format) {
            case HTML -> pages.issue(issue);
            case JSON -> preview;
            case MARKDOWN -> MarkdownPress.print(issue);
            case TEXT -> TextPress.print(issue);
        };
        return Response.ok(body)
                .type(format.type())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Whoever takes anything is a machine here. */
    private static Format format(List<MediaType> accepted) {
        return accepted.get(0).isWildcardType()
                ? Format.JSON
                : Format.accepted(accepted).orElseThrow(NotAcceptableException::new);
    }

    @PUT
    @Path("{edition}/pause")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Print nothing of the edition until it is resumed",
            description = "Briefs go on lying on the desk. Paused twice, the first pause stands.")
    public Pause pause(@PathParam("edition") String edition, @Nullable PauseWanted wanted) {
        String because = wanted == null ? null : wanted.because();
        try {
            return desk.pause(edition, because == null ? "" : because, clock.instant())
                    .orElseThrow(() -> new NotFoundException("There is no edition '" + edition + "'."));
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e.getMessage(), e);
        }
    }

    @DELETE
    @Path("{edition}/pause")
    @Operation(summary = "Resume a paused edition", description = "It closes at its next deadline or quota.")
    public void resume(@PathParam("edition") String edition) {
        if (!desk.resume(edition)) {
            throw new NotFoundException("'" + edition + "' is not paused.");
        }
    }
}
