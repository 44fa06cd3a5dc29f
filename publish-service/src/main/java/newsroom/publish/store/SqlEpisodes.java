package newsroom.publish.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import newsroom.publish.show.Episode;
import newsroom.publish.show.Episodes;

@ApplicationScoped
@Transactional
class SqlEpisodes implements Episodes {

    /** Read piece by piece, so that a crowd of listeners does not fill the memory. */
    private static final int PIECE = 1 << 20;

    /** An episode whose issue was corrected since, and whose correction cannot be spoken, is offered no more. */
    private static final String LATEST = """
            select e.body from episode e join issue i on i.name = e.issue
            where e.edition = :edition and e.id = (select max(id) from episode where issue = e.issue)
            and not exists (select 1 from show_job j where j.issue = e.issue and j.state = 'NOTES'
                and j.id = (select max(id) from show_job where issue = e.issue))
            order by i.number desc limit :most""";

    private final EntityManager entities;

    SqlEpisodes(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Episode> of(String issue) {
        return one(entities.createNativeQuery("select body from episode where issue = :issue order by id desc limit 1")
                .setParameter("issue", issue));
    }

    @Override
    public Optional<Episode> byFile(String file) {
        return one(entities.createNativeQuery("select body from episode where file = :file")
                .setParameter("file", file));
    }

    @Override
    public List<Episode> latest(String edition, int most) {
        return Row.of(entities.createNativeQuery(LATEST)
                        .setParameter("edition", edition)
                        .setParameter("most", most))
                .stream()
                .map(row -> Bodies.read(row.bytes(0), Episode.class))
                .toList();
    }

    @Override
    public Optional<String> silence(String issue) {
        return Row.of(entities.createNativeQuery("select reason from show_job where issue = :issue and state = 'NOTES'"
                                + " and id = (select max(id) from show_job where issue = :issue)")
                        .setParameter("issue", issue))
                .stream()
                .map(row -> row.text(0))
                .findFirst();
    }

    @Override
    public boolean copy(String file, OutputStream to) throws IOException {
        for (int from = 1; ; from += PIECE) {
            List<Row> piece = Row.of(entities.createNativeQuery(
                            "select substring(body from :at for :most) from recording where file = :file")
                    .setParameter("at", from)
                    .setParameter("most", PIECE)
                    .setParameter("file", file));
            if (piece.isEmpty()) {
                return false;
            }
            byte[] bytes = piece.get(0).bytes(0);
            to.write(bytes);
            if (bytes.length < PIECE) {
                return true;
            }
        }
    }

    @Override
    public UUID guid(String edition, UUID proposed) {
        entities.createNativeQuery("insert into podcast(edition, guid) values (:edition, :guid) on conflict do nothing")
                .setParameter("edition", edition)
                .setParameter("guid", proposed)
                .executeUpdate();
        return Row.of(entities.createNativeQuery("select cast(guid as text) from podcast where edition = :edition")
                        .setParameter("edition", edition))
                .get(0)
                .id(0);
    }

    private static Optional<Episode> one(Query query) {
        return Row.of(query).stream().findFirst().map(row -> Bodies.read(row.bytes(0), Episode.class));
    }
}
