package newsroom.ingest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsroom.ingest.web.Headers;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParserFactory;
import org.apache.hc.core5.http.io.HttpMessageParser;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.util.Timeout;

/** One request and its answer on a connection of its own, in HTTP/1.1. */
final class Exchange implements AutoCloseable {

    private static final int BUFFER = 8192;
    private static final int INTERIM_ANSWERS = 5;

    private final Dialer.Line line;
    private final Watch watch;
    private final DefaultBHttpClientConnection connection;
    private final ClassicHttpResponse response;
    private final Headers headers;

    private Exchange(
            Dialer.Line line, Watch watch, DefaultBHttpClientConnection connection, ClassicHttpResponse response) {
        this.line = line;
        this.watch = watch;
        this.connection = connection;
        this.response = response;
        this.headers = headers(response);
    }

    /** Asks, and reads the head of the answer. */
    static Exchange begin(
            Dialer.Line line, Target target, Map<String, String> lines, FetchLimits.Sizes sizes, Watch watch)
            throws IOException, HttpException {
        var request = new BasicClassicHttpRequest("GET", null, null, target.path());
        return begin(line, target, request, lines, sizes, watch);
    }

    /** Sends a form, and reads the head of the answer. */
    static Exchange send(
            Dialer.Line line,
            Target target,
            byte[] form,
            Map<String, String> lines,
            FetchLimits.Sizes sizes,
            Watch watch)
            throws IOException, HttpException {
        var request = new BasicClassicHttpRequest("POST", null, null, target.path());
        request.setEntity(new ByteArrayEntity(form, ContentType.APPLICATION_FORM_URLENCODED));
        request.addHeader("Content-Type", "application/x-www-form-urlencoded");
        request.addHeader("Content-Length", form.length);
        return begin(line, target, request, lines, sizes, watch);
    }

    private static Exchange begin(
            Dialer.Line line,
            Target target,
            ClassicHttpRequest request,
            Map<String, String> lines,
            FetchLimits.Sizes sizes,
            Watch watch)
            throws IOException, HttpException {
        var connection = connection(sizes);
        connection.bind(line.socket());
        request.addHeader("Host", authority(target));
        lines.forEach(request::addHeader);
        watch.enter(Watch.Phase.FIRST_BYTE);
        connection.sendRequestHeader(request);
        if (request.getEntity() != null) {
            connection.sendRequestEntity(request);
        }
        connection.flush();
        ClassicHttpResponse response = head(connection);
        checkSize(response, sizes);
        watch.enter(Watch.Phase.BODY);
        connection.receiveResponseEntity(response);
        return new Exchange(line, watch, connection, response);
    }

    private static DefaultBHttpClientConnection connection(FetchLimits.Sizes sizes) {
        Http1Config config = Http1Config.custom()
                .setBufferSize(BUFFER)
                .setMaxLineLength(sizes.head())
                .setMaxHeaderCount(sizes.headLines())
                .build();
        // ISO 8859-1 both ways keeps validators as they are, byte for byte.
        return new DefaultBHttpClientConnection(
                config,
                StandardCharsets.ISO_8859_1.newDecoder(),
                StandardCharsets.ISO_8859_1.newEncoder(),
                null,
                null,
                null,
                given -> bounded(DefaultHttpResponseParserFactory.INSTANCE.create(given), sizes.head()));
    }

    /** A flood of lines is stopped as it comes in: the parser is given no more than a head and one buffer of body. */
    private static HttpMessageParser<ClassicHttpResponse> bounded(
            HttpMessageParser<ClassicHttpResponse> parser, int head) {
        long[] left = {(long) head + BUFFER};
        return (buffer, in) -> {
            var budget = new BudgetStream(in, left[0], "HEADERS_TOO_LARGE");
            ClassicHttpResponse response = parser.parse(buffer, budget);
            left[0] -= budget.count();
            return response;
        };
    }

    private static ClassicHttpResponse head(DefaultBHttpClientConnection connection) throws IOException, HttpException {
        for (int i = 0; i <= INTERIM_ANSWERS; i++) {
            ClassicHttpResponse response = connection.receiveResponseHeader();
            if (response.getCode() >= 200) {
                return response;
            }
        }
        throw new FetchTrouble("HEADERS_TOO_LARGE", "more than " + INTERIM_ANSWERS + " interim answers");
    }

    private static void checkSize(ClassicHttpResponse response, FetchLimits.Sizes sizes) throws FetchTrouble {
        long size = 0;
        for (var header : response.getHeaders()) {
            size += header.getName().length()
                    + String.valueOf(header.getValue()).length()
                    + 4;
        }
        int lines = response.getHeaders().length;
        if (size > sizes.head() || lines > sizes.headLines()) {
            throw new FetchTrouble("HEADERS_TOO_LARGE", size + " bytes in " + lines + " lines");
        }
    }

    private static String authority(Target target) {
        int standard = target.secure() ? 443 : 80;
        String host = target.host().indexOf(':') < 0 ? target.host() : "[" + target.host() + "]";
        return target.port() == standard ? host : host + ":" + target.port();
    }

    private static Headers headers(ClassicHttpResponse response) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (var header : response.getHeaders()) {
            String value = header.getValue() == null ? "" : header.getValue();
            all.computeIfAbsent(header.getName(), name -> new ArrayList<>()).add(value);
        }
        return new Headers(all);
    }

    int status() {
        return response.getCode();
    }

    Headers headers() {
        return headers;
    }

    /** As the answer claims; -1 when it does not. */
    long length() {
        return response.getEntity() == null ? 0 : response.getEntity().getContentLength();
    }

    /**
     * The body in its coding, up to that many bytes. What frames it (chunk extensions, TLS records) may not come to more
     * than the same again.
     */
    BudgetStream body(long most) throws IOException {
        if (length() > most) {
            throw new FetchTrouble("TOO_LARGE", "claims to be " + length() + " bytes");
        }
        watch.grant(2 * most + BUFFER);
        InputStream content = response.getEntity() == null
                ? InputStream.nullInputStream()
                : response.getEntity().getContent();
        return new BudgetStream(content, most, "TOO_LARGE");
    }

    /** After the body: nothing more may have come than its length claimed. */
    void checkEnd() throws IOException {
        if (length() < 0) {
            return;
        }
        watch.enter(Watch.Phase.AFTER);
        if (hasMore()) {
            throw new FetchTrouble("CONTENT_LENGTH_MISMATCH", "more than the " + length() + " bytes that were claimed");
        }
    }

    private boolean hasMore() {
        try {
            return connection.isDataAvailable(Timeout.ofMilliseconds(1));
        } catch (IOException e) {
            // However the connection ends now, the body was whole.
            return false;
        }
    }

    @Override
    public void close() {
        line.close();
    }
}
