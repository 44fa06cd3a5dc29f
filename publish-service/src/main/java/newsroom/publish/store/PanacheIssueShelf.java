package newsroom.publish.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.issue.Drop;
import newsroom.contracts.issue.Issue;
import newsroom.publish.copy.Draft;
import newsroom.publish.copy.Pooled;
import newsroom.publish.copy.Told;
import newsroom.publish.copy.Watched;
import newsroom.publish.issue.IssueShelf;
import newsroom.publish.issue.OpenIssue;
import newsroom.publish.issue.Pause;
import newsroom.wire.DeskPosition;

@ApplicationScoped
class PanacheIssueShelf implements IssueShelf, PanacheRepositoryBase<IssueEntity, Long> {

    private static final String OPEN = "edition = ?1 and closedAt is null";
    private static final String CLOSED = "edition = ?1 and closedAt is not null order by number desc";

    private final DeskPosition position;
    private final SqlPool pool;
    private final SqlLedger ledger;
    private final SqlPauses pauses;

    PanacheIssueShelf(DeskPosition position, SqlPool pool, SqlLedger ledger, SqlPauses pauses) {
        this.position = position;
        this.pool = pool;
        this.ledger = ledger;
        this.pauses = pauses;
    }

    @Override
    public long through() {
        return position.hold();
    }

    @Override
    public void moveTo(long through) {
        position.moveTo(through);
    }

    @Override
    public Optional<OpenIssue> open(String edition) {
        return find(OPEN, edition).firstResultOptional().map(IssueEntity::issue);
    }

    @Override
    public Optional<OpenIssue> lastClosed(String edition) {
        return find(CLOSED, edition).firstResultOptional().map(IssueEntity::issue);
    }

    @Override
    public Optional<LocalDate> firstSlot(String edition) {
        return find("edition = ?1 and number = 1", edition)
                .firstResultOptional()
                .map(row -> row.slot);
    }

    @Override
    public void begin(OpenIssue issue) {
        persistAndFlush(IssueEntity.begun(issue));
    }

    @Override
    public void postpone(OpenIssue from, OpenIssue to) {
        row(from).move(to);
        flush();
    }

    @Override
    public void keep(Brief brief) {
        pool.keep(brief);
    }

    @Override
    public Optional<ClusterId> mergedInto(ClusterId cluster) {
        return pool.mergedInto(cluster);
    }

    @Override
    public void merge(ClusterId from, ClusterId into) {
        pool.merge(from, into);
    }

    @Override
    public Told told(String edition, ClusterId cluster) {
        return pool.told(edition, cluster);
    }

    @Override
    public void pool(OpenIssue issue, ClusterId cluster) {
        pool.lay(issue.edition(), row(issue).id, cluster);
    }

    @Override
    public int poolSize(OpenIssue issue) {
        return pool.size(row(issue).id);
    }

    @Override
    public List<Pooled> pooled(OpenIssue issue) {
        return pool.lying(row(issue).id, "pooled");
    }

    @Override
    public List<Brief> recent(Instant since, Instant until) {
        return pool.recent(since, until);
    }

    @Override
    public List<Watched> watching(String edition, LocalDate slot) {
        return ledger.watching(edition, slot);
    }

    @Override
    public void close(OpenIssue issue, Issue printed, Draft draft) {
        IssueEntity row = row(issue);
        row.print(printed);
        flush();
        ledger.freeze(row.id, draft.drops());
        ledger.watch(row, draft.watch(), draft.answers());
        pool.tell(row, printed);
    }

    @Override
    public Optional<Closed> closed(String id) {
        return find("name = ?1 and closedAt is not null", id)
                .firstResultOptional()
                .map(row -> new Closed(row.issue(), Bodies.read(row.body, Issue.class), pool.lying(row.id, "laid")));
    }

    @Override
    public void correct(Issue revised) {
        IssueEntity row = find("name = ?1", revised.id()).singleResult();
        row.print(revised);
        flush();
        pool.tell(row, revised);
    }

    @Override
    public void withdraw(String id, List<Drop> drops) {
        long issue = find("name = ?1", id).singleResult().id;
        ledger.leave(issue, drops);
        ledger.unwatch(issue, drops.stream().map(Drop::cluster).toList());
    }

    @Override
    public Optional<Pause> paused(String edition) {
        return pauses.of(edition);
    }

    @Override
    public void pause(Pause pause) {
        pauses.keep(pause);
    }

    @Override
    public boolean resume(String edition) {
        return pauses.end(edition);
    }

    private IssueEntity row(OpenIssue issue) {
        return find("edition = ?1 and number = ?2", issue.edition(), issue.number())
                .singleResult();
    }
}
