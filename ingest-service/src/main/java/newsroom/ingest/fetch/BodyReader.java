package newsroom.ingest.fetch;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import newsroom.ingest.web.Purpose;

/** Reads a body into memory, within limits before and after decoding. */
final class BodyReader {

    private final FetchLimits.Sizes sizes;

    BodyReader(FetchLimits.Sizes sizes) {
        this.sizes = sizes;
    }

    byte[] read(Exchange exchange, Purpose purpose) throws IOException {
        String coding = Decoding.coding(exchange.headers());
        BudgetStream coded = exchange.body(sizes.coded(purpose));
        byte[] bytes = decoded(coded, coding);
        coded.transferTo(OutputStream.nullOutputStream());
        exchange.checkEnd();
        if (!coding.equals("identity") && Decoding.isPacked(bytes)) {
            throw new FetchTrouble("ENCODING_UNSUPPORTED", "packed twice");
        }
        if (bytes.length == 0 && purpose != Purpose.ROBOTS) {
            // A robots.txt may say nothing; of anything else that is no answer.
            throw new FetchTrouble("EMPTY_BODY", "status 200 and not a byte", exchange.status(), exchange.headers());
        }
        return bytes;
    }

    private byte[] decoded(BudgetStream coded, String coding) throws IOException {
        if (coding.equals("identity")) {
            return coded.readAllBytes();
        }
        Transport transport = new Transport(coded);
        try (InputStream in = new Measured(Decoding.decoded(transport, coding), coded)) {
            return in.readAllBytes();
        } catch (IOException e) {
            if (coded.count() == 0 && !transport.failed) {
                return new byte[0];
            }
            if (transport.failed || e instanceof FetchTrouble || e instanceof EOFException) {
                throw e;
            }
            throw new FetchTrouble("ENCODING_CORRUPT", "no " + coding);
        }
    }

    /** Tells a broken connection from a broken coding. Closing a decoder gives its memory back and ends here. */
    private static final class Transport extends FilterInputStream {
        private boolean failed;

        Transport(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            failed = true;
            int n = in.read(buffer, offset, length);
            failed = false;
            return n;
        }

        @Override
        public void close() {}
    }

    /** Stops a body that grows too much on the way out of its coding. */
    private final class Measured extends FilterInputStream {
        private final BudgetStream coded;
        private long count;

        Measured(InputStream in, BudgetStream coded) {
            super(in);
            this.coded = coded;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            count += Math.max(0, n);
            if (count > sizes.decoded()) {
                throw new FetchTrouble("DECOMPRESSION_BOMB", "decodes to more than " + sizes.decoded() + " bytes");
            }
            if (count > sizes.ratioAfter() && count > sizes.ratio() * Math.max(1, coded.count())) {
                throw new FetchTrouble("DECOMPRESSION_BOMB", "grows more than " + sizes.ratio() + " times");
            }
            return n;
        }
    }
}
