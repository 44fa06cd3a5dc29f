package newsroom.publish.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.issue.Drop;
import newsroom.contracts.issue.WatchAnswers.Answer;
import newsroom.contracts.issue.WatchItem;
import newsroom.publish.copy.Watched;
import newsroom.wire.EventCodec;

/** The account of an issue: what lay on the desk, why what is missing is missing, what readers were told to watch. */
@ApplicationScoped
class SqlLedger {

    private final EntityManager entities;

    SqlLedger(EntityManager entities) {
        this.entities = entities;
    }

    /** Copies what lies on the desk for the issue, since it will lie elsewhere later; as it was before the issue told it. */
    void freeze(long issue, List<Drop> drops) {
        entities.createNativeQuery("""
                        insert into laid(issue_id, cluster_id, told, told_in)
                        select issue_id, cluster_id, told, told_in from pooled where issue_id = :issue""").setParameter("issue", issue).executeUpdate();
        leave(issue, drops);
    }

    /** Why an issue does not print what lay on the desk for it. */
    void leave(long issue, List<Drop> drops) {
        entities.createNativeQuery("""
                        update laid set reason = d.reason, because = d.because
                        from jsonb_to_recordset(cast(:drops as jsonb)) as d(cluster uuid, reason text, because text)
                        where laid.issue_id = :issue and laid.cluster_id = d.cluster""")
                .setParameter("drops", new String(EventCodec.bytes(drops), StandardCharsets.UTF_8))
                .setParameter("issue", issue)
                .executeUpdate();
    }

    void watch(IssueEntity issue, List<WatchItem> items, List<Answer> answers) {
        for (WatchItem item : items) {
            entities.createNativeQuery(
                            "insert into watch(id, edition, issue_id, body) values (:id, :edition, :issue, :body)")
                    .setParameter("id", item.id())
                    .setParameter("edition", issue.edition)
                    .setParameter("issue", issue.id)
                    .setParameter("body", EventCodec.bytes(item))
                    .executeUpdate();
        }
        for (Answer answer : answers) {
            entities.createNativeQuery("update watch set answered_in = :issue where id = :id")
                    .setParameter("issue", issue.id)
                    .setParameter("id", answer.item().id())
                    .executeUpdate();
        }
    }

    /** What the issue told to watch of these clusters and no later issue has answered is not asked any more. */
    void unwatch(long issue, List<ClusterId> clusters) {
        entities.createNativeQuery("""
                        delete from watch where issue_id = :issue and answered_in is null
                        and cast(convert_from(body, 'UTF8') as jsonb) ->> 'story' in (:stories)""")
                .setParameter("issue", issue)
                .setParameter(
                        "stories",
                        clusters.stream().map(id -> id.value().toString()).toList())
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<Watched> watching(String edition, LocalDate slot) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select w.body, i.slot, i.closed_at from watch w
                        join issue i on i.id = w.issue_id left join issue a on a.id = w.answered_in
                        where w.edition = :edition and i.slot < :slot and (a.slot is null or a.slot >= :slot)
                        order by i.slot, w.id""", Object[].class)
                .setParameter("edition", edition)
                .setParameter("slot", slot)
                .getResultList();
        return rows.stream()
                .map(row -> new Watched(Bodies.read((byte[]) row[0], WatchItem.class), day(row[1]), moment(row[2])))
                .toList();
    }

    private static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }

    private static Instant moment(Object column) {
        return column instanceof Timestamp time
                ? time.toInstant()
                : column instanceof OffsetDateTime time ? time.toInstant() : (Instant) column;
    }
}
