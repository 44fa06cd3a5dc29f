package newsroom.publish.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import newsroom.publish.reading.Library;
import newsroom.publish.reading.SitePages;
import newsroom.publish.reading.StoryFile;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A story with all that is known of it, as it stands now: on a page, or as JSON. */
@Path("/stories")
public class StoryPages {

    private final Library library;
    private final SitePages pages;
    private final Answers answers;

    StoryPages(Library library, SitePages pages, Answers answers) {
        this.library = library;
        this.pages = pages;
        this.answers = answers;
    }

    @GET
    @Path("{file}")
    @Operation(summary = "One story", description = "By suffix (.html, .json) or, without one, by the Accept header.")
    public Response story(@PathParam("file") String file, @Context HttpHeaders headers) {
        int dot = file.lastIndexOf('.');
        String id = dot < 0 ? file : file.substring(0, dot);
        Format format = dot < 0
                ? Format.accepted(headers.getAcceptableMediaTypes()).orElseThrow(NotAcceptableException::new)
                : Format.bySuffix(file.substring(dot + 1)).orElseThrow(() -> Stories.missing(file));
        StoryFile story = Stories.find(library, id);
        return switch (format) {
            case HTML -> answers.page(pages.story(story));
            case JSON -> answers.json(Stories.Told.of(story));
            case MARKDOWN, TEXT -> throw dot < 0 ? new NotAcceptableException() : new NotFoundException(file);
        };
    }
}
