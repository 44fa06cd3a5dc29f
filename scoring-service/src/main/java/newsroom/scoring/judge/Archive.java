package newsroom.scoring.judge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.cluster.ClusterStanding;
import newsroom.contracts.story.StoryId;

/** What was decided, for those who ask why. */
public interface Archive {

    /** Events that had a story on the day (UTC), the best first, up to {@code most}. */
    List<Headed> day(LocalDate day, int most);

    /** How the event stands; under the name of a cluster that was merged, the one that it was merged into. */
    Optional<ClusterStanding> cluster(ClusterId id);

    /** The event that the story is filed under now. */
    Optional<ClusterStanding> clusterOf(StoryId story);

    /** All stories filed under the event, in the desk's order. */
    List<Filed> members(ClusterId id);

    Optional<Filed> verdict(StoryId story);

    /** The day of the newest story, if there is one. */
    Optional<LocalDate> newestDay();

    /** An event with the title of its first story. */
    record Headed(ClusterStanding standing, String title) {}
}
