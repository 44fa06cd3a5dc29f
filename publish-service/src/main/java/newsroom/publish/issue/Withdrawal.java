package newsroom.publish.issue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.issue.Drop;
import newsroom.contracts.issue.Issue;
import newsroom.contracts.issue.PrintedStory;
import newsroom.publish.copy.Copy;
import newsroom.publish.copy.Pooled;

/** Stories that an operator takes out of a printed issue: no block of it speaks of them any more. */
final class Withdrawal {

    private Withdrawal() {}

    /**
     * @param without what is taken out
     * @param note what readers are told
     * @throws IllegalArgumentException when the issue does not have one of them
     */
    static List<Drop> of(Issue issue, Set<ClusterId> without, String note) {
        Map<ClusterId, PrintedStory> printed = Stream.concat(issue.topStories().stream(), issue.briefly().stream())
                .collect(Collectors.toMap(story -> story.cluster().id(), Function.identity(), (one, same) -> one));
        return without.stream()
                .sorted()
                .map(cluster -> {
                    PrintedStory story = printed.get(cluster);
                    if (story == null) {
                        throw new IllegalArgumentException("'" + issue.id() + "' has no story " + cluster);
                    }
                    String because = "taken out of the printed issue" + (note.isEmpty() ? "" : ": " + note);
                    return new Drop(cluster, story.headline().text(), Drop.Reason.WITHDRAWN, because);
                })
                .toList();
    }

    static List<Pooled> from(List<Pooled> pool, List<Drop> withdrawn) {
        Map<ClusterId, Drop> drops = withdrawn.stream().collect(Collectors.toMap(Drop::cluster, Function.identity()));
        return pool.stream()
                .map(pooled -> drops.containsKey(id(pooled.brief()))
                        ? new Pooled(pooled.brief(), pooled.told(), pooled.earlier(), drops.get(id(pooled.brief())))
                        : pooled)
                .toList();
    }

    /** Without what was taken out, now or before, among the recent events that patterns are found in. */
    static Copy from(Copy copy) {
        Set<ClusterId> out = copy.pool().stream()
                .filter(pooled -> pooled.left() != null && pooled.left().reason() == Drop.Reason.WITHDRAWN)
                .map(pooled -> id(pooled.brief()))
                .collect(Collectors.toSet());
        List<Brief> recent =
                copy.recent().stream().filter(brief -> !out.contains(id(brief))).toList();
        return new Copy(
                copy.edition(), copy.issue(), copy.date(), copy.closedAt(), copy.pool(), recent, copy.watching());
    }

    private static ClusterId id(Brief brief) {
        return brief.cluster().id();
    }
}
