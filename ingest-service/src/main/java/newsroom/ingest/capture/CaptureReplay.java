package newsroom.ingest.capture;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import newsroom.ingest.intake.CaptureLog;
import newsroom.ingest.intake.Intake;
import newsroom.ingest.intake.Reading;
import newsroom.ingest.intake.Refusal;
import newsroom.ingest.intake.StoryAnnouncer;
import org.jboss.logging.Logger;

/**
 * Replays captures into the intake. Lines and the position behind them are kept in one transaction, so a crash neither
 * loses nor repeats a line.
 */
public final class CaptureReplay implements Runnable {

    private static final Logger LOG = Logger.getLogger(CaptureReplay.class);
    private static final int BATCH = 200;
    private static final Duration RETRY = Duration.ofSeconds(2);

    private final List<Path> files;
    private final double speed;
    private final Intake intake;
    private final CaptureLog log;
    private final StoryAnnouncer announcer;

    /** @param speed how many times faster than the capture's own clock; 0 is as fast as possible */
    public CaptureReplay(List<Path> files, double speed, Intake intake, CaptureLog log, StoryAnnouncer announcer) {
        this.files = List.copyOf(files);
        this.speed = speed;
        this.intake = intake;
        this.log = log;
        this.announcer = announcer;
    }

    @Override
    public void run() {
        try {
            CaptureFiles capture = CaptureFiles.read(files);
            int through;
            do {
                through = (int) patiently(() -> take(capture));
                patiently(this::deliver);
                pace(capture, through);
            } while (through < capture.lines().size());
            LOG.infof(
                    "capture=%s lines=%d read to the end",
                    capture.id(), capture.lines().size());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Where to begin is asked in the transaction that takes the lines: who lost the answer to a commit tries again, and would
     * count them twice.
     */
    private long take(CaptureFiles capture) {
        return QuarkusTransaction.requiringNew().call(() -> {
            int start = (int) log.position(capture.id(), capture.lines().size());
            int end = batchEnd(capture, start);
            List<Reading> readings = capture.lines().subList(start, end).stream()
                    .map(this::reading)
                    .toList();
            intake.take(capture.id(), readings);
            log.advance(capture.id(), end);
            return (long) end;
        });
    }

    private long deliver() {
        announcer.deliver();
        return 0;
    }

    private Reading reading(String line) {
        return CaptureLine.read(line).map(intake::read).orElseGet(() -> new Reading.Refused(Refusal.MALFORMED));
    }

    /** At a chosen speed a batch ends where the capture's clock moves on, so that stories come in their time. */
    private int batchEnd(CaptureFiles capture, int start) {
        int end = Math.min(start + BATCH, capture.lines().size());
        if (speed <= 0 || start == end) {
            return end;
        }
        Instant at = CaptureLine.fetchedAt(capture.lines().get(start));
        int same = start + 1;
        while (same < end && CaptureLine.fetchedAt(capture.lines().get(same)).equals(at)) {
            same++;
        }
        return same;
    }

    private void pace(CaptureFiles capture, int next) throws InterruptedException {
        if (speed <= 0 || next >= capture.lines().size()) {
            return;
        }
        Duration apart = Duration.between(
                CaptureLine.fetchedAt(capture.lines().get(next - 1)),
                CaptureLine.fetchedAt(capture.lines().get(next)));
        Thread.sleep((long) (apart.toMillis() / speed));
    }

    /** Trouble with the database or the broker pauses the replay; the same step is tried until it succeeds. */
    private static long patiently(java.util.function.LongSupplier step) throws InterruptedException {
        while (true) {
            try {
                return step.getAsLong();
            } catch (RuntimeException e) {
                LOG.warnf("capture waits: %s", e.getMessage());
                Thread.sleep(RETRY.toMillis());
            }
        }
    }
}
