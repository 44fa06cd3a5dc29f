package newsroom.publish.copy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.desk.Edition;

/**
 * All that a template sees. The same copy makes the same issue, to the byte.
 *
 * @param issue the issue's id
 * @param date the day of its slot in the edition's zone
 * @param closedAt the moment up to which the desk knows the news
 * @param pool what lies on the desk for this issue
 * @param recent every brief with a report of the last {@link #LOOKING_BACK}, whether it lies there or not
 * @param watching what earlier issues told readers to watch, in the order of telling
 */
public record Copy(
        Edition edition,
        String issue,
        LocalDate date,
        Instant closedAt,
        List<Pooled> pool,
        List<Brief> recent,
        List<Watched> watching) {

    /** The stretch that patterns are counted in. */
    public static final Duration WINDOW = Duration.ofHours(48);

    /** That stretch and the one before it. */
    public static final Duration LOOKING_BACK = WINDOW.multipliedBy(2);

    public Copy {
        pool = List.copyOf(pool);
        recent = List.copyOf(recent);
        watching = List.copyOf(watching);
    }
}
