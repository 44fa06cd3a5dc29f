package newsroom.publish.api;

import io.vertx.core.VertxException;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import newsroom.publish.press.PagePress;
import newsroom.wire.EventCodec;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Errors as RFC 9457 problems; as a page for a reader who came with a browser. */
@ApplicationScoped
class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);

    private static final int FIRST = -10_000;

    private final PagePress pages;

    Problems(PagePress pages) {
        this.pages = pages;
    }

    @ServerExceptionMapper
    Response known(WebApplicationException e, HttpServerRequest request) {
        return answer(e.getResponse().getStatus(), String.valueOf(e.getMessage()), request);
    }

    @ServerExceptionMapper
    Response unknown(RuntimeException e, HttpServerRequest request) {
        LOG.errorf(e, "path=%s failed", request.path().replaceAll("\\p{Cntrl}", "?"));
        return answer(500, "Something broke on our side; it is in our log.", request);
    }

    /** What never reached a resource: unknown addresses, bodies that are too long, requests that are none. */
    void install(@Observes Router router) {
        router.route().order(FIRST).handler(this::noZero).failureHandler(this::noHost);
        router.route().last().handler(context -> plain(context, 404, "There is nothing at this address."));
        router.errorHandler(400, context -> plain(context, 400, "That is no request we can read."));
        router.errorHandler(405, context -> plain(context, 405, "That method does not work here."));
        router.errorHandler(413, context -> plain(context, 413, "That is too long."));
        router.errorHandler(500, context -> plain(context, 500, "Something broke on our side; it is in our log."));
    }

    /** PostgreSQL keeps no zero character, so nothing has one in its name. */
    private void noZero(RoutingContext context) {
        if (context.request().path().contains("%00")) {
            plain(context, 404, "There is nothing at this address.");
        } else {
            context.next();
        }
    }

    /** Before the framework's own answer, which tells its classes. */
    private void noHost(RoutingContext context) {
        if (context.failure() instanceof VertxException && context.statusCode() == 400) {
            plain(context, 400, "That is no request we can read.");
        } else {
            context.next();
        }
    }

    private void plain(RoutingContext context, int status, String detail) {
        if (context.response().ended()) {
            return;
        }
        boolean browser = isBrowser(context.request());
        Problem problem = Problem.of(status, detail, context.request().path());
        String body = browser
                ? pages.problem(status, problem.title(), detail)
                : new String(EventCodec.bytes(problem), StandardCharsets.UTF_8);
        context.response()
                .setStatusCode(status)
                .putHeader("Vary", "Accept")
                .putHeader("Content-Type", browser ? Format.HTML.type().toString() : "application/problem+json")
                .end(body);
    }

    private Response answer(int status, String detail, HttpServerRequest request) {
        Problem problem = Problem.of(status, detail, request.path());
        Response answer = isBrowser(request)
                ? Response.status(status)
                        .type(Format.HTML.type())
                        .entity(pages.problem(status, problem.title(), detail))
                        .build()
                : problem.response();
        return Response.fromResponse(answer).header(HttpHeaders.VARY, "Accept").build();
    }

    private static boolean isBrowser(HttpServerRequest request) {
        String accepted = request.getHeader("Accept");
        return accepted != null && accepted.stripLeading().startsWith("text/html");
    }
}
