package newsroom.publish.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import newsroom.publish.reading.Library;
import newsroom.publish.reading.MonthOfIssues;
import newsroom.publish.reading.SitePages;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Everything printed, by date. */
@Path("/archive")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class ArchivePages {

    private final Library library;
    private final SitePages pages;
    private final Answers answers;

    ArchivePages(Library library, SitePages pages, Answers answers) {
        this.library = library;
        this.pages = pages;
        this.answers = answers;
    }

    @GET
    @Operation(summary = "The archive, open at its newest month")
    public Response newest() {
        List<MonthOfIssues> months = library.months();
        if (months.isEmpty()) {
            return answers.page(pages.archive(months, null, List.of()));
        }
        YearMonth month = months.get(0).month();
        return answers.page(pages.archive(months, month, library.month(month)));
    }

    @GET
    @Path("{month}")
    @Operation(summary = "The issues of a month, such as 2026-05")
    public Response month(@PathParam("month") String text) {
        YearMonth month = parsed(text);
        List<MonthOfIssues> months = library.months();
        if (months.stream().noneMatch(there -> there.month().equals(month))) {
            throw missing(text);
        }
        return answers.page(pages.archive(months, month, library.month(month)));
    }

    private static YearMonth parsed(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw missing(text);
        }
    }

    private static NotFoundException missing(String month) {
        return new NotFoundException("Nothing was printed in '" + month + "'.");
    }
}
