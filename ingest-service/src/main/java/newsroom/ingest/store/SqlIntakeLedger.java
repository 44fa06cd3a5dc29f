package newsroom.ingest.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsroom.ingest.intake.IntakeLedger;

@ApplicationScoped
class SqlIntakeLedger implements IntakeLedger {

    private final EntityManager entities;

    SqlIntakeLedger(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<CaptureCount> captures() {
        return rows("select id, lines, read from capture order by id").stream()
                .map(row -> new CaptureCount((String) row[0], number(row[1]), number(row[2])))
                .toList();
    }

    @Override
    public Map<String, Map<String, Long>> outcomes() {
        Map<String, Map<String, Long>> all = new TreeMap<>();
        for (Object[] row : rows("select origin, outcome, n from intake order by origin, outcome")) {
            all.computeIfAbsent((String) row[0], origin -> new TreeMap<>()).put((String) row[1], number(row[2]));
        }
        return all;
    }

    @Override
    public SpanCount span(Instant since, Instant until) {
        Number ingested = (Number) entities.createNativeQuery(
                        "select count(*) from story where fetched_at >= :since and fetched_at < :until")
                .setParameter("since", since)
                .setParameter("until", until)
                .getSingleResult();
        Map<String, Long> refused = new TreeMap<>();
        List<?> rows = entities.createNativeQuery("""
                        select outcome, sum(n) from refusal where hour >= :since and hour < :until
                        group by outcome""")
                .setParameter("since", since)
                .setParameter("until", until)
                .getResultList();
        rows.forEach(row -> refused.put((String) ((Object[]) row)[0], number(((Object[]) row)[1])));
        return new SpanCount(ingested.longValue(), refused);
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql) {
        return entities.createNativeQuery(sql).getResultList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
