package newsroom.ingest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLServerSocket;

/** A server that says exactly the bytes it is told to, well-formed or not. On loopback only. */
final class RawServer implements AutoCloseable {

    /** What is said to one request; an exception ends the connection. */
    interface Script {
        void play(String head, OutputStream out) throws Exception;
    }

    private final ServerSocket listener;
    private final Map<String, Script> scripts = new ConcurrentHashMap<>();
    private final List<String> heads = new CopyOnWriteArrayList<>();

    RawServer() {
        this(listen());
    }

    RawServer(ServerSocket listener) {
        this.listener = listener;
        daemon(this::accept);
    }

    private static ServerSocket listen() {
        try {
            return new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "fixture");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    RawServer on(String path, Script script) {
        scripts.put(path, script);
        return this;
    }

    /** Says the text as it stands, in ISO 8859-1. */
    RawServer on(String path, String answer) {
        return on(path, (head, out) -> out.write(answer.getBytes(StandardCharsets.ISO_8859_1)));
    }

    RawServer on(String path, String head, byte[] body) {
        return on(path, (request, out) -> {
            out.write((head + "Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.write(body);
        });
    }

    int port() {
        return listener.getLocalPort();
    }

    String door() {
        return "127.0.0.1:" + port();
    }

    URI url(String path) {
        return URI.create((listener instanceof SSLServerSocket ? "https://" : "http://") + door() + path);
    }

    /** Request heads so far, as they came. */
    List<String> heads() {
        return heads;
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = listener.accept();
                daemon(() -> serve(socket));
            }
        } catch (IOException e) {
            // Closed.
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setSoTimeout(20_000);
            String head = head(socket.getInputStream());
            heads.add(head);
            String path = head.isEmpty() ? "" : head.split(" ")[1];
            Script script = scripts.getOrDefault(path, scripts.get("*"));
            if (script != null) {
                script.play(head, socket.getOutputStream());
                socket.getOutputStream().flush();
            }
        } catch (Exception e) {
            // The other side hung up, which is what most of these scripts are for.
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            int b = in.read();
            if (b < 0) {
                return head.toString();
            }
            head.append((char) b);
        }
        return head.toString();
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
