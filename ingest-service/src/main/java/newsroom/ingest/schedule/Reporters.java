package newsroom.ingest.schedule;

import java.util.Collection;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jboss.logging.Logger;

/**
 * People to send out. No more work is taken than there are free people, because what is taken is written down as asked:
 * it must go out at once.
 */
final class Reporters {

    private static final Logger LOG = Logger.getLogger(Reporters.class);

    private final ExecutorService staff;
    private final Semaphore free;

    Reporters(int people) {
        this.staff = Executors.newFixedThreadPool(people);
        this.free = new Semaphore(people);
    }

    /**
     * Takes as much work as there are people free, at most {@code most}, and sends them out.
     *
     * @return how much was taken
     */
    <T> int send(int most, IntFunction<? extends Collection<T>> take, Consumer<T> work) {
        int people = 0;
        while (people < most && free.tryAcquire()) {
            people++;
        }
        if (people == 0) {
            return 0;
        }
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
