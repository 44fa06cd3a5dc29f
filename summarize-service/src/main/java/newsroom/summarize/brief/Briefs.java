package newsroom.summarize.brief;

import java.util.List;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.ClusterStanding;
import newsroom.contracts.cluster.ClusterSummarized;
import newsroom.contracts.story.StoryScored;
import newsroom.summarize.episode.EpisodeReader;

/**
 * Follows the verdicts in the desk's order and writes a cluster's brief anew when a report changes it: an owner, a
 * figure, a disagreement or the score is new. A verdict that comes again was followed before and is passed over; its
 * brief is already on its way.
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
        Brief before = shelf.lastBrief(standing.id()).orElse(null);
        Brief now = writer.write(file, before == null ? 1 : before.revision() + 1, before);
        if (before == null || Novelty.isMaterial(before, now)) {
            shelf.keep(now);
            announcer.announce(
                    new ClusterSummarized(verdict.sequence(), verdict.story().fetchedAt(), now));
        }
    }
}
