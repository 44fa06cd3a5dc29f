package newsroom.summarize.llm;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import newsroom.summarize.llm.CallFailed.Code;

/**
 * How langchain4j reaches a model: one deadline for the whole exchange, so that a body that drips does not outlive it;
 * no more of a reply in memory than allowed; no redirects. Its own client has neither bound.
 */
final class BoundedHttp implements HttpClient {

    private final java.net.http.HttpClient http;
    private final Duration timeout;
    private final int replyBytes;

    private BoundedHttp(java.net.http.HttpClient http, Duration timeout, int replyBytes) {
        this.http = http;
        this.timeout = timeout;
        this.replyBytes = replyBytes;
    }

    /** One client of the JDK for all models. */
    static java.net.http.HttpClient client() {
        return java.net.http.HttpClient.newBuilder()
                .version(java.net.http.HttpClient.Version.HTTP_1_1)
                .followRedirects(java.net.http.HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    static HttpClientBuilder builder(java.net.http.HttpClient http, CallLimits limits) {
        return new Builder(http, limits);
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        CompletableFuture<HttpResponse<byte[]>> exchange =
                http.sendAsync(jdk(request), info -> new BoundedBody(replyBytes));
        try {
            return answer(exchange.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            throw new CallFailed(Code.TIMEOUT, 0, null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallFailed(Code.UNREACHABLE, 0, null);
        } catch (ExecutionException e) {
            throw failed(e);
        } finally {
            exchange.cancel(true);
        }
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("drafts are not streamed");
    }

    private static java.net.http.HttpRequest jdk(HttpRequest request) {
        var jdk = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .method(request.method().name(), BodyPublishers.ofString(request.body()));
        request.headers().forEach((name, values) -> values.forEach(value -> jdk.header(name, value)));
        return jdk.build();
    }

    private static SuccessfulHttpResponse answer(HttpResponse<byte[]> response) {
        int status = response.statusCode();
        if (status < 200 || status > 299) {
            Code code = status == 408 || status == 409 || status == 429
                    ? Code.BUSY
                    : status >= 500 ? Code.SERVER : Code.REFUSED;
            throw new CallFailed(code, status, retryAfter(response).orElse(null));
        }
        return SuccessfulHttpResponse.builder()
                .statusCode(status)
                .headers(response.headers().map())
                .body(new String(response.body(), StandardCharsets.UTF_8))
                .build();
    }

    /** Seconds; a date is not worth reading here. */
    private static Optional<Duration> retryAfter(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1,5}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)));
    }

    private static CallFailed failed(ExecutionException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CallFailed failed) {
                return failed;
            }
        }
        return new CallFailed(Code.UNREACHABLE, 0, null);
    }

    /** The deadlines that langchain4j would set are ours already. */
    private record Builder(java.net.http.HttpClient http, CallLimits limits) implements HttpClientBuilder {

        @Override
        public Duration connectTimeout() {
            return limits.timeout();
        }

        @Override
        public HttpClientBuilder connectTimeout(Duration ignored) {
            return this;
        }

        @Override
        public Duration readTimeout() {
            return limits.timeout();
        }

        @Override
        public HttpClientBuilder readTimeout(Duration ignored) {
            return this;
        }

        @Override
        public HttpClient build() {
            return new BoundedHttp(http, limits.timeout(), limits.replyBytes());
        }
    }
}
