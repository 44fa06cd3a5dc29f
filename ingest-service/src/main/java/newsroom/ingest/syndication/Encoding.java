package newsroom.ingest.syndication;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a body's bytes are to be read. The bytes outweigh the labels: a byte order mark, then the zeros of wide
 * characters, then UTF-8 that proves to be UTF-8 (other text practically never does); only then the labels, where the
 * document's own outweighs a server's blanket default.
 *
 * @param skip bytes of a byte order mark
 */
record Encoding(Charset charset, int skip) {

    private static final int DECLARATION_WITHIN = 1024;
    private static final Pattern DECLARED =
            Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']?\\s*([^\"'\\s?>]{1,40})");
    private static final Pattern SERVED =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([^\"';\\s]{1,40})", Pattern.CASE_INSENSITIVE);

    private record Sign(Charset charset, boolean isMark, int... bytes) {
        boolean opens(byte[] body) {
            if (body.length < bytes.length) {
                return false;
            }
            for (int i = 0; i < bytes.length; i++) {
                if (bytes[i] >= 0 && (body[i] & 0xFF) != bytes[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

    /** In this order: the mark of UTF-32LE begins with that of UTF-16LE. Minus one is any byte. */
    private static final List<Sign> SIGNS = List.of(
            new Sign(StandardCharsets.UTF_8, true, 0xEF, 0xBB, 0xBF),
            new Sign(UTF_32LE, true, 0xFF, 0xFE, 0, 0),
            new Sign(UTF_32BE, true, 0, 0, 0xFE, 0xFF),
            new Sign(StandardCharsets.UTF_16LE, true, 0xFF, 0xFE),
            new Sign(StandardCharsets.UTF_16BE, true, 0xFE, 0xFF),
            new Sign(UTF_32LE, false, -1, 0, 0, 0),
            new Sign(UTF_32BE, false, 0, 0, 0, -1),
            new Sign(StandardCharsets.UTF_16LE, false, -1, 0, -1, 0),
            new Sign(StandardCharsets.UTF_16BE, false, 0, -1, 0, -1));

    static Encoding of(byte[] body, @Nullable String contentType) {
        for (Sign sign : SIGNS) {
            if (sign.opens(body)) {
                return new Encoding(sign.charset, sign.isMark ? sign.bytes.length : 0);
            }
        }
        Charset claimed = claimed(body, contentType);
        if (claimed == null || claimed.equals(StandardCharsets.UTF_8)) {
            return new Encoding(StandardCharsets.UTF_8, 0);
        }
        return new Encoding(isShifting(claimed) || !isUtf8(body) ? claimed : StandardCharsets.UTF_8, 0);
    }

    private static @Nullable Charset claimed(byte[] body, @Nullable String contentType) {
        Charset served = contentType == null ? null : narrow(SERVED, contentType);
        String head = new String(body, 0, Math.min(body.length, DECLARATION_WITHIN), StandardCharsets.ISO_8859_1);
        Charset declared = narrow(DECLARED, head);
        boolean isDefault =
                served == null || served.equals(StandardCharsets.UTF_8) || served.equals(CharsetLabels.WINDOWS_1252);
        return isDefault && declared != null ? declared : served;
    }

    /** Wide characters would have shown by their zeros. */
    private static @Nullable Charset narrow(Pattern pattern, String text) {
        Matcher label = pattern.matcher(text);
        Charset charset = label.find() ? CharsetLabels.named(label.group(1)) : null;
        return charset == null
                        || charset.name().startsWith("UTF-16")
                        || charset.name().startsWith("UTF-32")
                ? null
                : charset;
    }

    /** Charsets that write everything in the bytes of ASCII, so that all of it would pass for UTF-8. */
    private static boolean isShifting(Charset charset) {
        return charset.name().startsWith("ISO-2022");
    }

    private static boolean isUtf8(byte[] body) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(body);
        CharBuffer out = CharBuffer.allocate(8192);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return !result.isError();
    }
}
