package newsroom.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Looks a host up once; one forbidden address among its addresses and the whole host is refused. */
final class AddressBook {

    /** A lookup cannot be interrupted, so one that hangs keeps its thread; more than this many do not hang at once. */
    private static final int LOOKUPS = 64;

    private final Resolver resolver;
    private final AddressPolicy policy;
    private final ExecutorService lookups =
            new ThreadPoolExecutor(0, LOOKUPS, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                Thread thread = new Thread(task, "newsroom-lookup");
                thread.setDaemon(true);
                return thread;
            });

    AddressBook(Resolver resolver, AddressPolicy policy) {
        this.resolver = resolver;
        this.policy = policy;
    }

    /** @throws FetchTrouble {@code SSRF_BLOCKED}, {@code HOST_UNKNOWN}, {@code TIMEOUT_DNS} or {@code CANCELLED} */
    List<InetAddress> addresses(Target target, Watch watch) throws FetchTrouble {
        watch.enter(Watch.Phase.DNS);
        Optional<InetAddress> literal = IpLiteral.read(target.host());
        List<InetAddress> all = literal.isPresent() ? List.of(literal.get()) : lookUp(target.host(), watch);
        if (all.isEmpty()) {
            throw new FetchTrouble("HOST_UNKNOWN", "no address for " + target.host());
        }
        for (InetAddress address : all) {
            var objection = policy.objection(target.host(), target.port(), address);
            if (objection.isPresent()) {
                throw new FetchTrouble("SSRF_BLOCKED", target.host() + ": " + objection.get());
            }
        }
        return all;
    }

    private List<InetAddress> lookUp(String host, Watch watch) throws FetchTrouble {
        Future<List<InetAddress>> pending;
        try {
            pending = lookups.submit(() -> resolver.resolve(host));
        } catch (RejectedExecutionException e) {
            throw new FetchTrouble("TIMEOUT_DNS", "too many lookups hang");
        }
        try {
            return pending.get(watch.patience(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            pending.cancel(true);
            throw watch.late();
        } catch (ExecutionException e) {
            boolean unknown = e.getCause() instanceof UnknownHostException;
            throw new FetchTrouble(
                    "HOST_UNKNOWN", unknown ? "no address for " + host : "the resolver failed: " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchTrouble("CANCELLED", "interrupted");
        }
    }

    void close() {
        lookups.shutdownNow();
    }
}
