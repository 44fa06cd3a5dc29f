package newsroom.publish.schedule;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import newsroom.contracts.desk.Audio;
import newsroom.contracts.desk.Desk;
import newsroom.contracts.desk.Edition;
import newsroom.publish.AudioConfig;
import newsroom.publish.show.Bench;
import newsroom.publish.show.Ledger;
import newsroom.publish.show.ShowJobs;
import newsroom.publish.show.ShowRound;
import org.jboss.logging.Logger;

/** Looks for shows to make, and makes a few at once, outside of everything else that the service does. */
@ApplicationScoped
class ShowTimer {

    private static final Logger LOG = Logger.getLogger(ShowTimer.class);

    private final ShowJobs jobs;
    private final ShowRound round;
    private final Bench bench;
    private final Ledger ledger;
    private final AudioConfig config;
    private final InstantSource clock;
    private final List<String> spoken;
    private final List<String> written;
    private final AtomicInteger busy = new AtomicInteger();
    private final ExecutorService workers;

    ShowTimer(
            Desk desk,
            ShowJobs jobs,
            ShowRound round,
            Bench bench,
            Ledger ledger,
            AudioConfig config,
            InstantSource clock) {
        this.jobs = jobs;
        this.round = round;
        this.bench = bench;
        this.ledger = ledger;
        this.config = config;
        this.clock = clock;
        this.spoken = editions(desk, Audio.AUDIO);
        this.written = editions(desk, Audio.NOTES);
        // Threads come with the first show: a newsroom that only prints has none of them.
        this.workers = Executors.newCachedThreadPool(work -> {
            Thread worker = new Thread(work, "show");
            worker.setDaemon(true);
            worker.setPriority(Thread.MIN_PRIORITY);
            return worker;
        });
    }

    @Scheduled(every = "3s", delayed = "6s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        if (spoken.isEmpty() && written.isEmpty()) {
            return;
        }
        var now = clock.instant();
        jobs.fill(spoken, written, now.minus(config.freshness()), now);
        int free = config.atOnce() - busy.get();
        if (free > 0) {
            jobs.take(now, now.plus(ShowRound.IN_HAND), free).forEach(this::begin);
        }
    }

    @Scheduled(every = "6h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        bench.sweep();
    }

    /** A show that is cut off here is made by whoever comes next, from the turns that were spoken. */
    @PreDestroy
    void close() {
        workers.shutdownNow();
    }

    private void begin(ShowJobs.Job job) {
        busy.incrementAndGet();
        workers.execute(() -> {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            try {
                LOG.infof("show of issue=%s attempt=%d is being made", job.issue(), job.attempt());
                round.make(job, clock::instant);
            } catch (RuntimeException e) {
                LOG.errorf(e, "show of issue=%s was not made; it is tried again", job.issue());
            } finally {
                long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
                ledger.spent("mastering", Duration.ofNanos(spent));
                busy.decrementAndGet();
            }
        });
    }

    private static List<String> editions(Desk desk, Audio audio) {
        return desk.editions().stream()
                .filter(edition -> edition.audio() == audio)
                .map(Edition::name)
                .toList();
    }
}
