package newsroom.publish.show;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Shows that are to be made. Every method is a transaction of its own. */
public interface ShowJobs {

    /**
     * Lays a job ready for every revision of every issue that closed since, or that was heard before: one each, ever.
     */
    void fill(Collection<String> spoken, Collection<String> written, Instant since, Instant now);

    /** How many issues {@link #fill} would lay, or has laid, that are not made yet. */
    long due(Collection<String> spoken, Instant since);

    /** Takes jobs in hand until {@code until}; what a dead process had in hand comes again after that. */
    List<Job> take(Instant now, Instant until, int most);

    /** Keeps a job in hand; false when somebody else has it by now. */
    boolean hold(Job job, Instant until);

    /** Files the episode with its recording; false when somebody else has the job by now, and nothing is filed. */
    boolean publish(Job job, Episode episode, Path recording, Instant now);

    /** Leaves the issue in writing. */
    void write(Job job, String reason);

    /**
     * A job in hand.
     *
     * @param attempt counts from 1; each holder has another one
     */
    record Job(long id, String issue, int attempt) {}
}
