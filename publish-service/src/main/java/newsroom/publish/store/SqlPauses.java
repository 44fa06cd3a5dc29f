package newsroom.publish.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import newsroom.publish.issue.Pause;

/** Which editions are stopped. */
@ApplicationScoped
class SqlPauses {

    private final EntityManager entities;

    SqlPauses(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Pause> of(String edition) {
        return Row.of(entities.createNativeQuery("select edition, cast(extract(epoch from since) * 1000 as bigint),"
                                + " because from pause where edition = :edition")
                        .setParameter("edition", edition))
                .stream()
                .findFirst()
                .map(row -> new Pause(row.text(0), row.time(1), row.text(2)));
    }

    void keep(Pause pause) {
        entities.createNativeQuery("insert into pause(edition, since, because) values (:edition, :since, :because)")
                .setParameter("edition", pause.edition())
                .setParameter("since", pause.since())
                .setParameter("because", pause.because())
                .executeUpdate();
    }

    boolean end(String edition) {
        return entities.createNativeQuery("delete from pause where edition = :edition")
                        .setParameter("edition", edition)
                        .executeUpdate()
                > 0;
    }
}
