package newsroom.publish.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.issue.Issue;
import newsroom.contracts.issue.PrintedStory;

/** A shelf for one edition, without a database. It refuses what the database's constraints refuse. */
final class InMemoryShelf implements IssueShelf {

    private final Map<ClusterId, Brief> briefs = new TreeMap<>();
    private final Map<ClusterId, Integer> lying = new HashMap<>();
    private final Map<ClusterId, Told> told = new HashMap<>();
    private final Map<Integer, OpenIssue> issues = new TreeMap<>();
    private final Map<Integer, Issue> printed = new TreeMap<>();
    private long through;

    @Override
    public long through() {
        return through;
    }

    @Override
    public void moveTo(long sequence) {
        this.through = sequence;
    }

    @Override
    public Optional<OpenIssue> open(String edition) {
        return issues.values().stream()
                .filter(issue -> !printed.containsKey(issue.number()))
                .findFirst();
    }

    @Override
    public Optional<OpenIssue> lastClosed(String edition) {
        return issues.values().stream()
                .filter(issue -> printed.containsKey(issue.number()))
                .max(Comparator.comparing(OpenIssue::number));
    }

    @Override
    public Optional<LocalDate> firstSlot(String edition) {
        return Optional.ofNullable(issues.get(1)).map(OpenIssue::slot);
    }

    @Override
    public void begin(OpenIssue issue) {
        if (open(issue.edition()).isPresent() || issues.containsKey(issue.number())) {
            throw new IllegalStateException("a second open issue: " + issue);
        }
        put(issue);
    }

    @Override
    public void postpone(OpenIssue from, OpenIssue to) {
        issues.remove(from.number());
        put(to);
    }

    @Override
    public void keep(Brief brief) {
        briefs.merge(brief.cluster().id(), brief, (before, now) -> now.revision() > before.revision() ? now : before);
    }

    @Override
    public Told told(String edition, ClusterId cluster) {
        return told.getOrDefault(cluster, Told.NOT_YET);
    }

    @Override
    public void pool(OpenIssue issue, ClusterId cluster) {
        lying.put(cluster, issue.number());
    }

    @Override
    public int poolSize(OpenIssue issue) {
        return pooled(issue).size();
    }

    @Override
    public List<Pooled> pooled(OpenIssue issue) {
        List<Pooled> pooled = new ArrayList<>();
        briefs.forEach((cluster, brief) -> {
            if (issue.number() == lying.getOrDefault(cluster, 0)) {
                pooled.add(new Pooled(brief, told(issue.edition(), cluster)));
            }
        });
        return pooled;
    }

    @Override
    public void close(OpenIssue issue, Issue frozen) {
        printed.put(issue.number(), frozen);
        tell(frozen.briefly(), Told.BRIEFLY);
        tell(frozen.topStories(), Told.IN_FULL);
    }

    private void tell(List<PrintedStory> stories, Told how) {
        stories.forEach(story -> told.put(story.cluster().id(), how));
    }

    private void put(OpenIssue issue) {
        boolean slotIsTaken =
                issues.values().stream().anyMatch(other -> other.slot().equals(issue.slot()));
        if (slotIsTaken) {
            throw new IllegalStateException("a second issue of one slot: " + issue);
        }
        issues.put(issue.number(), issue);
    }
}
