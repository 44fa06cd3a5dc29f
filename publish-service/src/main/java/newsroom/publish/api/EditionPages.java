package newsroom.publish.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import newsroom.contracts.desk.Desk;
import newsroom.contracts.desk.Edition;
import newsroom.publish.SiteConfig;
import newsroom.publish.issue.PrintedIssues;
import newsroom.publish.issue.PrintedIssues.Printed;
import newsroom.publish.press.PagePress;
import newsroom.publish.reading.SitePages;
import newsroom.publish.syndication.FeedFormat;
import newsroom.publish.syndication.IssueFeed;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Editions: a page for each, and its feeds. */
@Path("/editions/{edition}")
public class EditionPages {

    private static final int LISTED = 60;

    private final PrintedIssues issues;
    private final SitePages site;
    private final PagePress pages;
    private final List<Edition> editions;
    private final SiteConfig config;
    private final Answers answers;

    EditionPages(PrintedIssues issues, SitePages site, PagePress pages, Desk desk, SiteConfig config, Answers answers) {
        this.issues = issues;
        this.site = site;
        this.pages = pages;
        this.editions = desk.editions();
        this.config = config;
        this.answers = answers;
    }

    @GET
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(summary = "An edition: what it is, its newest issue, those before it")
    public Response edition(@PathParam("edition") String name) {
        Edition edition = edition(name, "There is no edition '" + name + "'.");
        Optional<Printed> latest = issues.latest(name);
        return answers.page(site.edition(edition, latest.map(Printed::issue), issues.list(name, null, LISTED)));
    }

    @GET
    @Path("{file}")
    @Operation(
            summary = "The edition as a feed of its newest issues",
            description = "atom.xml, rss.xml or feed.json; 'feed' gives the one that the Accept header prefers.")
    public Response feed(
            @PathParam("edition") String name, @PathParam("file") String file, @Context HttpHeaders headers) {
        String missing = "There is no feed '" + file + "' of '" + name + "'.";
        Edition edition = edition(name, missing);
        FeedFormat format = file.equals("feed")
                ? accepted(headers.getAcceptableMediaTypes())
                : FeedFormat.ofFile(file).orElseThrow(() -> new NotFoundException(missing));
        IssueFeed feed = IssueFeed.of(
                edition,
                config.base(),
                issues.list(name, null, IssueFeed.LENGTH).stream()
                        .flatMap(line -> issues.byId(line.id()).stream())
                        .map(Printed::issue)
                        .map(issue -> IssueFeed.Entry.of(issue, pages.issue(issue), config.base()))
                        .toList());
        return answers.of(format.type() + ";charset=UTF-8", format.print(feed));
    }

    private static FeedFormat accepted(List<MediaType> accepted) {
        for (MediaType wanted : accepted) {
            for (FeedFormat format : FeedFormat.values()) {
                if (wanted.isCompatible(MediaType.valueOf(format.type()))) {
                    return format;
                }
            }
        }
        return FeedFormat.ATOM;
    }

    private Edition edition(String name, String otherwise) {
        return editions.stream()
                .filter(edition -> edition.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(otherwise));
    }
}
