package newsroom.publish.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.issue.Issue;
import newsroom.contracts.issue.PrintedStory;
import newsroom.publish.issue.IssueShelf;
import newsroom.publish.issue.OpenIssue;
import newsroom.publish.issue.Pooled;
import newsroom.publish.issue.Told;
import newsroom.wire.DeskPosition;
import newsroom.wire.EventCodec;

@ApplicationScoped
class PanacheIssueShelf implements IssueShelf, PanacheRepositoryBase<IssueEntity, Long> {

    private static final String OPEN = "edition = ?1 and closedAt is null";
    private static final String CLOSED = "edition = ?1 and closedAt is not null order by number desc";

    private final EntityManager entities;
    private final DeskPosition position;

    PanacheIssueShelf(EntityManager entities, DeskPosition position) {
        this.entities = entities;
        this.position = position;
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
        entities.createNativeQuery("""
                        insert into brief(cluster_id, revision, body) values (:id, :revision, :body)
                        on conflict (cluster_id) do update set revision = excluded.revision, body = excluded.body
                        where excluded.revision > brief.revision""")
                .setParameter("id", brief.cluster().id().value())
                .setParameter("revision", brief.revision())
                .setParameter("body", EventCodec.bytes(brief))
                .executeUpdate();
    }

    @Override
    public Told told(String edition, ClusterId cluster) {
        List<?> told = entities.createNativeQuery(
                        "select told from pooled where edition = :edition and cluster_id = :cluster")
                .setParameter("edition", edition)
                .setParameter("cluster", cluster.value())
                .getResultList();
        return told.isEmpty() ? Told.NOT_YET : Told.valueOf((String) told.get(0));
    }

    @Override
    public void pool(OpenIssue issue, ClusterId cluster) {
        entities.createNativeQuery("""
                        insert into pooled(edition, cluster_id, issue_id) values (:edition, :cluster, :issue)
                        on conflict (edition, cluster_id) do update set issue_id = excluded.issue_id""")
                .setParameter("edition", issue.edition())
                .setParameter("cluster", cluster.value())
                .setParameter("issue", row(issue).id)
                .executeUpdate();
    }

    @Override
    public int poolSize(OpenIssue issue) {
        return ((Number) entities.createNativeQuery("select count(*) from pooled where issue_id = :issue")
                        .setParameter("issue", row(issue).id)
                        .getSingleResult())
                .intValue();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Pooled> pooled(OpenIssue issue) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select b.body, p.told from pooled p join brief b on b.cluster_id = p.cluster_id
                        where p.issue_id = :issue order by p.cluster_id""")
                .setParameter("issue", row(issue).id)
                .getResultList();
        return rows.stream()
                .map(row -> new Pooled(Bodies.read((byte[]) row[0], Brief.class), Told.valueOf((String) row[1])))
                .toList();
    }

    @Override
    public void close(OpenIssue issue, Issue printed) {
        IssueEntity row = row(issue);
        row.closedAt = printed.closedAt();
        row.closedBy = printed.closedBy().word();
        row.title = printed.title();
        row.body = EventCodec.bytes(printed);
        row.sha256 = Bodies.sha256(row.body);
        flush();
        tell(issue, Told.BRIEFLY, printed.briefly());
        tell(issue, Told.IN_FULL, printed.topStories());
    }

    private void tell(OpenIssue issue, Told told, Collection<PrintedStory> stories) {
        List<UUID> clusters =
                stories.stream().map(story -> story.cluster().id().value()).toList();
        if (!clusters.isEmpty()) {
            entities.createNativeQuery(
                            "update pooled set told = :told where edition = :edition and cluster_id in (:clusters)")
                    .setParameter("told", told.name())
                    .setParameter("edition", issue.edition())
                    .setParameter("clusters", clusters)
                    .executeUpdate();
        }
    }

    private IssueEntity row(OpenIssue issue) {
        return find("edition = ?1 and number = ?2", issue.edition(), issue.number())
                .singleResult();
    }
}
