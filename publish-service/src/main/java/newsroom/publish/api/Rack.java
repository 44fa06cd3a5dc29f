package newsroom.publish.api;

import com.github.benmanes.caffeine.cache.Ticker;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

/**
 * What was just given out ({@link Larder}): a crowd that comes at once is served without asking the database again. A correction
 * is seen at once where it was made, and a few seconds later at most on the other replicas.
 */
@ApplicationScoped
class Rack {

    static final String CACHE_CONTROL = "public, max-age=60";
    static final String VARY = "Accept, Accept-Encoding";
    private static final long MOST_BYTES = 32L * 1024 * 1024;

    private final Larder larder = new Larder(Ticker.systemTicker(), MOST_BYTES);

    void install(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE + 1).handler(this::serve);
    }

    void put(HttpServerRequest request, Ready page) {
        larder.put(key(request), page);
    }

    /** Every page may quote what was corrected. */
    void corrected(@Observes(during = TransactionPhase.AFTER_SUCCESS) RebuildResource.Corrected made) {
        larder.clear();
    }

    private void serve(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean reading = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
        Ready page = reading ? larder.get(key(request)) : null;
        if (page == null) {
            context.next();
        } else {
            send(page, request);
        }
    }

    private static void send(Ready page, HttpServerRequest request) {
        Ready.Sent sent = page.forReader(request.getHeader("Accept-Encoding"));
        HttpServerResponse response = request.response()
                .putHeader("ETag", sent.etag())
                .putHeader("Cache-Control", CACHE_CONTROL)
                .putHeader("Vary", VARY);
        if (page.isKnown(request.getHeader("If-None-Match"))) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader("Content-Type", page.type());
        if (sent.coding() != null) {
            response.putHeader("Content-Encoding", sent.coding());
        }
        if (request.method() == HttpMethod.HEAD) {
            response.putHeader("Content-Length", String.valueOf(sent.body().length))
                    .end();
        } else {
            response.end(Buffer.buffer(sent.body()));
        }
    }

    private static String key(HttpServerRequest request) {
        String accepted = request.getHeader("Accept");
        return request.uri() + '\n' + (accepted == null ? "" : accepted);
    }
}
