package newsroom.summarize.brief;

import java.util.Comparator;
import java.util.List;
import newsroom.contracts.cluster.ClusterStanding;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryKind;

/**
 * All that a brief is written from: how the cluster stands and its reports.
 *
 * @param reports in the desk's order; copies and duplicates are not among them
 */
public record ClusterFile(ClusterStanding standing, List<Story> reports) {

    public ClusterFile {
        reports = List.copyOf(reports);
    }

    /** The reports whose word counts most first; among equals what was published, then read, first. */
    List<Story> byAuthority() {
        return reports.stream()
                .sorted(Comparator.comparing((Story story) -> story.kind() == StoryKind.POST)
                        .thenComparing(story -> -story.source().tier().authority())
                        .thenComparing(Story::fetchedAt)
                        .thenComparing(Story::id))
                .toList();
    }
}
