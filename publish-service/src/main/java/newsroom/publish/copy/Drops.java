package newsroom.publish.copy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.issue.Drop;
import newsroom.contracts.issue.PrintedStory;

/** Keeps the account of what is not in an issue: every event on the desk is printed or has a reason. */
public final class Drops {

    private Drops() {}

    /** The drops of events that the issue does not tell of after all. */
    public static List<Drop> without(List<Drop> drops, List<PrintedStory> inFull, List<PrintedStory> briefly) {
        Set<ClusterId> told = new HashSet<>();
        Stream.concat(inFull.stream(), briefly.stream())
                .forEach(story -> told.add(story.cluster().id()));
        return drops.stream().filter(drop -> !told.contains(drop.cluster())).toList();
    }
}
