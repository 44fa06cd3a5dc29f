package newsroom.summarize.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import newsroom.summarize.brief.BriefLedger;

@ApplicationScoped
class SqlBriefLedger implements BriefLedger {

    private final EntityManager entities;

    SqlBriefLedger(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public long through() {
        return number("select through from desk");
    }

    @Override
    public long clusters() {
        return number("select count(*) from cluster");
    }

    @Override
    public long briefs() {
        return number("select coalesce(sum(revision), 0) from cluster");
    }

    private long number(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
