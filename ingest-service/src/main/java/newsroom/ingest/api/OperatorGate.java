package newsroom.ingest.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import newsroom.wire.OperatorKey;

/**
 * Lets in who has the operators' key, as {@code Authorization: Bearer KEY} or {@code X-Api-Key: KEY}. Where no key is
 * configured the door is shut for everybody.
 */
@Operators
@Provider
class OperatorGate implements ContainerRequestFilter {

    private final OperatorKey key;

    OperatorGate(OperatorKey key) {
        this.key = key;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!key.isSet()) {
            request.abortWith(Problem.response(403, "OPERATORS_CLOSED", "No operators' key is configured."));
            return;
        }
        String presented = OperatorKey.presented(
                request.getHeaderString(HttpHeaders.AUTHORIZATION), request.getHeaderString("X-Api-Key"));
        if (presented == null) {
            request.abortWith(challenge("KEY_MISSING", "This needs the operators' key."));
        } else if (!key.opens(presented)) {
            request.abortWith(challenge("KEY_REFUSED", "That is not the operators' key."));
        }
    }

    private static Response challenge(String code, String detail) {
        return Response.fromResponse(Problem.response(401, code, detail))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"newsroom\"")
                .build();
    }
}
