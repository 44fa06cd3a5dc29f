package newsroom.publish.issue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.cluster.ClusterSummarized;
import newsroom.contracts.issue.Issue;
import newsroom.contracts.issue.IssuePublished;
import newsroom.publish.schedule.CronDeadlines;
import newsroom.wire.DeskFile;
import newsroom.wire.EventCodec;

/** The invented day of {@code deploy/sample}, as its briefs lay on the desk, printed in all four editions. */
public final class SampleDay {

    private static final Path DESK = Path.of("..", "deploy", "sample", "desk.yaml");

    private SampleDay() {}

    public static List<Issue> printed() {
        List<IssuePublished> announced = new ArrayList<>();
        PublishingDesk desk = new PublishingDesk(
                DeskFile.read(DESK).editions(),
                Clocking.STORIES,
                new CronDeadlines(),
                new InMemoryShelf(),
                announced::add,
                Press.PLAIN);
        desk.lay(briefs());
        return announced.stream().map(IssuePublished::issue).toList();
    }

    /** The newest brief of every event. */
    public static Map<ClusterId, Brief> newest() {
        return briefs().stream()
                .map(ClusterSummarized::brief)
                .collect(Collectors.toMap(
                        brief -> brief.cluster().id(),
                        brief -> brief,
                        (one, other) -> one.revision() >= other.revision() ? one : other));
    }

    private static List<ClusterSummarized> briefs() {
        InputStream packed = Objects.requireNonNull(SampleDay.class.getResourceAsStream("/sample-day/briefs.jsonl.gz"));
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8))) {
            List<ClusterSummarized> briefs = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                briefs.add(EventCodec.mapper().readValue(line, ClusterSummarized.class));
            }
            return briefs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
