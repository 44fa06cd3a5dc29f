package newsroom.ingest.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsroom.ingest.web.Answer;
import newsroom.ingest.web.LinkReader;
import org.apache.hc.core5.http.HttpException;

/** From a URL to the answer at the end of its redirects; every hop goes through the same checks as the first. */
final class Walk {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    /** Where a walk ended; the exchange is open. */
    record End(Target target, Exchange exchange, List<Answer.Move> moves) implements AutoCloseable {
        @Override
        public void close() {
            exchange.close();
        }
    }

    private final Dialer dialer;
    private final AddressPolicy policy;
    private final FetchLimits limits;

    Walk(Dialer dialer, AddressPolicy policy, FetchLimits limits) {
        this.dialer = dialer;
        this.policy = policy;
        this.limits = limits;
    }

    /** One step: where a redirect leads is checked as ever and told, but not asked. */
    End step(URI url, Map<String, String> lines, Watch watch) throws IOException, HttpException {
        Target target = Target.of(url, limits.addresses(), policy);
        Exchange exchange = exchange(target, lines, watch);
        if (!REDIRECTS.contains(exchange.status())) {
            return new End(target, exchange, List.of());
        }
        exchange.close();
        return new End(
                target,
                exchange,
                List.of(new Answer.Move(
                        exchange.status(), next(target, exchange).url())));
    }

    End walk(URI url, Map<String, String> lines, Watch watch) throws IOException, HttpException {
        Target target = Target.of(url, limits.addresses(), policy);
        List<Answer.Move> moves = new ArrayList<>();
        Set<URI> seen = new HashSet<>(Set.of(target.url()));
        while (true) {
            Exchange exchange = exchange(target, lines, watch);
            if (!REDIRECTS.contains(exchange.status())) {
                return new End(target, exchange, moves);
            }
            exchange.close();
            target = next(target, exchange);
            moves.add(new Answer.Move(exchange.status(), target.url()));
            if (!seen.add(target.url())) {
                throw new FetchTrouble("REDIRECT_LOOP", "back at " + target.host());
            }
            if (moves.size() > limits.addresses().hops()) {
                throw new FetchTrouble(
                        "REDIRECT_LIMIT", "more than " + limits.addresses().hops() + " redirects");
            }
        }
    }

    /** Sends a form to where it is meant to go; it may hold secrets, so it follows no redirect. */
    Exchange send(URI url, byte[] form, Map<String, String> lines, Watch watch) throws IOException, HttpException {
        Target target = Target.of(url, limits.addresses(), policy);
        Dialer.Line line = dialer.dial(target, watch);
        try {
            return Exchange.send(line, target, form, lines, limits.sizes(), watch);
        } catch (IOException | HttpException | RuntimeException e) {
            line.close();
            throw e;
        }
    }

    private Exchange exchange(Target target, Map<String, String> lines, Watch watch) throws IOException, HttpException {
        Dialer.Line line = dialer.dial(target, watch);
        try {
            return Exchange.begin(line, target, lines, limits.sizes(), watch);
        } catch (IOException | HttpException | RuntimeException e) {
            line.close();
            throw e;
        }
    }

    private Target next(Target from, Exchange exchange) throws FetchTrouble {
        // Header text is bytes in ISO 8859-1; an address beyond ASCII means UTF-8.
        String location = exchange.headers()
                .first("Location")
                .map(text -> new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new FetchTrouble("REDIRECT_MALFORMED", "a redirect to nowhere"));
        URI url = LinkReader.resolve(from.url(), location)
                .orElseThrow(() -> new FetchTrouble("REDIRECT_MALFORMED", "redirected to what is no address"));
        Target target;
        try {
            target = Target.of(url, limits.addresses(), policy);
        } catch (FetchTrouble e) {
            throw new FetchTrouble("REDIRECT_FORBIDDEN", e.refused().detail());
        }
        if (from.secure() && !target.secure()) {
            throw new FetchTrouble("REDIRECT_FORBIDDEN", "from https back to http");
        }
        return target;
    }
}
