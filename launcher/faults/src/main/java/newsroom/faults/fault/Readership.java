package newsroom.faults.fault;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import newsroom.faults.site.Member;
import newsroom.faults.site.Site;
import newsroom.launcher.services.Http;

/** Asks both replicas of publish for their list four times a second, as readers behind a balancer would. */
final class Readership implements AutoCloseable {

    private static final long APART_MILLIS = 250;

    private final Http http = new Http();
    private final Site site;
    private final AtomicLong asked = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicLong broken = new AtomicLong();
    private final Thread thread = new Thread(this::all, "readership");

    private volatile boolean closed;

    Readership(Site site) {
        this.site = site;
        thread.setDaemon(true);
        thread.start();
    }

    /** @return asked, not served by either replica, and answers of 5xx */
    String figures() {
        return asked + " requests of readers, " + refused + " that no replica served, " + broken + " answers of 5xx";
    }

    private void all() {
        while (!closed) {
            asked.incrementAndGet();
            if (!served(site.service("publish-1")) && !served(site.service("publish-2"))) {
                refused.incrementAndGet();
            }
            try {
                Thread.sleep(APART_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private boolean served(Member replica) {
        Optional<Integer> status = http.status(site.port(replica), "/api/v1/issues?edition=morning");
        status.filter(code -> code >= 500).ifPresent(code -> broken.incrementAndGet());
        return status.filter(code -> code < 500).isPresent();
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
