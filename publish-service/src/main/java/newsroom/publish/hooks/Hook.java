package newsroom.publish.hooks;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is told of every issue.
 *
 * @param editions which ones; empty for all
 * @param disabledBecause why it gets nothing any more; absent for one that works
 */
public record Hook(
        UUID id,
        URI url,
        String secret,
        List<String> editions,
        Instant since,
        @Nullable String disabledBecause) {
    public Hook {
        editions = List.copyOf(editions);
    }

    @Override
    public String toString() {
        return "hook " + id;
    }
}
