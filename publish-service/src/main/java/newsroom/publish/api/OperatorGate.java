package newsroom.publish.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import newsroom.wire.OperatorKey;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/**
 * Shut unless said otherwise: who wants anything but reading needs the operators' key, as {@code Authorization: Bearer KEY}
 * or {@code X-Api-Key: KEY}, and so does who reads what is {@link Operators}'. Where no key is configured the door is shut
 * for everybody.
 */
class OperatorGate {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final OperatorKey key;

    OperatorGate(OperatorKey key) {
        this.key = key;
    }

    @ServerRequestFilter
    Optional<Response> check(ContainerRequestContext request, SimpleResourceInfo resource) {
        Class<?> type = resource.getResourceClass();
        boolean open = type.isAnnotationPresent(Readers.class)
                || (READING.contains(request.getMethod()) && !type.isAnnotationPresent(Operators.class));
        return open ? Optional.empty() : refusal(request);
    }

    private Optional<Response> refusal(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        if (!key.isSet()) {
            return Optional.of(Problem.response(403, "OPERATORS_CLOSED", "No operators' key is configured.", path));
        }
        String presented = OperatorKey.presented(
                request.getHeaderString(HttpHeaders.AUTHORIZATION), request.getHeaderString("X-Api-Key"));
        if (presented == null) {
            return Optional.of(challenge("KEY_MISSING", "This needs the operators' key.", path));
        }
        return key.opens(presented)
                ? Optional.empty()
                : Optional.of(challenge("KEY_REFUSED", "That is not the operators' key.", path));
    }

    private static Response challenge(String code, String detail, String path) {
        return Response.fromResponse(Problem.response(401, code, detail, path))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"newsroom\"")
                .build();
    }
}
