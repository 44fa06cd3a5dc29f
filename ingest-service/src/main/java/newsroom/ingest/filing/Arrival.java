package newsroom.ingest.filing;

import java.util.List;
import newsroom.ingest.intake.RawItem;
import newsroom.ingest.legwork.Errand;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it came in.
 *
 * @param guid the source's own name for it; absent where it has none
 * @param errands what would have to be fetched to have all of it
 */
public record Arrival(RawItem item, @Nullable String guid, List<Errand> errands) {
    public Arrival {
        errands = List.copyOf(errands);
    }
}
