package newsroom.launcher.bulletin;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import newsroom.launcher.services.Standing;
import org.jspecify.annotations.Nullable;

/** How far a replay has come, in a line that comes at most every two seconds and only when something has moved. */
final class Progress {

    private static final Duration SHORTEST = Duration.ofSeconds(2);

    private @Nullable Instant lastAt;
    private long lastDecided;
    private String last = "";

    Optional<String> line(Standing standing, Instant now) {
        long decided = standing.scoring().decided();
        Instant before = lastAt;
        if (before == null) {
            lastAt = now;
            lastDecided = decided;
            return Optional.empty();
        }
        Duration since = Duration.between(before, now);
        String counts = counts(standing);
        if (since.compareTo(SHORTEST) < 0 || counts.equals(last)) {
            return Optional.empty();
        }
        double rate = (decided - lastDecided) * 1000.0 / since.toMillis();
        last = counts;
        lastAt = now;
        lastDecided = decided;
        return Optional.of(counts + String.format(Locale.ROOT, ", %,.0f stories/s", rate));
    }

    private static String counts(Standing standing) {
        return String.format(
                Locale.ROOT,
                "read %,d of %,d lines, %,d stories decided, %,d issues printed",
                standing.intake().read(),
                standing.intake().lines(),
                standing.scoring().decided(),
                standing.publish().issues());
    }
}
