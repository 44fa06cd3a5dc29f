package newsroom.summarize.rewrite;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import newsroom.contracts.cluster.ClusterId;

/** A book without a clock: leases last until somebody says that they are silent. */
final class InMemoryJobBook implements JobBook {

    private static final class Row {
        final Job job;
        int attempt;
        String owner = "";

        Row(Job job) {
            this.job = job;
        }
    }

    private final Map<ClusterId, Row> rows = new LinkedHashMap<>();

    /** What the database's clock does. */
    void everybodyFallsSilent() {
        rows.values().forEach(row -> row.owner = "");
    }

    @Override
    public void put(Job job) {
        rows.put(job.cluster(), new Row(job));
    }

    @Override
    public void withdraw(ClusterId cluster) {
        rows.remove(cluster);
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public Optional<Lease> lease(String owner, Duration settled, Duration length) {
        Optional<Row> next = rows.values().stream()
                .filter(row -> row.owner.isEmpty())
                .max(Comparator.comparingDouble((Row row) -> row.job.priority()));
        return next.map(row -> {
            row.owner = owner;
            row.attempt++;
            return new Lease(row.job, owner, row.attempt);
        });
    }

    @Override
    public void extend(String owner, Duration length) {
        // Leases here end by word only.
    }

    @Override
    public boolean finish(Lease lease) {
        return held(lease).map(row -> rows.remove(row.job.cluster())).isPresent();
    }

    @Override
    public void giveBack(Lease lease, Duration pause) {
        held(lease).ifPresent(row -> row.owner = "");
    }

    @Override
    public int expire(Duration patience, int attempts) {
        int before = rows.size();
        rows.values().removeIf(row -> row.owner.isEmpty() && row.attempt >= attempts);
        return before - rows.size();
    }

    private Optional<Row> held(Lease lease) {
        return Optional.ofNullable(rows.get(lease.job().cluster()))
                .filter(row -> row.job.revision() == lease.job().revision())
                .filter(row -> row.owner.equals(lease.owner()) && row.attempt == lease.attempt());
    }
}
