package newsroom.summarize.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import newsroom.summarize.brief.BriefLedger;
import newsroom.wire.DeskPosition;

@ApplicationScoped
class SqlBriefLedger implements BriefLedger {

    private final EntityManager entities;
    private final DeskPosition position;

    SqlBriefLedger(EntityManager entities, DeskPosition position) {
        this.entities = entities;
        this.position = position;
    }

    @Override
    public long through() {
        return position.read();
    }

    @Override
    public long clusters() {
        return number("select count(*) from cluster");
    }

    @Override
    public long briefs() {
        return number("select coalesce(sum(revision), 0) from cluster");
    }

    @Override
    public long reports() {
        return number("select count(*) from report");
    }

    private long number(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
