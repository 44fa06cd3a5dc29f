package newsroom.ingest.api;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * An error as RFC 9457 describes it; the type is about:blank, so the title is the status in words.
 *
 * @param code stable, for machines
 */
public record Problem(String type, String title, int status, String code, String detail) {

    private static final MediaType TYPE = new MediaType("application", "problem+json");

    static Response response(int status, String code, String detail) {
        Response.Status known = Response.Status.fromStatusCode(status);
        String title = known == null ? "Error" : known.getReasonPhrase();
        return Response.status(status)
                .type(TYPE)
                .entity(new Problem("about:blank", title, status, code, detail))
                .build();
    }
}
