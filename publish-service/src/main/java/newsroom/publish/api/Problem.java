package newsroom.publish.api;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/**
 * An error as RFC 9457 describes it; the type is about:blank, so the title is the status in words.
 *
 * @param code stable, for machines
 * @param instance the path that was asked for
 */
public record Problem(String type, String title, int status, String code, String detail, String instance) {

    private static final MediaType TYPE = new MediaType("application", "problem+json");

    static Problem of(int status, String code, String detail, String path) {
        return new Problem("about:blank", title(status), status, code, detail, path);
    }

    /** With the status as its code, such as {@code NOT_FOUND}. */
    static Problem of(int status, String detail, String path) {
        return of(status, title(status).toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", "_"), detail, path);
    }

    static Response response(int status, String code, String detail, String path) {
        return of(status, code, detail, path).response();
    }

    Response response() {
        return Response.status(status).type(TYPE).entity(this).build();
    }

    private static String title(int status) {
        Response.Status known = Response.Status.fromStatusCode(status);
        return known == null ? "Error" : known.getReasonPhrase();
    }
}
