package newsroom.ingest.fetch;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;

/** How much memory is used, with and without what only waits for the collector. */
final class Heap {

    private volatile long peak;
    private volatile boolean done;

    private Heap() {}

    static long afterCollection() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Watches, in a thread of its own, what every pool held after its last collection. */
    static Heap observe() {
        Heap heap = new Heap();
        RawServer.daemon(() -> {
            while (!heap.done) {
                long live = ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
                        .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                        .sum();
                heap.peak = Math.max(heap.peak, live);
                java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
            }
        });
        return heap;
    }

    long peak() {
        done = true;
        return peak;
    }
}
