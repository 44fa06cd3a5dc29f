package newsroom.ingest.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what comes through, and stops when it is more than was granted. */
final class BudgetStream extends FilterInputStream {

    private final long budget;
    private final String code;
    private long count;

    /** @param code of the trouble when the budget is spent */
    BudgetStream(InputStream in, long budget, String code) {
        super(in);
        this.budget = budget;
        this.code = code;
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        spend(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        spend(Math.max(0, n));
        return n;
    }

    private void spend(int n) throws FetchTrouble {
        count += n;
        if (count > budget) {
            throw new FetchTrouble(code, "more than " + budget + " bytes");
        }
    }
}
