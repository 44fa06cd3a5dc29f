package newsroom.summarize.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import newsroom.summarize.rewrite.DayBudget;
import newsroom.summarize.rewrite.Purse;

@ApplicationScoped
class SqlPurse implements Purse {

    private final EntityManager entities;
    private final DayBudget budget;

    SqlPurse(EntityManager entities, DayBudget budget) {
        this.entities = entities;
        this.budget = budget;
    }

    @Override
    public boolean reserve(LocalDate day, long tokens, long micros) {
        return QuarkusTransaction.requiringNew().call(() -> {
            entities.createNativeQuery("insert into spending(day) values (:day) on conflict (day) do nothing")
                    .setParameter("day", day)
                    .executeUpdate();
            return entities.createNativeQuery("""
                            update spending set tokens = tokens + :tokens, micros = micros + :micros, calls = calls + 1
                            where day = :day and tokens + :tokens <= :mostTokens and micros + :micros <= :mostMicros""")
                            .setParameter("day", day)
                            .setParameter("tokens", tokens)
                            .setParameter("micros", micros)
                            .setParameter("mostTokens", budget.tokens())
                            .setParameter("mostMicros", budget.micros())
                            .executeUpdate()
                    == 1;
        });
    }

    @Override
    public void correct(LocalDate day, long tokens, long micros) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "update spending set tokens = tokens + :tokens, micros = micros + :micros where day = :day")
                        .setParameter("day", day)
                        .setParameter("tokens", tokens)
                        .setParameter("micros", micros)
                        .executeUpdate());
    }
}
