package newsroom.publish.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.issue.Drop;
import newsroom.contracts.issue.Issue;
import newsroom.contracts.issue.PrintedStory;
import newsroom.publish.copy.Draft;
import newsroom.publish.copy.Earlier;
import newsroom.publish.copy.Pooled;
import newsroom.publish.copy.Told;
import newsroom.publish.copy.Watched;

/** A shelf without a database. It refuses what the database's constraints refuse. */
final class InMemoryShelf implements IssueShelf {

    private record Place(String edition, ClusterId cluster) {}

    private record How(Told told, String issue) {}

    private final Map<ClusterId, Brief> briefs = new TreeMap<>();
    private final Map<ClusterId, ClusterId> merged = new HashMap<>();
    private final Map<Place, String> lying = new HashMap<>();
    private final Map<Place, How> told = new HashMap<>();
    private final Map<String, OpenIssue> issues = new LinkedHashMap<>();
    private final Map<String, Issue> printed = new LinkedHashMap<>();
    private final Map<String, Map<ClusterId, How>> laid = new HashMap<>();
    private final Map<String, List<Drop>> drops = new HashMap<>();
    private final Map<String, Watched> watched = new LinkedHashMap<>();
    private final Map<String, LocalDate> answered = new HashMap<>();
    private final Map<String, Pause> pauses = new HashMap<>();
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
        return of(edition).stream()
                .filter(issue -> !printed.containsKey(issue.id()))
                .findFirst();
    }

    @Override
    public Optional<OpenIssue> lastClosed(String edition) {
        return of(edition).stream()
                .filter(issue -> printed.containsKey(issue.id()))
                .max(Comparator.comparing(OpenIssue::number));
    }

    @Override
    public Optional<LocalDate> firstSlot(String edition) {
        return of(edition).stream()
                .filter(issue -> issue.number() == 1)
                .map(OpenIssue::slot)
                .findFirst();
    }

    @Override
    public void begin(OpenIssue issue) {
        boolean numbered = of(issue.edition()).stream().anyMatch(other -> other.number() == issue.number());
        if (open(issue.edition()).isPresent() || numbered) {
            throw new IllegalStateException("a second open issue: " + issue);
        }
        put(issue);
    }

    @Override
    public void postpone(OpenIssue from, OpenIssue to) {
        issues.remove(from.id());
        put(to);
        lying.replaceAll((place, issue) -> issue.equals(from.id()) ? to.id() : issue);
    }

    @Override
    public void keep(Brief brief) {
        briefs.merge(brief.cluster().id(), brief, (before, now) -> now.revision() > before.revision() ? now : before);
    }

    @Override
    public Optional<ClusterId> mergedInto(ClusterId cluster) {
        return Optional.ofNullable(merged.get(cluster));
    }

    @Override
    public void merge(ClusterId from, ClusterId into) {
        if (!briefs.containsKey(from) || !briefs.containsKey(into)) {
            return;
        }
        merged.replaceAll((one, other) -> other.equals(from) ? into : other);
        merged.put(from, into);
        for (Place place : List.copyOf(lying.keySet())) {
            if (place.cluster().equals(from)) {
                Place other = new Place(place.edition(), into);
                lying.putIfAbsent(other, lying.get(place));
                lying.remove(place);
                How how = how(place);
                if (how.told() == Told.IN_FULL || how(other).told() == Told.NOT_YET) {
                    told.put(other, how(other).told() == Told.IN_FULL ? how(other) : how);
                }
                told.remove(place);
            }
        }
    }

    @Override
    public Told told(String edition, ClusterId cluster) {
        return how(new Place(edition, cluster)).told();
    }

    @Override
    public void pool(OpenIssue issue, ClusterId cluster) {
        lying.put(new Place(issue.edition(), cluster), issue.id());
    }

    @Override
    public int poolSize(OpenIssue issue) {
        return pooled(issue).size();
    }

    @Override
    public List<Pooled> pooled(OpenIssue issue) {
        List<Pooled> pooled = new ArrayList<>();
        briefs.forEach((cluster, brief) -> {
            Place place = new Place(issue.edition(), cluster);
            if (issue.id().equals(lying.get(place))) {
                pooled.add(pooled(brief, how(place)));
            }
        });
        return pooled;
    }

    @Override
    public List<Brief> recent(Instant since, Instant until) {
        return briefs.values().stream()
                .filter(brief -> !merged.containsKey(brief.cluster().id()))
                .filter(brief -> brief.cluster().lastSeenAt().isAfter(since))
                .filter(brief -> !brief.cluster().firstSeenAt().isAfter(until))
                .toList();
    }

    @Override
    public List<Watched> watching(String edition, LocalDate slot) {
        return watched.values().stream()
                .filter(watch -> watch.item().id().startsWith(edition + "-"))
                .filter(watch -> watch.told().isBefore(slot))
                .filter(watch -> !answered.getOrDefault(watch.item().id(), slot).isBefore(slot))
                .toList();
    }

    @Override
    public void close(OpenIssue issue, Issue frozen, Draft draft) {
        Map<ClusterId, How> manifest = new TreeMap<>();
        pooled(issue)
                .forEach(pooled -> manifest.put(
                        pooled.brief().cluster().id(),
                        how(new Place(issue.edition(), pooled.brief().cluster().id()))));
        laid.put(issue.id(), manifest);
        printed.put(issue.id(), frozen);
        drops.put(issue.id(), draft.drops());
        draft.watch().forEach(item -> watched.put(item.id(), new Watched(item, issue.slot(), frozen.closedAt())));
        draft.answers().forEach(answer -> answered.put(answer.item().id(), issue.slot()));
        tell(frozen);
    }

    @Override
    public Optional<Closed> closed(String id) {
        return Optional.ofNullable(printed.get(id)).map(issue -> {
            List<Pooled> pool = new ArrayList<>();
            laid.getOrDefault(id, Map.of()).forEach((cluster, how) -> {
                Brief brief = briefs.get(cluster);
                if (brief != null && !merged.containsKey(cluster)) {
                    pool.add(left(pooled(brief, how), id));
                }
            });
            return new Closed(Objects.requireNonNull(issues.get(id)), issue, pool);
        });
    }

    @Override
    public void correct(Issue revised) {
        printed.put(revised.id(), revised);
        tell(revised);
    }

    @Override
    public void withdraw(String id, List<Drop> withdrawn) {
        List<Drop> all = new ArrayList<>(drops.getOrDefault(id, List.of()));
        all.addAll(withdrawn);
        watched.values()
                .removeIf(watch -> watch.item().id().startsWith(id + "/")
                        && !answered.containsKey(watch.item().id())
                        && withdrawn.stream()
                                .anyMatch(drop ->
                                        drop.cluster().equals(watch.item().story())));
        drops.put(id, all);
    }

    @Override
    public Optional<Pause> paused(String edition) {
        return Optional.ofNullable(pauses.get(edition));
    }

    @Override
    public void pause(Pause pause) {
        pauses.put(pause.edition(), pause);
    }

    @Override
    public boolean resume(String edition) {
        return pauses.remove(edition) != null;
    }

    /** Why what lay on the desk for an issue is not in it. */
    List<Drop> drops(String issue) {
        return drops.getOrDefault(issue, List.of());
    }

    private Pooled left(Pooled pooled, String issue) {
        Drop left = drops(issue).stream()
                .filter(drop -> drop.cluster().equals(pooled.brief().cluster().id()))
                .findFirst()
                .orElse(null);
        return new Pooled(pooled.brief(), pooled.told(), pooled.earlier(), left);
    }

    private Pooled pooled(Brief brief, How how) {
        if (how.told() != Told.IN_FULL) {
            return new Pooled(brief, how.told());
        }
        Issue earlier = Objects.requireNonNull(printed.get(how.issue()));
        PrintedStory story =
                earlier.story(brief.cluster().id()).orElse(earlier.topStories().get(0));
        return new Pooled(
                brief, Told.IN_FULL, new Earlier(earlier.id(), earlier.date(), earlier.closedAt(), story), null);
    }

    private How how(Place place) {
        return told.getOrDefault(place, new How(Told.NOT_YET, ""));
    }

    private void tell(Issue issue) {
        tell(issue, issue.briefly(), Told.BRIEFLY);
        tell(issue, issue.topStories(), Told.IN_FULL);
    }

    private void tell(Issue issue, List<PrintedStory> stories, Told how) {
        for (PrintedStory story : stories) {
            Place place = new Place(issue.edition(), story.cluster().id());
            if (how == Told.IN_FULL || how(place).told() != Told.IN_FULL) {
                told.put(place, new How(how, issue.id()));
            }
        }
    }

    private List<OpenIssue> of(String edition) {
        return issues.values().stream()
                .filter(issue -> issue.edition().equals(edition))
                .toList();
    }

    private void put(OpenIssue issue) {
        if (issues.containsKey(issue.id())) {
            throw new IllegalStateException("a second issue of one slot: " + issue);
        }
        issues.put(issue.id(), issue);
    }
}
