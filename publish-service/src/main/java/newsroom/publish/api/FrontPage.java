package newsroom.publish.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import newsroom.contracts.desk.Desk;
import newsroom.contracts.desk.Edition;
import newsroom.publish.issue.PrintedIssues;
import newsroom.publish.issue.PrintedIssues.Line;
import newsroom.publish.issue.PrintedIssues.Printed;
import newsroom.publish.reading.SitePages;
import newsroom.publish.reading.SitePages.EditionLine;
import newsroom.publish.reading.SitePages.Front;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The front page. */
@Path("/")
public class FrontPage {

    private static final int EARLIER = 8;

    private final PrintedIssues issues;
    private final SitePages pages;
    private final List<Edition> editions;
    private final Answers answers;

    FrontPage(PrintedIssues issues, SitePages pages, Desk desk, Answers answers) {
        this.issues = issues;
        this.pages = pages;
        this.editions = desk.editions();
        this.answers = answers;
    }

    @GET
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(summary = "The front page: the newest stories, the editions, earlier issues")
    public Response front() {
        return answers.page(pages.front(new Front(
                issues.latest(editions.get(0).name()).map(Printed::issue),
                editions.stream().map(this::line).toList(),
                issues.list(null, null, EARLIER))));
    }

    private EditionLine line(Edition edition) {
        List<Line> newest = issues.list(edition.name(), null, 1);
        return new EditionLine(edition, newest.isEmpty() ? null : newest.get(0));
    }
}
