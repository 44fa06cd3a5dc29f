package newsroom.summarize.rewrite;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.ClusterSummarized;
import newsroom.summarize.brief.BriefAnnouncer;
import newsroom.summarize.brief.ClusterShelf;
import newsroom.summarize.gate.SourceLine;
import newsroom.summarize.rewrite.Copydesk.Edited;
import newsroom.summarize.rewrite.Scorebook.Step;

/**
 * Has briefs worded by a writer without waiting for it. A brief is said at once as it is, and a job is put on the book;
 * workers take jobs, ask, and say what passed the gate as one further revision, unless a newer brief came in between.
 * What the shelf of drafts already has is said right behind the brief, in the same transaction.
 */
public final class Rewrites {

    private final BriefAnnouncer announcer;
    private final ClusterShelf shelf;
    private final JobBook book;
    private final Writer kept;
    private final Writer writer;
    private final RewritePolicy policy;
    private final Scorebook scorebook;
    private final Copydesk desk;

    /**
     * @param kept answers from the shelf of drafts alone
     * @param writer answers from the shelf, otherwise asks
     * @param aliases other spellings of a name to the one that sources use, both in lower case
     */
    public Rewrites(
            BriefAnnouncer announcer,
            ClusterShelf shelf,
            JobBook book,
            Writer kept,
            Writer writer,
            RewritePolicy policy,
            Map<String, String> aliases,
            Scorebook scorebook) {
        this.announcer = announcer;
        this.shelf = shelf;
        this.book = book;
        this.kept = kept;
        this.writer = writer;
        this.policy = policy;
        this.scorebook = scorebook;
        this.desk = new Copydesk(aliases, policy.talkedOver(), scorebook);
    }

    /** Says the brief and sees to its rewording; needs the transaction that holds the desk. */
    public void announce(ClusterSummarized event) {
        announcer.announce(event);
        if (!policy.enabled()) {
            return;
        }
        Job job = new Job(event);
        book.withdraw(job.cluster());
        event.brief().absorbed().forEach(book::withdraw);
        List<SourceLine> lines = lines(event.brief());
        if (lines.isEmpty()) {
            return;
        }
        Edited edited = desk.edit(event.brief(), lines, kept);
        if (edited.declined().isEmpty()) {
            edited.copy().ifPresent(copy -> say(event, copy));
        } else if (book.size() >= policy.backlog()) {
            scorebook.count(Step.BACKLOG_FULL);
        } else {
            book.put(job);
            scorebook.count(Step.QUEUED);
        }
    }

    /** Takes a job for the worker; needs a short transaction. */
    public Optional<Lease> take(String owner) {
        for (int i = book.expire(policy.patience(), policy.attempts()); i > 0; i--) {
            scorebook.count(Step.EXPIRED);
        }
        return book.lease(owner, policy.settle(), policy.lease());
    }

    /** Reports that the worker is alive; needs a short transaction. */
    public void extend(String owner) {
        book.extend(owner, policy.lease());
    }

    /** What a job needs to be asked; needs a short transaction. */
    public List<SourceLine> lines(Brief brief) {
        return SourceLines.of(brief, shelf.reports(brief.cluster().id()));
    }

    /** Asks, as long as it takes; outside of any transaction. */
    public Finished write(Lease lease, List<SourceLine> lines) {
        return new Finished(desk.edit(lease.job().event().brief(), lines, writer));
    }

    /** Says what came of a job, if it is still wanted; needs a transaction. */
    public void settle(Lease lease, Finished finished) {
        Optional<Writer.Reason> declined = finished.edited().declined();
        declined.ifPresent(reason -> scorebook.count(Step.valueOf("DECLINED_" + reason.name())));
        if (declined.filter(reason -> reason == Writer.Reason.UNAVAILABLE).isPresent()) {
            giveBack(lease);
            return;
        }
        shelf.through();
        if (!book.finish(lease)) {
            scorebook.count(Step.STALE);
            return;
        }
        finished.edited().copy().ifPresent(copy -> say(lease.job().event(), copy));
    }

    /** Lets go of a job that could not be finished; needs a transaction. */
    public void giveBack(Lease lease) {
        if (lease.attempt() >= policy.attempts()) {
            scorebook.count(Step.GIVEN_UP);
            book.finish(lease);
        } else {
            book.giveBack(lease, policy.pause());
        }
    }

    private void say(ClusterSummarized event, Copy copy) {
        Brief reworded = copy.into(event.brief());
        shelf.keep(reworded);
        announcer.announce(new ClusterSummarized(event.sequence(), event.asOf(), reworded));
        scorebook.count(Step.BRIEF_SAID);
    }

    /** A job that was worked on. */
    public static final class Finished {
        private final Edited edited;

        Finished(Edited edited) {
            this.edited = edited;
        }

        Edited edited() {
            return edited;
        }
    }
}
