package newsroom.launcher.process;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Calls the one thread that runs the newsroom. Everything that happens rings here and is answered there, one after the
 * other: programs must be started by a thread that lives as long as they may (see {@link Wrapping}).
 */
public final class Bell {

    private final BlockingQueue<Occurrence> rung = new LinkedBlockingQueue<>();

    public void ring(Occurrence occurrence) {
        rung.add(occurrence);
    }

    /** What happened first, or nothing when all stays quiet for so long. */
    public Optional<Occurrence> hear(Duration atMost) {
        try {
            return Optional.ofNullable(rung.poll(Math.max(0, atMost.toMillis()), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("nobody interrupts the main thread", e);
        }
    }
}
