package newsroom.ingest.capture;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import newsroom.ingest.intake.ItemReader;
import newsroom.ingest.intake.RawItem;

/** Items that are sent one by one are written like lines of a capture. */
@ApplicationScoped
public class SentItems implements ItemReader {

    @Override
    public Optional<RawItem> read(String line, Instant now) {
        return CaptureLine.read(line, now);
    }
}
