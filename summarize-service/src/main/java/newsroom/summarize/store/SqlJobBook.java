package newsroom.summarize.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.cluster.ClusterSummarized;
import newsroom.summarize.rewrite.Job;
import newsroom.summarize.rewrite.JobBook;
import newsroom.summarize.rewrite.Lease;
import newsroom.wire.EventCodec;

/** Leases run by the database's clock, which all replicas share. */
@ApplicationScoped
class SqlJobBook implements JobBook {

    private static final String MILLIS = "cast(%s as double precision) * interval '1 millisecond'";

    private final EntityManager entities;

    SqlJobBook(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void put(Job job) {
        entities.createNativeQuery("""
                        insert into rewrite_job(cluster_id, revision, priority, body) values (:id, :revision, :priority, :body)
                        on conflict (cluster_id) do update
                        set revision = excluded.revision, priority = excluded.priority, body = excluded.body,
                            put_at = excluded.put_at, free_at = excluded.free_at, attempt = 0,
                            lease_owner = null, lease_until = null""")
                .setParameter("id", job.cluster().value())
                .setParameter("revision", job.revision())
                .setParameter("priority", job.priority())
                .setParameter("body", EventCodec.bytes(job.event()))
                .executeUpdate();
    }

    @Override
    public void withdraw(ClusterId cluster) {
        entities.createNativeQuery("delete from rewrite_job where cluster_id = :id")
                .setParameter("id", cluster.value())
                .executeUpdate();
    }

    @Override
    public int size() {
        return ((Number) entities.createNativeQuery("select count(*) from rewrite_job")
                        .getSingleResult())
                .intValue();
    }

    @Override
    public Optional<Lease> lease(String owner, Duration settled, Duration length) {
        List<?> rows = entities.createNativeQuery(
                        """
                        update rewrite_job
                        set attempt = attempt + 1, lease_owner = :owner, lease_until = clock_timestamp() + %s
                        where cluster_id = (
                            select cluster_id from rewrite_job
                            where (lease_until is null or lease_until < clock_timestamp())
                              and free_at <= clock_timestamp() and put_at <= clock_timestamp() - %s
                            order by priority desc, put_at, cluster_id
                            limit 1 for update skip locked)
                        returning body, attempt""".formatted(MILLIS.formatted(":length"), MILLIS.formatted(":settled")))
                .setParameter("owner", owner)
                .setParameter("length", length.toMillis())
                .setParameter("settled", settled.toMillis())
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> (Object[]) row)
                .map(row -> new Lease(read((byte[]) row[0]), owner, ((Number) row[1]).intValue()));
    }

    @Override
    public void extend(String owner, Duration length) {
        entities.createNativeQuery(
                        "update rewrite_job set lease_until = clock_timestamp() + %s where lease_owner = :owner"
                                .formatted(MILLIS.formatted(":length")))
                .setParameter("length", length.toMillis())
                .setParameter("owner", owner)
                .executeUpdate();
    }

    @Override
    public boolean finish(Lease lease) {
        return held(lease, "delete from rewrite_job where ").executeUpdate() == 1;
    }

    @Override
    public void giveBack(Lease lease, Duration pause) {
        held(
                        lease,
                        "update rewrite_job set lease_owner = null, lease_until = null, free_at = clock_timestamp() + %s where "
                                .formatted(MILLIS.formatted(":pause")))
                .setParameter("pause", pause.toMillis())
                .executeUpdate();
    }

    @Override
    public int expire(Duration patience, int attempts) {
        return entities.createNativeQuery("""
                        delete from rewrite_job
                        where (lease_until is null or lease_until < clock_timestamp())
                          and (put_at < clock_timestamp() - %s or attempt >= :attempts)""".formatted(MILLIS.formatted(":patience")))
                .setParameter("patience", patience.toMillis())
                .setParameter("attempts", attempts)
                .executeUpdate();
    }

    /** The fence: owner and attempt must still be those of the lease. */
    private Query held(Lease lease, String statement) {
        return entities.createNativeQuery(statement
                        + "cluster_id = :id and revision = :revision and lease_owner = :owner and attempt = :attempt")
                .setParameter("id", lease.job().cluster().value())
                .setParameter("revision", lease.job().revision())
                .setParameter("owner", lease.owner())
                .setParameter("attempt", lease.attempt());
    }

    private static Job read(byte[] body) {
        try {
            return new Job(EventCodec.mapper().readValue(body, ClusterSummarized.class));
        } catch (IOException e) {
            throw new UncheckedIOException("a job of the summarize database cannot be read", e);
        }
    }
}
