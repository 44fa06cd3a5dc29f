package newsroom.ingest.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.net.ssl.SSLSocketFactory;
import newsroom.ingest.web.Answer;
import newsroom.ingest.web.Ask;
import newsroom.ingest.web.Delivery;
import newsroom.ingest.web.Download;
import newsroom.ingest.web.Post;
import newsroom.ingest.web.Purpose;
import newsroom.ingest.web.Web;
import org.apache.hc.core5.http.HttpException;

/**
 * The HTTP door. No byte goes to an address that the policy does not let pass, whatever the URL looks like, whatever the
 * resolver says and wherever redirects lead; no answer takes longer or grows larger than the limits.
 *
 * <p>Safe for many threads. An ask holds at most twice {@link FetchLimits.Sizes#decoded} in memory, so callers decide by
 * their number how much memory that is.
 */
public final class GuardedWeb implements Web, Download, Post, AutoCloseable {

    private final FetchLimits limits;
    private final Letterhead letterhead;
    private final Dialer dialer;
    private final Walk walk;
    private final BodyReader bodies;
    private final FileWriting files = new FileWriting();

    /** @param contact a page about this reader, for the people whose servers it asks */
    public GuardedWeb(FetchLimits limits, AddressPolicy policy, String version, Optional<URI> contact) {
        this(
                limits,
                policy,
                new Letterhead(version, contact),
                host -> List.of(InetAddress.getAllByName(host)),
                (SSLSocketFactory) SSLSocketFactory.getDefault(),
                GuardedSocket::new);
    }

    GuardedWeb(
            FetchLimits limits,
            AddressPolicy policy,
            Letterhead letterhead,
            Resolver resolver,
            SSLSocketFactory tls,
            Dialer.Sockets sockets) {
        this.limits = limits;
        this.letterhead = letterhead;
        this.dialer = new Dialer(new AddressBook(resolver, policy), policy, tls, sockets);
        this.walk = new Walk(dialer, policy, limits);
        this.bodies = new BodyReader(limits.sizes());
    }

    @Override
    public Answer ask(Ask ask) {
        Watch watch = new Watch(limits.patience(), limits.patience().total());
        Map<String, String> lines = letterhead.lines(ask, Decoding.ACCEPTED);
        try (Walk.End end = ask.follows() ? walk.walk(ask.url(), lines, watch) : walk.step(ask.url(), lines, watch)) {
            Exchange exchange = end.exchange();
            if (!ask.follows() && !end.moves().isEmpty()) {
                return new Answer.Elsewhere(end.moves().get(0), exchange.headers());
            }
            boolean conditional = ask.etag() != null || ask.lastModified() != null;
            if (exchange.status() == 304 && conditional) {
                return new Answer.NotModified(exchange.headers(), end.moves());
            }
            if (exchange.status() != 200) {
                return refused(exchange);
            }
            byte[] bytes = bodies.read(exchange, ask.purpose());
            return new Answer.Body(end.target().url(), bytes, exchange.headers(), end.moves());
        } catch (IOException | HttpException | RuntimeException e) {
            return diagnosed(e, watch);
        }
    }

    @Override
    public Delivery save(Ask ask, Path file, long limit) {
        Watch watch = new Watch(limits.patience(), limits.patience().download());
        try {
            PartFile part = PartFile.beside(file);
            var lines = letterhead.lines(Ask.plain(ask.url(), ask.purpose()), "identity");
            part.validator().ifPresent(validator -> {
                lines.put("Range", "bytes=" + part.length() + "-");
                lines.put("If-Range", validator);
            });
            try (Walk.End end = walk.walk(ask.url(), lines, watch)) {
                boolean asked = lines.containsKey("Range");
                if (end.exchange().status() == 416 && asked) {
                    part.discard();
                }
                if (end.exchange().status() != 200 && !(end.exchange().status() == 206 && asked)) {
                    return refused(end.exchange());
                }
                return files.write(end, part, limit);
            }
        } catch (IOException | HttpException | RuntimeException e) {
            return diagnosed(e, watch);
        }
    }

    @Override
    public Answer send(URI url, Map<String, String> form) {
        Watch watch = new Watch(limits.patience(), limits.patience().total());
        Map<String, String> lines = letterhead.lines(Ask.plain(url, Purpose.API), "identity");
        try (Exchange exchange = walk.send(url, encoded(form), lines, watch)) {
            return exchange.status() / 100 == 2
                    ? new Answer.Body(url, new byte[0], exchange.headers(), List.of())
                    : refused(exchange);
        } catch (IOException | HttpException | RuntimeException e) {
            return diagnosed(e, watch);
        }
    }

    private static byte[] encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"))
                .getBytes(UTF_8);
    }

    private static Answer.Refused refused(Exchange exchange) {
        int status = exchange.status();
        return new Answer.Refused("HTTP_" + status, "status " + status, status, exchange.headers());
    }

    private Answer.Refused diagnosed(Exception thrown, Watch watch) {
        return dialer.isClosed() ? Answer.Refused.of("CANCELLED", "shutting down") : Diagnosis.of(thrown, watch);
    }

    /** Cuts what is under way; from now on everything is refused with {@code CANCELLED}. */
    @Override
    public void close() {
        dialer.close();
    }
}
