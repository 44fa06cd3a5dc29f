package newsroom.ingest.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import newsroom.ingest.feed.FeedSource;
import newsroom.ingest.feed.FeedState;
import newsroom.ingest.feed.Fetched;

/** Asks over HTTP: conditionally, within limits of size and time, and only addresses that are public. */
public final class HttpFeedSource implements FeedSource {

    private static final String WHO = "Newsroom/0.1 (feed reader)";
    private static final String ACCEPT =
            "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5";
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration TOTAL = Duration.ofSeconds(30);
    private static final int REDIRECTS = 5;
    private static final int BODY_LIMIT = 20 * 1024 * 1024;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            // Every hop is checked before it is taken.
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final AddressGuard guard;
    private final InstantSource clock;

    public HttpFeedSource(AddressGuard guard, InstantSource clock) {
        this.guard = guard;
        this.clock = clock;
    }

    @Override
    public Fetched fetch(URI url, FeedState state) {
        URI hop = url;
        for (int i = 0; i <= REDIRECTS; i++) {
            if (!guard.allows(hop)) {
                return new Fetched.Failed("URL_FORBIDDEN", "not a public address: " + hop.getHost(), null);
            }
            Answer answer = ask(hop, state);
            if (answer.redirect() == null) {
                return answer.fetched();
            }
            try {
                hop = hop.resolve(answer.redirect());
            } catch (IllegalArgumentException e) {
                return new Fetched.Failed("REDIRECT_MALFORMED", "redirected to no address", null);
            }
        }
        return new Fetched.Failed("REDIRECT_LIMIT", "more than " + REDIRECTS + " redirects", null);
    }

    /** Either what was fetched or where to go on. */
    private record Answer(
            Fetched fetched,
            @org.jspecify.annotations.Nullable String redirect) {}

    private Answer ask(URI url, FeedState state) {
        HttpRequest.Builder request = HttpRequest.newBuilder(url)
                .timeout(TOTAL)
                .header("User-Agent", WHO)
                .header("Accept", ACCEPT)
                .header("Accept-Encoding", "gzip");
        if (state.etag() != null) {
            request.header("If-None-Match", state.etag());
        }
        if (state.lastModified() != null) {
            request.header("If-Modified-Since", state.lastModified());
        }
        var pending = client.sendAsync(request.GET().build(), HttpResponse.BodyHandlers.ofInputStream())
                .thenApply(this::read);
        try {
            return pending.get(TOTAL.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            pending.cancel(true);
            return failed("TIMEOUT", "no answer within " + TOTAL.toSeconds() + " s");
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            Throwable root = cause.getCause() instanceof IOException ? cause.getCause() : cause;
            String name = root.getClass().getSimpleName();
            return name.contains("Timeout")
                    ? failed("TIMEOUT", name)
                    : failed("UNREACHABLE", name + ": " + root.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed("INTERRUPTED", "shutting down");
        }
    }

    private Answer read(HttpResponse<InputStream> response) {
        int status = response.statusCode();
        try (InputStream raw = response.body()) {
            if (status == 304) {
                return new Answer(new Fetched.Unchanged(), null);
            }
            String location = response.headers().firstValue("Location").orElse(null);
            if (status >= 300 && status < 400 && location != null) {
                return new Answer(new Fetched.Unchanged(), location);
            }
            if (status != 200) {
                return new Answer(new Fetched.Failed("HTTP_" + status, "status " + status, retryAfter(response)), null);
            }
            return body(response, raw);
        } catch (IOException e) {
            return failed("UNREACHABLE", String.valueOf(e.getMessage()));
        }
    }

    private static Answer body(HttpResponse<InputStream> response, InputStream raw) throws IOException {
        String coding = response.headers()
                .firstValue("Content-Encoding")
                .orElse("identity")
                .toLowerCase(Locale.ROOT);
        if (!coding.equals("identity") && !coding.equals("gzip")) {
            return failed("ENCODING_UNSUPPORTED", coding);
        }
        InputStream in = coding.equals("gzip") ? new GZIPInputStream(raw) : raw;
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] buffer = new byte[16 * 1024];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            body.write(buffer, 0, n);
            if (body.size() > BODY_LIMIT) {
                return failed("TOO_LARGE", "more than " + BODY_LIMIT + " bytes");
            }
        }
        return new Answer(
                new Fetched.Fresh(
                        body.toByteArray(),
                        response.headers().firstValue("Content-Type").orElse(null),
                        response.headers().firstValue("ETag").orElse(null),
                        response.headers().firstValue("Last-Modified").orElse(null)),
                null);
    }

    private @org.jspecify.annotations.Nullable Duration retryAfter(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Retry-After")
                .flatMap(text -> RetryAfter.read(text, clock.instant()))
                .orElse(null);
    }

    private static Answer failed(String code, String detail) {
        return new Answer(new Fetched.Failed(code, detail, null), null);
    }
}
