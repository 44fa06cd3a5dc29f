package newsroom.publish.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import newsroom.publish.press.PagePress;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Errors as RFC 9457 problems; as a page for a reader who came with a browser. */
class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final MediaType PROBLEM = new MediaType("application", "problem+json");

    private final PagePress pages;

    Problems(PagePress pages) {
        this.pages = pages;
    }

    /** The body of RFC 9457; the type is about:blank, so the title is the status in words. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Problem(String type, String title, int status, String detail, String instance) {}

    @ServerExceptionMapper
    Response known(WebApplicationException e, @Context UriInfo uri, @Context HttpHeaders headers) {
        return answer(e.getResponse().getStatus(), String.valueOf(e.getMessage()), uri, headers);
    }

    @ServerExceptionMapper
    Response unknown(RuntimeException e, @Context UriInfo uri, @Context HttpHeaders headers) {
        LOG.errorf(e, "path=%s failed", uri.getPath());
        return answer(500, "Something broke on our side; it is in our log.", uri, headers);
    }

    private Response answer(int status, String detail, UriInfo uri, HttpHeaders headers) {
        Response.Status known = Response.Status.fromStatusCode(status);
        String title = known == null ? "Error" : known.getReasonPhrase();
        boolean browser = headers.getAcceptableMediaTypes().stream()
                .findFirst()
                .filter(type -> type.getSubtype().equals("html"))
                .isPresent();
        return browser
                ? Response.status(status)
                        .type(Format.HTML.type())
                        .entity(pages.problem(status, title, detail))
                        .build()
                : Response.status(status)
                        .type(PROBLEM)
                        .entity(new Problem("about:blank", title, status, detail, uri.getPath()))
                        .build();
    }
}
