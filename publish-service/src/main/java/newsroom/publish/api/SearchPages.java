package newsroom.publish.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import newsroom.publish.reading.Library;
import newsroom.publish.reading.SitePages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Search for readers. */
@Path("/search")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class SearchPages {

    private static final int PAGE = 20;

    private final Library library;
    private final SitePages pages;
    private final Answers answers;

    SearchPages(Library library, SitePages pages, Answers answers) {
        this.library = library;
        this.pages = pages;
        this.answers = answers;
    }

    @GET
    @Operation(summary = "Search over stories or issues")
    public Response search(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("in") @DefaultValue("stories") String shelf,
            @QueryParam("cursor") @Nullable String cursor) {
        if (words.isBlank()) {
            return answers.page(pages.search("", Searches.shelf(shelf), Optional.empty()));
        }
        var question = Searches.question(words, shelf, cursor, PAGE);
        return answers.page(pages.search(question.words(), question.shelf(), Optional.of(library.find(question))));
    }
}
