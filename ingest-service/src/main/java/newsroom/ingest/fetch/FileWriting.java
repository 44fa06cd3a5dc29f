package newsroom.ingest.fetch;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.ingest.web.Delivery;

/** Writes a body to a part file, from its beginning or from where the last attempt ended, and puts the whole in place. */
final class FileWriting {

    private static final int BUFFER = 32 * 1024;
    private static final Pattern CONTENT_RANGE = Pattern.compile("bytes (\\d{1,18})-(\\d{1,18})/(\\d{1,18})");

    Delivery write(Walk.End end, PartFile part, long limit) throws IOException {
        Exchange exchange = end.exchange();
        if (!Decoding.coding(exchange.headers()).equals("identity")) {
            throw new FetchTrouble("ENCODING_UNSUPPORTED", "a coding that was not asked for");
        }
        try {
            long from = exchange.status() == 206 ? resumed(exchange, part) : afresh(exchange, part);
            copy(exchange.body(limit - from), part);
            exchange.checkEnd();
            checkWhole(exchange, part);
            long length = part.length();
            part.finish();
            return new Delivery.Saved(end.target().url(), length, from, exchange.headers(), end.moves());
        } catch (FetchTrouble e) {
            if (e.isPatienceLost()) {
                part.abandon();
            } else {
                part.discard();
            }
            throw e;
        } catch (IOException e) {
            part.abandon();
            throw e;
        }
    }

    private static long afresh(Exchange exchange, PartFile part) throws IOException {
        part.begin(exchange.headers().first("ETag"));
        return 0;
    }

    /** A part is only added to when the server says that it begins where ours ends. */
    private static long resumed(Exchange exchange, PartFile part) throws FetchTrouble {
        Matcher range = range(exchange);
        boolean same = exchange.headers().first("ETag").equals(part.validator());
        if (!range.matches() || Long.parseLong(range.group(1)) != part.length() || !same) {
            throw new FetchTrouble("RANGE_MISMATCH", "not the part that was asked for");
        }
        return part.length();
    }

    private static void checkWhole(Exchange exchange, PartFile part) throws FetchTrouble {
        if (part.length() == 0) {
            throw new FetchTrouble("EMPTY_BODY", "status " + exchange.status() + " and not a byte");
        }
        Matcher range = range(exchange);
        if (exchange.status() == 206 && range.matches() && Long.parseLong(range.group(3)) != part.length()) {
            throw new FetchTrouble("RANGE_MISMATCH", "the parts do not add up to the whole");
        }
    }

    private static Matcher range(Exchange exchange) {
        return CONTENT_RANGE.matcher(exchange.headers().first("Content-Range").orElse(""));
    }

    private static void copy(InputStream in, PartFile part) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (OutputStream out = new DiskStream(Files.newOutputStream(part.part(), CREATE, WRITE, APPEND))) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                out.write(buffer, 0, n);
            }
        }
    }

    /** Tells the trouble of our disk from that of the world. */
    private static final class DiskStream extends FilterOutputStream {
        DiskStream(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] buffer, int offset, int length) throws IOException {
            try {
                out.write(buffer, offset, length);
            } catch (IOException e) {
                throw new FetchTrouble("DISK_FAILED", String.valueOf(e.getMessage()));
            }
        }
    }
}
