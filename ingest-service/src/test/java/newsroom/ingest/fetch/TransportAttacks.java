package newsroom.ingest.fetch;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** What a hostile or broken server may say to one request, and the code that each is to be refused with. */
final class TransportAttacks {

    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n";

    private final RawServer server;
    private final Map<String, String> codes = new LinkedHashMap<>();

    private TransportAttacks(RawServer server) {
        this.server = server;
        codings();
        lengths();
        heads();
        slowness();
        statuses();
        redirects();
    }

    /** Paths on the server, with the code of each. */
    static Map<String, String> on(RawServer server) {
        return new TransportAttacks(server).codes;
    }

    private void codings() {
        coded("/gzip-bomb", "gzip", Packed.gzipBomb(64), "DECOMPRESSION_BOMB");
        coded("/deflate-bomb", "deflate", Packed.deflateBomb(64), "DECOMPRESSION_BOMB");
        coded("/brotli-bomb", "br", Packed.BROTLI_BOMB, "DECOMPRESSION_BOMB");
        coded("/large-without-a-bomb", "gzip", Packed.gzipOfRepetitiveNews(30), "DECOMPRESSION_BOMB");
        byte[] twice = Packed.gzip(Packed.gzip(Packed.news()));
        coded("/two-layers", "gzip, gzip", twice, "ENCODING_UNSUPPORTED");
        coded("/two-layer-lines", "gzip\r\nContent-Encoding: gzip", twice, "ENCODING_UNSUPPORTED");
        coded("/two-layers-one-name", "gzip", twice, "ENCODING_UNSUPPORTED");
        coded("/unknown-coding", "zstd", Packed.news(), "ENCODING_UNSUPPORTED");
        answer("/gzip-transfer", OK + "Transfer-Encoding: gzip\r\n\r\nxxxx", "ENCODING_UNSUPPORTED");
        byte[] gzip = Packed.gzip(new byte[5000]);
        coded("/gzip-cut", "gzip", Packed.cut(gzip, gzip.length / 2), "BODY_TRUNCATED");
        coded("/gzip-head-cut", "gzip", Packed.cut(gzip, 5), "BODY_TRUNCATED");
        coded("/brotli-cut", "br", Packed.cut(Packed.BROTLI_NEWS, 9), "ENCODING_CORRUPT");
        coded("/not-gzip", "gzip", Packed.news(), "ENCODING_CORRUPT");
        coded("/not-brotli", "br", new byte[] {-1, -1, -1, -1, -1, -1}, "ENCODING_CORRUPT");
        byte[] wrong = Packed.gzip(Packed.news());
        wrong[wrong.length - 6] ^= 1;
        coded("/gzip-checksum", "gzip", wrong, "ENCODING_CORRUPT");
    }

    private void lengths() {
        endless(
                "/endless-chunks",
                OK + "Transfer-Encoding: chunked\r\n\r\n",
                "4000\r\n" + "x".repeat(0x4000) + "\r\n",
                0);
        codes.put("/endless-chunks", "TOO_LARGE");
        endless("/endless-body", OK + "\r\n", "x".repeat(0x4000), 0);
        codes.put("/endless-body", "TOO_LARGE");
        endless(
                "/chunk-extensions",
                OK + "Transfer-Encoding: chunked\r\n\r\n",
                "1;" + "e".repeat(30_000) + "\r\nx\r\n",
                0);
        codes.put("/chunk-extensions", "TOO_LARGE");
        answer("/length-too-large", OK + "Content-Length: 999999999999\r\n\r\nx", "TOO_LARGE");
        answer("/length-beyond-body", OK + "Content-Length: 100\r\n\r\n" + Packed.NEWS, "BODY_TRUNCATED");
        answer("/length-below-body", OK + "Content-Length: 10\r\n\r\n" + Packed.NEWS, "CONTENT_LENGTH_MISMATCH");
        answer("/length-negative", OK + "Content-Length: -5\r\n\r\nnews", "PROTOCOL_ERROR");
        answer("/length-words", OK + "Content-Length: five\r\n\r\nnews!", "PROTOCOL_ERROR");
        answer("/two-lengths", OK + "Content-Length: 4\r\nContent-Length: 9\r\n\r\nnewsnews!", "PROTOCOL_ERROR");
        answer("/chunk-cut", OK + "Transfer-Encoding: chunked\r\n\r\n20\r\nnews", "BODY_TRUNCATED");
        answer("/chunk-end-missing", OK + "Transfer-Encoding: chunked\r\n\r\n4\r\nnews\r\n", "BODY_TRUNCATED");
        answer("/chunk-words", OK + "Transfer-Encoding: chunked\r\n\r\nzz\r\nnews\r\n0\r\n\r\n", "PROTOCOL_ERROR");
        answer("/chunk-huge", OK + "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\nnews", "PROTOCOL_ERROR");
        endless("/endless-trailers", OK + "Transfer-Encoding: chunked\r\n\r\n0\r\n", "x: y\r\n", 0);
        codes.put("/endless-trailers", "HEADERS_TOO_LARGE");
    }

    private void heads() {
        endless("/header-flood", OK, "x-flood: " + "x".repeat(200) + "\r\n", 0);
        endless("/endless-header", OK + "x-long: ", "x".repeat(4096), 0);
        endless("/endless-status-line", "HTTP/1.1 200 ", "O".repeat(4096), 0);
        endless("/interim-flood", "", "HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n", 0);
        for (String path :
                new String[] {"/header-flood", "/endless-header", "/endless-status-line", "/interim-flood"}) {
            codes.put(path, "HEADERS_TOO_LARGE");
        }
        answer("/101-lines", OK + "x: y\r\n".repeat(100) + "\r\nnews", "HEADERS_TOO_LARGE");
        answer("/70-kilobytes", OK + ("x: " + "y".repeat(7000) + "\r\n").repeat(10) + "\r\n", "HEADERS_TOO_LARGE");
        answer("/switching", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\n\r\n", "NO_ANSWER");
        answer("/not-http", "SSH-2.0-OpenSSH_9.2\r\n\r\n", "PROTOCOL_ERROR");
        answer("/nothing", "", "NO_ANSWER");
    }

    private void slowness() {
        silent("/silent", "", "TIMEOUT_FIRST_BYTE");
        endless("/head-drip", "HTTP/1.1 200 OK\r\nx-drip: ", "x", 50);
        codes.put("/head-drip", "TIMEOUT_FIRST_BYTE");
        endless("/interim-drip", "", "HTTP/1.1 102 Processing\r\n\r\n", 450);
        codes.put("/interim-drip", "TIMEOUT_FIRST_BYTE");
        endless("/drip", OK + "Content-Length: 100000\r\n\r\n", "x", 60);
        codes.put("/drip", "TOO_SLOW");
        endless("/chunk-drip", OK + "Transfer-Encoding: chunked\r\n\r\n", "1\r\nx\r\n", 60);
        codes.put("/chunk-drip", "TOO_SLOW");
        silent("/silent-body", OK + "Content-Length: 100\r\n\r\nnews", "TIMEOUT_BETWEEN_BYTES");
        endless("/steady-and-endless", OK + "\r\n", "x".repeat(4096), 40);
        codes.put("/steady-and-endless", "TIMEOUT_TOTAL");
    }

    private void statuses() {
        answer("/204", "HTTP/1.1 204 No Content\r\n\r\n", "HTTP_204");
        answer("/206", "HTTP/1.1 206 Partial Content\r\nContent-Range: bytes 0-3/9\r\n\r\nnews", "HTTP_206");
        answer("/304-unasked", "HTTP/1.1 304 Not Modified\r\n\r\n", "HTTP_304");
        answer("/empty", OK + "Content-Length: 0\r\n\r\n", "EMPTY_BODY");
        answer("/empty-gzip", OK + "Content-Encoding: gzip\r\nContent-Length: 0\r\n\r\n", "EMPTY_BODY");
        answer("/503", "HTTP/1.1 503 Busy\r\nRetry-After: 7200\r\nContent-Length: 0\r\n\r\n", "HTTP_503");
        answer("/999", "HTTP/1.1 999 Request denied\r\nContent-Length: 0\r\n\r\n", "HTTP_999");
    }

    private void redirects() {
        redirect("/self", "/self", "REDIRECT_LOOP");
        redirect("/a", "/b", "REDIRECT_LOOP");
        redirect("/b", "/a", "REDIRECT_LOOP");
        IntStream.range(0, 5).forEach(i -> redirect("/five-" + i, "/five-" + (i + 1) % 5, "REDIRECT_LOOP"));
        IntStream.range(0, 50).forEach(i -> redirect("/fifty-" + i, "/fifty-" + (i + 1), "REDIRECT_LIMIT"));
        IntStream.range(1, 50).forEach(i -> codes.remove("/fifty-" + i));
        redirect("/to-file", "file:///etc/passwd", "REDIRECT_FORBIDDEN");
        redirect("/to-gopher", "gopher://127.0.0.1:6379/_INFO", "REDIRECT_FORBIDDEN");
        redirect("/to-data", "data:text/xml,%3Crss/%3E", "REDIRECT_FORBIDDEN");
        redirect("/to-ftp", "ftp://127.0.0.1/feed", "REDIRECT_FORBIDDEN");
        redirect("/to-script", "javascript:alert(1)", "REDIRECT_FORBIDDEN");
        redirect("/to-jar", "jar:http://127.0.0.1/x.jar!/feed", "REDIRECT_FORBIDDEN");
        redirect("/to-user", "http://editor:secret@127.0.0.1:" + server.port() + "/good", "REDIRECT_FORBIDDEN");
        redirect("/to-nowhere", "", "REDIRECT_MALFORMED");
        redirect("/to-nonsense", "http://exa mple:::/", "REDIRECT_MALFORMED");
        answer("/without-location", "HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n", "REDIRECT_MALFORMED");
        redirect("/to-long", "/" + "x".repeat(3000), "REDIRECT_FORBIDDEN");
    }

    private void answer(String path, String said, String code) {
        server.on(path, said);
        codes.put(path, code);
    }

    private void coded(String path, String coding, byte[] body, String code) {
        server.on(path, OK + "Content-Encoding: " + coding + "\r\n", body);
        codes.put(path, code);
    }

    private void redirect(String path, String location, String code) {
        answer(path, "HTTP/1.1 302 Found\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n", code);
    }

    private void silent(String path, String first, String code) {
        server.on(path, (head, out) -> {
            out.write(first.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            Thread.sleep(15_000);
        });
        codes.put(path, code);
    }

    private void endless(String path, String first, String again, int pauseMillis) {
        server.on(path, (head, out) -> {
            out.write(first.getBytes(StandardCharsets.ISO_8859_1));
            repeat(out, again.getBytes(StandardCharsets.ISO_8859_1), pauseMillis);
        });
    }

    @SuppressWarnings("InfiniteLoopStatement")
    private static void repeat(OutputStream out, byte[] again, int pauseMillis) throws Exception {
        byte[] copy = Arrays.copyOf(again, again.length);
        while (true) {
            out.write(copy);
            out.flush();
            Thread.sleep(pauseMillis);
        }
    }
}
