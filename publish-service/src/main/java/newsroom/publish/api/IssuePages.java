package newsroom.publish.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import newsroom.contracts.issue.Issue;
import newsroom.publish.issue.PrintedIssues;
import newsroom.publish.press.MarkdownPress;
import newsroom.publish.press.PagePress;
import newsroom.publish.press.TextPress;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Issues in the format of the reader's choice. */
@Path("/issues")
public class IssuePages {

    private final PrintedIssues issues;
    private final PagePress pages;
    private final Answers answers;

    IssuePages(PrintedIssues issues, PagePress pages, Answers answers) {
        this.issues = issues;
        this.pages = pages;
        this.answers = answers;
    }

    @GET
    @Path("{file}")
    @Operation(
            summary = "One issue",
            description = "By suffix (.html, .json, .md, .txt) or, without one, by the Accept header.")
    public Response issue(@PathParam("file") String file, @Context HttpHeaders headers) {
        int dot = file.lastIndexOf('.');
        String id = dot < 0 ? file : file.substring(0, dot);
        Format format = dot < 0
                ? Format.accepted(headers.getAcceptableMediaTypes()).orElseThrow(NotAcceptableException::new)
                : Format.bySuffix(file.substring(dot + 1)).orElseThrow(() -> missing(file));
        Issue issue = issues.byId(id).orElseThrow(() -> missing(id)).issue();
        return switch (format) {
            case HTML -> answers.page(pages.issue(issue));
            case JSON -> answers.json(issue);
            case MARKDOWN -> answers.of(format.type().toString(), MarkdownPress.print(issue));
            case TEXT -> answers.of(format.type().toString(), TextPress.print(issue));
        };
    }

    private static NotFoundException missing(String id) {
        return new NotFoundException("There is no issue '" + id + "'.");
    }
}
