package newsroom.wire;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Does a batch whole or, where that takes longer than it may, in ever smaller parts, in order. */
final class Halves {

    private Halves() {}

    /**
     * @param work must do no harm when a part of what it failed at comes again
     * @param tooMuch whether a failure says that the batch was too large; any other, and that of a single one, is thrown
     */
    static <T> void each(List<T> batch, Consumer<List<T>> work, Predicate<RuntimeException> tooMuch) {
        try {
            work.accept(batch);
        } catch (RuntimeException e) {
            if (batch.size() < 2 || !tooMuch.test(e)) {
                throw e;
            }
            int half = batch.size() / 2;
            each(batch.subList(0, half), work, tooMuch);
            each(batch.subList(half, batch.size()), work, tooMuch);
        }
    }
}
