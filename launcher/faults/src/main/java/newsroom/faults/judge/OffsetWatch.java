package newsroom.faults.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** Looks every two seconds at the committed offsets of our groups and remembers those that went back. */
public final class OffsetWatch implements AutoCloseable {

    private static final List<String> GROUPS =
            List.of("scoring-fingerprint", "scoring-decisions", "summarize-service", "publish-service");
    private static final long APART_MILLIS = 2_000;

    private final Admin admin;
    private final Map<String, Long> seen = new HashMap<>();
    private final List<String> backwards = new ArrayList<>();
    private final Thread thread = new Thread(this::watch, "offset-watch");

    private volatile boolean closed;

    public OffsetWatch(String bootstrapServers) {
        this.admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
        thread.setDaemon(true);
        thread.start();
    }

    public synchronized List<String> backwards() {
        return List.copyOf(backwards);
    }

    /** What went back until now was meant to. */
    public synchronized void forgive() {
        seen.clear();
        backwards.clear();
    }

    private void watch() {
        while (!closed) {
            try {
                GROUPS.forEach(this::look);
                Thread.sleep(APART_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void look(String group) {
        try {
            var offsets = admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get(10, TimeUnit.SECONDS);
            offsets.forEach((partition, at) -> {
                if (at != null) {
                    note(group + " " + partition, at.offset());
                }
            });
        } catch (InterruptedException e) {
            closed = true;
        } catch (ExecutionException | TimeoutException e) {
            // The brokers are away, which is nothing unusual here.
        }
    }

    private synchronized void note(String where, long offset) {
        Long before = seen.put(where, offset);
        if (before != null && offset < before) {
            backwards.add(where + " from " + before + " to " + offset);
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        admin.close(java.time.Duration.ofSeconds(2));
    }
}
