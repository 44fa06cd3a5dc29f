package newsroom.ingest.syndication;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A feed's bytes, to be read as characters as often as needed. */
final class Body {

    private final byte[] bytes;
    private final Encoding encoding;

    Body(byte[] bytes, @Nullable String contentType) {
        this.bytes = bytes;
        this.encoding = Encoding.of(bytes, contentType);
    }

    Reader open() {
        return new Mending(bytes, encoding);
    }

    /** The first character that says something; -1 when there is none. */
    int first() {
        char[] chunk = new char[512];
        try (Reader reader = open()) {
            for (int count = reader.read(chunk); count > 0; count = reader.read(chunk)) {
                for (int i = 0; i < count; i++) {
                    if (!isBlank(chunk[i])) {
                        return chunk[i];
                    }
                }
            }
            return -1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\uFEFF' || Character.isWhitespace(c);
    }

    /**
     * Reads on where a decoder would give up. A byte that is no UTF-8 is what Windows would have written, so a page
     * that mixes the two, or lies, is read as it was meant.
     */
    private static final class Mending extends Reader {

        private static final char UNREADABLE = '\uFFFD';
        private static final String WINDOWS = new String(allBytes(), CharsetLabels.WINDOWS_1252);

        private final ByteBuffer in;
        private final CharsetDecoder decoder;
        private final boolean isUtf8;

        Mending(byte[] bytes, Encoding encoding) {
            this.in = ByteBuffer.wrap(bytes, encoding.skip(), bytes.length - encoding.skip());
            this.isUtf8 = encoding.charset().equals(StandardCharsets.UTF_8);
            this.decoder = encoding.charset()
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
        }

        /** Wants room for two at least: so many a character beyond the basic plane takes. */
        @Override
        public int read(char[] chars, int offset, int length) {
            CharBuffer out = CharBuffer.wrap(chars, offset, length);
            CoderResult result = CoderResult.OVERFLOW;
            while (out.hasRemaining()) {
                result = decoder.decode(in, out, true);
                if (!result.isError()) {
                    break;
                }
                mend(out, result.length());
            }
            int count = out.position() - offset;
            return count == 0 && length > 0 ? -1 : count;
        }

        private void mend(CharBuffer out, int length) {
            if (!out.hasRemaining()) {
                return;
            }
            if (isUtf8) {
                out.put(WINDOWS.charAt(in.get() & 0xFF));
            } else {
                in.position(in.position() + length);
                out.put(UNREADABLE);
            }
        }

        private static byte[] allBytes() {
            byte[] all = new byte[256];
            for (int i = 0; i < all.length; i++) {
                all[i] = (byte) i;
            }
            return all;
        }

        @Override
        public void close() {}
    }
}
