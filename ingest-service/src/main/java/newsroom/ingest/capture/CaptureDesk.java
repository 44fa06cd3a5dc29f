package newsroom.ingest.capture;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import newsroom.ingest.IngestConfig;
import newsroom.ingest.intake.CaptureLog;
import newsroom.ingest.intake.Intake;
import newsroom.ingest.intake.StoryAnnouncer;

/** Starts the replay of captures with the service, and ends it with the service. */
@ApplicationScoped
class CaptureDesk {

    private final Thread replay;

    CaptureDesk(IngestConfig config, Intake intake, CaptureLog log, StoryAnnouncer announcer) {
        this.replay = new Thread(
                new CaptureReplay(config.captures().orElse(List.of()), config.speed(), intake, log, announcer),
                "capture-replay");
    }

    void open(@Observes StartupEvent event, IngestConfig config) {
        if (config.captures().isPresent()) {
            replay.start();
        }
    }

    void close(@Observes ShutdownEvent event) {
        replay.interrupt();
    }
}
