package newsroom.summarize.brief;

import java.util.List;
import newsroom.contracts.cluster.ClusterStanding;
import newsroom.contracts.cluster.ClusterSummarized;
import newsroom.contracts.story.StoryScored;

/**
 * Follows the verdicts in the desk's order and writes a cluster's brief anew when a report joins it. A verdict that
 * comes again was followed before and is passed over; its brief is already on its way.
 */
public final class Briefs {

    private final ClusterShelf shelf;
    private final BriefAnnouncer announcer;

    public Briefs(ClusterShelf shelf, BriefAnnouncer announcer) {
        this.shelf = shelf;
        this.announcer = announcer;
    }

    /** Follows the verdicts; needs a transaction. */
    public void follow(List<StoryScored> verdicts) {
        long through = shelf.through();
        for (StoryScored verdict : verdicts) {
            if (verdict.sequence() > through) {
                through = verdict.sequence();
                follow(verdict);
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
        ClusterFile file = new ClusterFile(standing, shelf.reports(standing.id()));
        announcer.announce(new ClusterSummarized(
                verdict.sequence(),
                verdict.story().fetchedAt(),
                BriefWriter.write(file, shelf.nextRevision(standing.id()))));
    }
}
