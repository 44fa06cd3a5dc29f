package newsroom.publish.reading;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import newsroom.contracts.cluster.ClusterId;

/** Everything that readers can look up. */
public interface Library {

    /** The newest brief of the story, and where it was printed. */
    Optional<StoryFile> story(ClusterId id);

    /** What matches best, first. */
    Hits find(Question question);

    /** The months in which issues were printed, newest first. */
    List<MonthOfIssues> months();

    /** The issues whose day lies in the month, newest first. */
    List<ArchiveEntry> month(YearMonth month);
}
