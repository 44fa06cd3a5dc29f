package newsroom.summarize.schedule;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import newsroom.summarize.gate.SourceLine;
import newsroom.summarize.rewrite.Lease;
import newsroom.summarize.rewrite.Rewrites;
import newsroom.summarize.rewrite.Rewrites.Finished;
import newsroom.summarize.rewrite.Workforce;
import newsroom.wire.Outbox;
import org.jboss.logging.Logger;

/**
 * A few threads of their own ask the writers, so that no thread of Kafka ever waits for a model. Every second the
 * process says that it is alive; a job whose process is not heard of is taken by another.
 */
@ApplicationScoped
class RewriteWorkers {

    private static final Logger LOG = Logger.getLogger(RewriteWorkers.class);

    private final Rewrites rewrites;
    private final Outbox outbox;
    private final int most;
    private final ExecutorService threads;
    private final AtomicInteger busy = new AtomicInteger();
    private final String owner = UUID.randomUUID().toString();
    private volatile boolean closing;

    RewriteWorkers(Rewrites rewrites, Outbox outbox, Workforce workforce) {
        this.rewrites = rewrites;
        this.outbox = outbox;
        this.most = workforce.workers();
        this.threads = Executors.newFixedThreadPool(Math.max(1, most), work -> {
            Thread thread = new Thread(work, "rewrite");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Scheduled(every = "1s", delayed = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        if (closing || most == 0) {
            return;
        }
        if (busy.get() > 0) {
            QuarkusTransaction.requiringNew().run(() -> rewrites.extend(owner));
        }
        while (busy.get() < most) {
            Optional<Lease> lease = take();
            if (lease.isEmpty()) {
                return;
            }
            busy.incrementAndGet();
            threads.execute(() -> serve(lease.get()));
        }
    }

    void close(@Observes ShutdownEvent event) {
        closing = true;
        threads.shutdownNow();
    }

    private Optional<Lease> take() {
        return QuarkusTransaction.requiringNew().call(() -> rewrites.take(owner));
    }

    /** This job and all that wait behind it. */
    private void serve(Lease first) {
        try {
            for (Optional<Lease> lease = Optional.of(first); lease.isPresent() && !closing; lease = take()) {
                serveOne(lease.get());
            }
        } catch (RuntimeException e) {
            LOG.warn("a worker stops, its job will be taken again", e);
        } finally {
            busy.decrementAndGet();
        }
    }

    private void serveOne(Lease lease) {
        try {
            List<SourceLine> lines = QuarkusTransaction.requiringNew()
                    .call(() -> rewrites.lines(lease.job().event().brief()));
            Finished finished = rewrites.write(lease, lines);
            QuarkusTransaction.requiringNew().run(() -> rewrites.settle(lease, finished));
            outbox.deliver();
        } catch (RuntimeException e) {
            LOG.warnf(
                    e,
                    "cluster=%s revision=%d given back",
                    lease.job().cluster(),
                    lease.job().revision());
            QuarkusTransaction.requiringNew().run(() -> rewrites.giveBack(lease));
        }
    }
}
