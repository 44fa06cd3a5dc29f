package newsroom.wire;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The configuration that this service runs on, secrets masked; for operators alone, in every service. */
@Path("/api/v1/configuration")
public class SettingsResource {

    private static final MediaType PROBLEM = new MediaType("application", "problem+json");

    private final Settings settings;
    private final OperatorKey key;

    SettingsResource(Settings settings, OperatorKey key) {
        this.settings = settings;
        this.key = key;
    }

    /** Every key in force, and those that no service has. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response configuration(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam("X-Api-Key") @Nullable String apiKey) {
        String presented = OperatorKey.presented(authorization, apiKey);
        if (!key.isSet()) {
            return refusal(403, "OPERATORS_CLOSED", "No operators' key is configured.");
        }
        if (presented == null) {
            return refusal(401, "KEY_MISSING", "This needs the operators' key.");
        }
        return key.opens(presented)
                ? Response.ok(new Shown(settings.effective(), settings.unknown()))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build()
                : refusal(401, "KEY_REFUSED", "That is not the operators' key.");
    }

    private static Response refusal(int status, String code, String detail) {
        Map<String, Object> problem = Map.of("type", "about:blank", "status", status, "code", code, "detail", detail);
        Response.ResponseBuilder answer =
                Response.status(status).type(PROBLEM).entity(problem).header(HttpHeaders.CACHE_CONTROL, "no-store");
        return status == 401
                ? answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"newsroom\"")
                        .build()
                : answer.build();
    }

    /** @param unknown names that begin with {@code newsroom} and that no service reads */
    public record Shown(List<Setting> settings, List<String> unknown) {}
}
