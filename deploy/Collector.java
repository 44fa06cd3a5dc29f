import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Stands in for a collector of traces where none is at hand: takes OTLP over HTTP (protobuf) and writes a line a span.
 *
 * <pre>java deploy/Collector.java PORT FILE        # SERVICE TRACE SPAN PARENT NAME, with tabs</pre>
 */
public final class Collector {

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(Files.newOutputStream(Path.of(args[1])), true, StandardCharsets.UTF_8);
        int port = Integer.parseInt(args[0]);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 64);
        server.createContext("/v1/traces", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            fields(ByteBuffer.wrap(body), (field, resourceSpans) -> service(resourceSpans, out));
            exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    /** ResourceSpans: 1 the resource, whose attributes tell the service; 2 the spans by instrument. */
    private static void service(ByteBuffer resourceSpans, PrintStream out) {
        List<String> strings = new ArrayList<>();
        List<ByteBuffer> scopes = new ArrayList<>();
        fields(resourceSpans, (field, part) -> {
            if (field == 1) {
                fields(part, (ignored, attribute) -> strings(attribute, strings));
            } else if (field == 2) {
                scopes.add(part);
            }
        });
        int name = strings.indexOf("service.name");
        String service = name < 0 ? "unknown" : strings.get(name + 1);
        scopes.forEach(scope -> fields(scope, (field, span) -> {
            if (field == 2) {
                out.println(service + "\t" + span(span));
            }
        }));
    }

    /** KeyValue: 1 the key, 2 a value, whose field 1 is a string. */
    private static void strings(ByteBuffer attribute, List<String> into) {
        fields(attribute, (field, part) -> {
            if (field == 1) {
                into.add(StandardCharsets.UTF_8.decode(part).toString());
            } else if (field == 2) {
                fields(part, (kind, value) -> into.add(StandardCharsets.UTF_8.decode(value).toString()));
            }
        });
    }

    /** Span: 1 trace, 2 span, 4 parent, 5 name. */
    private static String span(ByteBuffer span) {
        String[] told = {"", "", "", "", "-", ""};
        fields(span, (field, part) -> {
            if (field == 5) {
                told[5] = StandardCharsets.UTF_8.decode(part).toString();
            } else if (field < 5) {
                byte[] id = new byte[part.remaining()];
                part.get(id);
                told[field] = id.length == 0 ? told[field] : HexFormat.of().formatHex(id);
            }
        });
        return String.join("\t", told[1], told[2], told[4], told[5]);
    }

    /** Every field that has a length; the others are passed over. */
    private static void fields(ByteBuffer message, BiConsumer<Integer, ByteBuffer> each) {
        while (message.hasRemaining()) {
            int tag = (int) number(message);
            switch (tag & 7) {
                case 0 -> number(message);
                case 1 -> message.position(message.position() + 8);
                case 5 -> message.position(message.position() + 4);
                default -> {
                    int length = (int) number(message);
                    each.accept(tag >>> 3, message.slice(message.position(), length));
                    message.position(message.position() + length);
                }
            }
        }
    }

    private static long number(ByteBuffer message) {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            byte part = message.get();
            number |= (long) (part & 0x7F) << shift;
            if (part >= 0) {
                return number;
            }
        }
    }
}
