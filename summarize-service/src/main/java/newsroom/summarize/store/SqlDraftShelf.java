package newsroom.summarize.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import newsroom.summarize.rewrite.Draft;
import newsroom.summarize.rewrite.DraftShelf;
import newsroom.wire.EventCodec;

@ApplicationScoped
class SqlDraftShelf implements DraftShelf {

    private final EntityManager entities;

    SqlDraftShelf(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Draft> find(String assignmentHash, String engine) {
        List<?> bodies = QuarkusTransaction.joiningExisting()
                .call(() -> entities.createNativeQuery(
                                "select body from draft where assignment = :assignment and engine = :engine")
                        .setParameter("assignment", assignmentHash)
                        .setParameter("engine", engine)
                        .getResultList());
        return bodies.stream().findFirst().map(body -> read((byte[]) body));
    }

    @Override
    public void keep(String assignmentHash, String engine, Draft draft) {
        QuarkusTransaction.joiningExisting()
                .run(() -> entities.createNativeQuery("""
                        insert into draft(assignment, engine, body) values (:assignment, :engine, :body)
                        on conflict (assignment, engine) do nothing""")
                        .setParameter("assignment", assignmentHash)
                        .setParameter("engine", engine)
                        .setParameter("body", EventCodec.bytes(draft))
                        .executeUpdate());
    }

    private static Draft read(byte[] body) {
        try {
            return EventCodec.mapper().readValue(body, Draft.class);
        } catch (IOException e) {
            throw new UncheckedIOException("a draft of the summarize database cannot be read", e);
        }
    }
}
