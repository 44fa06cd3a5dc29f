package newsroom.benchmarks.scoring;

import java.util.List;
import java.util.Map;
import newsroom.contracts.story.StoryId;

/** A way to tell which stories report one event. */
interface Method {

    String name();

    /** Lines to choose from, drawn by the tuning labels; one for a method without a line. */
    List<Double> lines();

    /** The cluster of every story, taken in the order given. */
    Map<StoryId, String> cluster(List<Sample.Item> stories, double line);
}
