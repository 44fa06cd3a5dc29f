package newsroom.ingest.schedule;

import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jboss.logging.Logger;

/**
 * People to send out. No more work is taken than there are free people, because what is taken is written down as asked:
 * it must go out at once.
 */
final class Reporters {

    private static final Logger LOG = Logger.getLogger(Reporters.class);

    /** Most of a round of one second, so that the next is not late. */
    static final Duration ROUND = Duration.ofMillis(900);

    private final ExecutorService staff;
    private final Semaphore free;

    Reporters(int people) {
        this.staff = Executors.newFixedThreadPool(people);
        this.free = new Semaphore(people);
    }

    /**
     * Takes work as people come free, at most {@code most} in all, and sends them out; ends early when there was less
     * to do than people, and when nobody came back {@code within} this time.
     */
    <T> void send(int most, Duration within, IntFunction<? extends Collection<T>> take, Consumer<T> work) {
        long end = System.nanoTime() + within.toNanos();
        int left = most;
        while (left > 0) {
            int people = gather(left, end - System.nanoTime());
            int sent = people == 0 ? 0 : dispatch(people, take, work);
            if (sent == 0 || sent < people) {
                return;
            }
            left -= sent;
        }
    }

    /** Waits for one, and takes along whoever else is free. */
    private int gather(int most, long nanos) {
        try {
            if (!free.tryAcquire(nanos, TimeUnit.NANOSECONDS)) {
                return 0;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
        int people = 1;
        while (people < most && free.tryAcquire()) {
            people++;
        }
        return people;
    }

    private <T> int dispatch(int people, IntFunction<? extends Collection<T>> take, Consumer<T> work) {
        Collection<T> taken;
        try {
            taken = take.apply(people);
        } catch (RuntimeException e) {
            free.release(people);
            throw e;
        }
        free.release(people - taken.size());
        taken.forEach(item -> staff.execute(() -> run(item, work)));
        return taken.size();
    }

    private <T> void run(T item, Consumer<T> work) {
        try {
            work.accept(item);
        } catch (RuntimeException e) {
            // What was taken comes back of its own when its time is up; the others go on.
            LOG.warnf(e, "on the way: %s", item.getClass().getSimpleName());
        } finally {
            free.release();
        }
    }

    void goHome() {
        staff.shutdownNow();
    }
}
