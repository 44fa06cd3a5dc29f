package newsroom.publish.webhook;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import newsroom.publish.hooks.Messenger;
import newsroom.publish.hooks.Target;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;

/**
 * Posts over a socket that it opened itself, to an address that it looked up and checked: whatever the name resolves to a
 * moment later is not asked. Redirects are not followed, answers are not read beyond their head.
 */
public final class GuardedMessenger implements Messenger {

    private static final Http1Config LIMITS = Http1Config.custom()
            .setMaxLineLength(8 * 1024)
            .setMaxHeaderCount(100)
            .build();

    private final Target target;
    private final Duration patience;

    public GuardedMessenger(Target target, Duration patience) {
        this.target = target;
        this.patience = patience;
    }

    @Override
    public Reply bring(URI url, Map<String, String> headers, byte[] body) {
        long begun = System.nanoTime();
        Optional<String> objection = target.objection(url);
        if (objection.isPresent()) {
            return silence("SSRF_BLOCKED: " + objection.get(), begun);
        }
        try {
            List<InetAddress> addresses = List.of(InetAddress.getAllByName(url.getHost()));
            objection = target.objection(url, addresses);
            if (objection.isPresent()) {
                return silence("SSRF_BLOCKED: " + objection.get(), begun);
            }
            try (Socket socket = connected(url, addresses.get(0))) {
                return exchange(socket, url, headers, body, begun);
            }
        } catch (UnknownHostException e) {
            return silence("HOST_UNKNOWN: " + url.getHost(), begun);
        } catch (SocketTimeoutException e) {
            return silence("TIMEOUT: no answer within " + patience.toSeconds() + " s", begun);
        } catch (IOException | HttpException e) {
            return silence("CONNECTION: " + e.getMessage(), begun);
        }
    }

    private Socket connected(URI url, InetAddress address) throws IOException {
        // Without this, the system's SOCKS proxy would connect for us, to wherever it likes.
        Socket socket = new Socket(Proxy.NO_PROXY);
        socket.setSoTimeout((int) patience.toMillis());
        try {
            socket.connect(new InetSocketAddress(address, Target.port(url)), (int) patience.toMillis());
            return "https".equals(url.getScheme()) ? secured(socket, url) : socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    private static SSLSocket secured(Socket socket, URI url) throws IOException {
        SSLSocketFactory tls = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket secured = (SSLSocket) tls.createSocket(socket, url.getHost(), Target.port(url), true);
        SSLParameters parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }

    private static Reply exchange(Socket socket, URI url, Map<String, String> headers, byte[] body, long begun)
            throws IOException, HttpException {
        String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        ClassicHttpRequest request =
                new BasicClassicHttpRequest("POST", url.getRawQuery() == null ? path : path + "?" + url.getRawQuery());
        request.setHeader("Host", url.getRawAuthority());
        request.setHeader("User-Agent", "Newsroom");
        request.setHeader("Connection", "close");
        request.setHeader("Content-Length", body.length);
        headers.forEach(request::setHeader);
        request.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
        DefaultBHttpClientConnection connection = new DefaultBHttpClientConnection(LIMITS);
        connection.bind(socket);
        connection.sendRequestHeader(request);
        connection.sendRequestEntity(request);
        connection.flush();
        ClassicHttpResponse response = connection.receiveResponseHeader();
        return new Reply(response.getCode(), null, retryAfter(response), millis(begun));
    }

    private static Duration retryAfter(ClassicHttpResponse response) {
        Header header = response.getFirstHeader("Retry-After");
        String value = header == null ? "" : header.getValue().strip();
        return value.matches("\\d{1,6}") ? Duration.ofSeconds(Long.parseLong(value)) : Duration.ZERO;
    }

    private static Reply silence(String trouble, long begun) {
        return new Reply(null, trouble, Duration.ZERO, millis(begun));
    }

    private static long millis(long begun) {
        return (System.nanoTime() - begun) / 1_000_000;
    }
}
