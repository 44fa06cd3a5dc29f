package newsroom.ingest.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import newsroom.ingest.web.Headers;
import org.brotli.dec.BrotliInputStream;

/** Takes a body out of its content coding: one layer, of a kind that was asked for. */
final class Decoding {

    static final String ACCEPTED = "gzip, deflate, br";

    private static final int BUFFER = 8192;

    private Decoding() {}

    /** @throws FetchTrouble {@code ENCODING_UNSUPPORTED} */
    static String coding(Headers headers) throws FetchTrouble {
        List<String> lines = headers.all("Content-Encoding");
        String coding = String.join(",", lines).strip().toLowerCase(Locale.ROOT);
        return switch (coding) {
            case "", "identity" -> "identity";
            case "gzip", "x-gzip" -> "gzip";
            case "deflate", "br" -> coding;
            default -> throw new FetchTrouble("ENCODING_UNSUPPORTED", "coded as " + shortened(coding));
        };
    }

    static InputStream decoded(InputStream in, String coding) throws IOException {
        return switch (coding) {
            case "gzip" -> new GZIPInputStream(in, BUFFER);
            case "deflate" -> inflated(in);
            case "br" -> new BrotliInputStream(in, BUFFER);
            default -> in;
        };
    }

    /** "deflate" means zlib (RFC 9110, section 8.4.1.2), and some servers send it bare. */
    private static InputStream inflated(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, BUFFER);
        buffered.mark(2);
        int first = buffered.read();
        int second = buffered.read();
        buffered.reset();
        boolean zlib = (first & 0x0F) == 8 && ((first << 8) | second) % 31 == 0;
        Inflater inflater = new Inflater(!zlib);
        return new InflaterInputStream(buffered, inflater, BUFFER) {
            @Override
            public void close() throws IOException {
                super.close();
                inflater.end();
            }
        };
    }

    /** Whether what came out is gzip once more: a second layer under one name. */
    static boolean isPacked(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == 0x1F && (bytes[1] & 0xFF) == 0x8B && bytes[2] == 8;
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) : text;
    }
}
