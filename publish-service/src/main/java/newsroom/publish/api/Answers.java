package newsroom.publish.api;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import newsroom.wire.EventCodec;

/** What everybody may read, as an answer: with its tag, and only when the reader does not have it already. */
@ApplicationScoped
class Answers {

    private final CurrentVertxRequest current;
    private final Rack rack;

    Answers(CurrentVertxRequest current, Rack rack) {
        this.current = current;
        this.rack = rack;
    }

    Response page(String html) {
        return of(Format.HTML.type().toString(), html);
    }

    Response json(Object value) {
        return of(MediaType.APPLICATION_JSON, EventCodec.bytes(value));
    }

    Response of(String type, String text) {
        return of(type, text.getBytes(StandardCharsets.UTF_8));
    }

    Response of(String type, byte[] body) {
        HttpServerRequest request = current.getCurrent().request();
        Ready ready = Ready.of(type, body);
        rack.put(request, ready);
        Ready.Sent sent = ready.forReader(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        boolean known = ready.isKnown(request.getHeader(HttpHeaders.IF_NONE_MATCH));
        Response.ResponseBuilder answer =
                known ? Response.notModified() : Response.ok(sent.body()).type(type);
        if (!known && sent.coding() != null) {
            answer.header(HttpHeaders.CONTENT_ENCODING, sent.coding());
        }
        return answer.header(HttpHeaders.ETAG, sent.etag())
                .header(HttpHeaders.CACHE_CONTROL, Rack.CACHE_CONTROL)
                .header(HttpHeaders.VARY, Rack.VARY)
                .build();
    }
}
