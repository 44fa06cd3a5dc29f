package newsroom.publish;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import newsroom.contracts.issue.Issue;
import newsroom.wire.EventCodec;

/** Issues as the press leaves them in the database. */
record PrintedRow(EntityManager entities) {

    void print(Issue issue, int id, String sha, Instant closedAt) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "insert into issue(id, name, edition, number, slot, opened_at, deadline, closed_at, closed_by,"
                                        + " title, body, sha256) values (:id, :name, :edition, :number, cast(:slot as date),"
                                        + " :now, :now, :now, 'DEADLINE', :title, :body, :sha)")
                        .setParameter("id", id)
                        .setParameter("name", issue.id())
                        .setParameter("edition", issue.edition())
                        .setParameter("number", issue.number())
                        .setParameter("slot", issue.date().toString())
                        .setParameter("now", closedAt)
                        .setParameter("title", issue.title())
                        .setParameter("body", EventCodec.bytes(issue))
                        .setParameter("sha", sha)
                        .executeUpdate());
    }

    void correct(Issue issue, String sha) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update issue set body = :body, sha256 = :sha where name = :name")
                        .setParameter("body", EventCodec.bytes(issue))
                        .setParameter("sha", sha)
                        .setParameter("name", issue.id())
                        .executeUpdate());
    }
}
