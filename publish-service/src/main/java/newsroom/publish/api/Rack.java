package newsroom.publish.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/**
 * What was just given out, for {@value #SECONDS} seconds: a crowd that comes at once is served without asking the database
 * again. A correction is seen that much later at most.
 */
@ApplicationScoped
class Rack {

    static final String CACHE_CONTROL = "public, max-age=60";
    static final String VARY = "Accept, Accept-Encoding";
    private static final int SECONDS = 2;
    private static final long MOST_BYTES = 32L * 1024 * 1024;

    private final Cache<String, Ready> ready = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String key, Ready page) -> key.length() + page.body().length + page.gzip().length)
            .expireAfterWrite(Duration.ofSeconds(SECONDS))
            .build();

    void install(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE + 1).handler(this::serve);
    }

    void put(HttpServerRequest request, Ready page) {
        ready.put(key(request), page);
    }

    private void serve(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean reading = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
        Ready page = reading ? ready.getIfPresent(key(request)) : null;
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
