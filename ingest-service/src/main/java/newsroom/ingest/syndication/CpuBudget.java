package newsroom.ingest.syndication;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import newsroom.ingest.feed.FeedRefused;

/** The computing time that one document may cost the thread that reads it. Waiting does not count. */
final class CpuBudget {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    /** The time is asked for once in so many steps: asking costs as much as a few hundred of them. */
    private static final int STEPS = 1024;

    private final FeedRefused.Code code;
    private final long end;
    private int steps;

    CpuBudget(Duration budget, FeedRefused.Code code) {
        this.code = code;
        this.end = THREADS.getCurrentThreadCpuTime() + budget.toNanos();
    }

    /** Takes one step. */
    void spend() {
        if (++steps % STEPS == 0) {
            check();
        }
    }

    /** @throws FeedRefused when the time is used up */
    void check() {
        if (THREADS.getCurrentThreadCpuTime() > end) {
            throw new FeedRefused(code, "takes too long to read");
        }
    }
}
