package newsroom.scoring.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsroom.scoring.judge.ScoringLedger;
import newsroom.wire.DeskPosition;

@ApplicationScoped
class SqlScoringLedger implements ScoringLedger {

    private final EntityManager entities;
    private final DeskPosition position;

    SqlScoringLedger(EntityManager entities, DeskPosition position) {
        this.entities = entities;
        this.position = position;
    }

    @Override
    public long through() {
        return position.read();
    }

    @Override
    public long waiting() {
        return number("select count(*) from waiting");
    }

    @Override
    public Map<String, Long> outcomes() {
        return counts("select outcome, count(*) from decision group by outcome");
    }

    @Override
    public Map<String, Long> reasons() {
        return counts("select reason, count(*) from decision where reason is not null group by reason");
    }

    private long number(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Long> counts(String sql) {
        List<Object[]> rows = entities.createNativeQuery(sql).getResultList();
        Map<String, Long> counts = new TreeMap<>();
        rows.forEach(row -> counts.put((String) row[0], ((Number) row[1]).longValue()));
        return counts;
    }
}
