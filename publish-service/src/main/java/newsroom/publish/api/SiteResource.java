package newsroom.publish.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import newsroom.contracts.desk.Desk;
import newsroom.publish.issue.PrintedIssues;
import newsroom.publish.issue.PrintedIssues.Printed;
import newsroom.publish.press.PagePress;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What readers open: the front page and the issues, in the format of their choice. */
@Path("/")
public class SiteResource {

    private static final int EARLIER = 60;

    private final PrintedIssues issues;
    private final PagePress pages;
    private final String firstEdition;

    SiteResource(PrintedIssues issues, PagePress pages, Desk desk) {
        this.issues = issues;
        this.pages = pages;
        this.firstEdition = desk.editions().get(0).name();
    }

    @GET
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(summary = "The front page: the newest issue and those before it")
    public String front() {
        Optional<Printed> latest = issues.latest(firstEdition);
        return pages.front(latest.map(Printed::issue), issues.list(null, null, EARLIER));
    }

    @GET
    @Path("issues/{file}")
    @Operation(
            summary = "One issue",
            description = "By suffix (.html, .json, .md, .txt) or, without one, by the Accept header.")
    public Response issue(@PathParam("file") String file, @Context HttpHeaders headers, @Context Request request) {
        int dot = file.lastIndexOf('.');
        String id = dot < 0 ? file : file.substring(0, dot);
        Format format = dot < 0
                ? Format.accepted(headers.getAcceptableMediaTypes()).orElseThrow(NotAcceptableException::new)
                : Format.bySuffix(file.substring(dot + 1)).orElseThrow(() -> missing(file));
        return Issues.answer(issues.byId(id).orElseThrow(() -> missing(id)), format, request, pages);
    }

    private static NotFoundException missing(String id) {
        return new NotFoundException("There is no issue '" + id + "'.");
    }
}
