package newsroom.publish.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.issue.Drop;
import newsroom.contracts.issue.Issue;
import newsroom.contracts.issue.PrintedStory;
import newsroom.publish.copy.Earlier;
import newsroom.publish.copy.Pooled;
import newsroom.publish.copy.Told;
import newsroom.wire.EventCodec;
import org.jspecify.annotations.Nullable;

/** Briefs, where they lie, and how they were told. */
@ApplicationScoped
class SqlPool {

    /** Where the reason stands in a row of what lies, with its words behind it. */
    private static final int REASON = 3;

    private final EntityManager entities;

    SqlPool(EntityManager entities) {
        this.entities = entities;
    }

    void keep(Brief brief) {
        entities.createNativeQuery("""
                        insert into brief(cluster_id, revision, body, first_seen_at, last_seen_at)
                        values (:id, :revision, :body, :first, :last)
                        on conflict (cluster_id) do update set revision = excluded.revision, body = excluded.body,
                        first_seen_at = excluded.first_seen_at, last_seen_at = excluded.last_seen_at
                        where excluded.revision > brief.revision""")
                .setParameter("id", brief.cluster().id().value())
                .setParameter("revision", brief.revision())
                .setParameter("body", EventCodec.bytes(brief))
                .setParameter("first", brief.cluster().firstSeenAt())
                .setParameter("last", brief.cluster().lastSeenAt())
                .executeUpdate();
    }

    Optional<ClusterId> mergedInto(ClusterId cluster) {
        List<?> into = entities.createNativeQuery(
                        "select merged_into from brief where cluster_id = :id and merged_into is not null")
                .setParameter("id", cluster.value())
                .getResultList();
        return into.stream().findFirst().map(id -> new ClusterId((UUID) id));
    }

    /** A cluster that no brief came of yet lies nowhere and was told of nowhere: nothing is to be done. */
    void merge(ClusterId from, ClusterId into) {
        int known = update("""
                        update brief set merged_into = :into
                        where cluster_id = :from and exists (select from brief where cluster_id = :into)""", from, into);
        if (known == 0) {
            return;
        }
        update("update brief set merged_into = :into where merged_into = :from", from, into);
        // The one's place on the desk and how it was told are the other's; where both lie, the fuller telling stands.
        update("""
                insert into pooled(edition, cluster_id, issue_id, told, told_in)
                select edition, :into, issue_id, told, told_in from pooled where cluster_id = :from
                on conflict (edition, cluster_id) do update set
                    told = case when pooled.told = 'IN_FULL' or excluded.told = 'NOT_YET' then pooled.told
                                else excluded.told end,
                    told_in = coalesce(pooled.told_in, excluded.told_in)""", from, into);
        entities.createNativeQuery("delete from pooled where cluster_id = :from")
                .setParameter("from", from.value())
                .executeUpdate();
    }

    private int update(String sql, ClusterId from, ClusterId into) {
        return entities.createNativeQuery(sql)
                .setParameter("from", from.value())
                .setParameter("into", into.value())
                .executeUpdate();
    }

    Told told(String edition, ClusterId cluster) {
        List<?> told = entities.createNativeQuery(
                        "select told from pooled where edition = :edition and cluster_id = :cluster")
                .setParameter("edition", edition)
                .setParameter("cluster", cluster.value())
                .getResultList();
        return told.isEmpty() ? Told.NOT_YET : Told.valueOf((String) told.get(0));
    }

    void lay(String edition, long issue, ClusterId cluster) {
        entities.createNativeQuery("""
                        insert into pooled(edition, cluster_id, issue_id) values (:edition, :cluster, :issue)
                        on conflict (edition, cluster_id) do update set issue_id = excluded.issue_id""")
                .setParameter("edition", edition)
                .setParameter("cluster", cluster.value())
                .setParameter("issue", issue)
                .executeUpdate();
    }

    int size(long issue) {
        return ((Number) entities.createNativeQuery("select count(*) from pooled where issue_id = :issue")
                        .setParameter("issue", issue)
                        .getSingleResult())
                .intValue();
    }

    /** @param where {@code pooled} for what lies on the desk now, {@code laid} for what lay there when it closed */
    @SuppressWarnings("unchecked")
    List<Pooled> lying(long issue, String where) {
        List<Object[]> rows = entities.createNativeQuery("select b.body, p.told, p.told_in, "
                        + (where.equals("laid") ? "p.reason, p.because" : "null, null") + " from " + where
                        + " p join brief b on b.cluster_id = p.cluster_id"
                        + " where p.issue_id = :issue and b.merged_into is null order by p.cluster_id")
                .setParameter("issue", issue)
                .getResultList();
        Map<Long, Issue> issues = new HashMap<>();
        return rows.stream().map(row -> pooled(row, issues)).toList();
    }

    private Pooled pooled(Object[] row, Map<Long, Issue> issues) {
        Brief brief = Bodies.read((byte[]) row[0], Brief.class);
        Told told = Told.valueOf((String) row[1]);
        Earlier earlier = told == Told.IN_FULL ? earlier(brief.cluster().id(), (Number) row[2], issues) : null;
        // Told in full before it was kept in which issue: nothing can be compared with what was said then.
        return told == Told.IN_FULL && earlier == null
                ? new Pooled(brief, Told.BRIEFLY)
                : new Pooled(brief, told, earlier, left(brief, row));
    }

    private static @Nullable Drop left(Brief brief, Object[] row) {
        return row[REASON] == null
                ? null
                : new Drop(brief.cluster().id(), brief.headline().text(), Drop.Reason.of((String) row[REASON]), (String)
                        row[REASON + 1]);
    }

    private @Nullable Earlier earlier(ClusterId cluster, @Nullable Number issue, Map<Long, Issue> issues) {
        if (issue == null) {
            return null;
        }
        Issue told = issues.computeIfAbsent(
                issue.longValue(), id -> Bodies.read(entities.find(IssueEntity.class, id).body, Issue.class));
        Set<ClusterId> names = names(cluster);
        return told.topStories().stream()
                .filter(story -> names.contains(story.cluster().id()))
                .findFirst()
                .map(story -> new Earlier(told.id(), told.date(), told.closedAt(), story))
                .orElse(null);
    }

    /** What the cluster is called, and what those were called that turned out to be it. */
    private Set<ClusterId> names(ClusterId cluster) {
        Set<ClusterId> names = new HashSet<>(Set.of(cluster));
        List<?> merged = entities.createNativeQuery("select cluster_id from brief where merged_into = :cluster")
                .setParameter("cluster", cluster.value())
                .getResultList();
        merged.forEach(id -> names.add(new ClusterId((UUID) id)));
        return names;
    }

    @SuppressWarnings("unchecked")
    List<Brief> recent(Instant since, Instant until) {
        List<byte[]> bodies = entities.createNativeQuery("""
                        select body from brief
                        where last_seen_at > :since and first_seen_at <= :until and merged_into is null
                        order by cluster_id""")
                .setParameter("since", since)
                .setParameter("until", until)
                .getResultList();
        return bodies.stream().map(body -> Bodies.read(body, Brief.class)).toList();
    }

    void tell(IssueEntity issue, Issue printed) {
        tell(issue, Told.BRIEFLY, printed.briefly());
        tell(issue, Told.IN_FULL, printed.topStories());
    }

    private void tell(IssueEntity issue, Told told, Collection<PrintedStory> stories) {
        List<UUID> clusters =
                stories.stream().map(story -> story.cluster().id().value()).toList();
        if (!clusters.isEmpty()) {
            entities.createNativeQuery("""
                            update pooled set told = :told, told_in = case when :told = 'IN_FULL' then :issue else told_in end
                            where edition = :edition and cluster_id in (:clusters)
                            and (:told = 'IN_FULL' or told <> 'IN_FULL')""")
                    .setParameter("told", told.name())
                    .setParameter("issue", issue.id)
                    .setParameter("edition", issue.edition)
                    .setParameter("clusters", clusters)
                    .executeUpdate();
        }
    }
}
