package newsroom.summarize.brief;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import newsroom.contracts.DeskEvent;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.cluster.ClusterMerged;
import newsroom.contracts.cluster.ClusterRescored;
import newsroom.contracts.cluster.ClusterStanding;
import newsroom.contracts.cluster.ClusterSummarized;
import newsroom.contracts.story.Discussion;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryScored;
import newsroom.summarize.episode.EpisodeReader;
import org.jspecify.annotations.Nullable;

/**
 * Follows what scoring says in the desk's order and writes a cluster's brief anew when a report changes it: an owner, a
 * figure, a disagreement or the score is new; when another cluster turns out to be the same event; and when a discussion
 * changed how it stands. What comes again was followed before and is passed over; its brief is already on its way.
 */
public final class Briefs {

    private final ClusterShelf shelf;
    private final BriefAnnouncer announcer;
    private final BriefWriter writer;

    public Briefs(ClusterShelf shelf, BriefAnnouncer announcer, EpisodeReader episodes) {
        this.shelf = shelf;
        this.writer = new BriefWriter(episodes);
        this.announcer = announcer;
    }

    /** Follows verdicts, mergers and new scores; needs a transaction. */
    public void follow(List<? extends DeskEvent> events) {
        long through = shelf.through();
        for (DeskEvent event : events) {
            boolean isNew = event.sequence() > through;
            through = Math.max(through, event.sequence());
            if (event instanceof ClusterMerged merged) {
                follow(merged);
            } else if (isNew && event instanceof StoryScored verdict) {
                follow(verdict);
            } else if (isNew && event instanceof ClusterRescored rescored) {
                follow(rescored);
            }
        }
        shelf.moveTo(through);
    }

    private void follow(StoryScored verdict) {
        ClusterStanding standing = verdict.cluster();
        if (standing == null || !verdict.verdict().outcome().isReport()) {
            return;
        }
        shelf.add(standing.id(), verdict.sequence(), verdict.story());
        Brief before = shelf.lastBrief(standing.id()).orElse(null);
        Brief now = write(standing, before, before == null ? List.of() : before.absorbed());
        if (before == null || Novelty.isMaterial(before, now)) {
            say(verdict.sequence(), verdict.story().fetchedAt(), now);
        }
    }

    /**
     * A merger has the place of the verdict that caused it, so that its place does not tell whether it was followed: it was
     * when the younger cluster has no reports any more.
     */
    private void follow(ClusterMerged merged) {
        ClusterId into = merged.into().id();
        Brief gone = shelf.lastBrief(merged.from()).orElse(null);
        if (!shelf.join(merged.from(), into)) {
            return;
        }
        Brief before = shelf.lastBrief(into).orElse(null);
        Set<ClusterId> absorbed = new LinkedHashSet<>();
        if (before != null) {
            absorbed.addAll(before.absorbed());
        }
        absorbed.add(merged.from());
        if (gone != null) {
            absorbed.addAll(gone.absorbed());
        }
        say(merged.sequence(), merged.asOf(), write(merged.into(), before, List.copyOf(absorbed)));
    }

    private void follow(ClusterRescored rescored) {
        ClusterId cluster = rescored.cluster().id();
        Brief before = shelf.lastBrief(cluster).orElse(null);
        if (before == null) {
            return;
        }
        shelf.reports(cluster).stream()
                .filter(story -> story.id().equals(rescored.story()))
                .forEach(story -> shelf.replace(cluster, discussed(story, rescored.discussion())));
        say(rescored.sequence(), rescored.asOf(), write(rescored.cluster(), before, before.absorbed()));
    }

    private static Story discussed(Story story, Discussion discussion) {
        return new Story(
                story.id(),
                story.kind(),
                story.source(),
                story.url(),
                story.title(),
                story.text(),
                story.extent(),
                story.language(),
                story.author(),
                story.publishedAt(),
                story.fetchedAt(),
                story.episode(),
                discussion);
    }

    private Brief write(ClusterStanding standing, @Nullable Brief before, List<ClusterId> absorbed) {
        return writer.write(new ClusterFile(standing, shelf.reports(standing.id())), before, absorbed);
    }

    private void say(long sequence, Instant asOf, Brief brief) {
        shelf.keep(brief);
        announcer.announce(new ClusterSummarized(sequence, asOf, brief));
    }
}
