package newsroom.publish.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import newsroom.publish.show.Episode;
import newsroom.publish.show.ShowJobs;
import newsroom.wire.EventCodec;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class SqlShowJobs implements ShowJobs {

    private static final String FILL = """
            insert into show_job(issue, sha256, edition, state, reason, due_at, laid_at)
            select name, sha256, edition, :state, cast(:reason as text), :now, :now from issue
            where edition = any(string_to_array(:editions, ' '))
            and (closed_at > :since or name in (select issue from episode))
            on conflict (issue, sha256) do nothing""";

    private static final String DUE = """
            select count(*) from issue i left join show_job j on j.issue = i.name and j.sha256 = i.sha256
            where i.edition = any(string_to_array(:editions, ' '))
            and (j.state = 'READY' or j.id is null
                and (i.closed_at > :since or i.name in (select issue from episode)))""";

    private static final String TAKE = """
            update show_job set due_at = :until, attempts = attempts + 1 where id in (
                select id from show_job where state = 'READY' and due_at <= :now
                order by due_at, id limit :most for update skip locked)
            returning id, issue, attempts""";

    private final EntityManager entities;

    SqlShowJobs(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void fill(Collection<String> spoken, Collection<String> written, Instant since, Instant now) {
        fill(spoken, "READY", null, since, now);
        fill(written, "NOTES", "NOTES_ONLY: the edition goes out in writing for now", since, now);
    }

    private void fill(Collection<String> editions, String state, @Nullable String reason, Instant since, Instant now) {
        if (!editions.isEmpty()) {
            entities.createNativeQuery(FILL)
                    .setParameter("editions", String.join(" ", editions))
                    .setParameter("state", state)
                    .setParameter("reason", reason)
                    .setParameter("since", since)
                    .setParameter("now", now)
                    .executeUpdate();
        }
    }

    @Override
    public long due(Collection<String> spoken, Instant since) {
        return Row.of(entities.createNativeQuery(DUE)
                        .setParameter("editions", String.join(" ", spoken))
                        .setParameter("since", since))
                .get(0)
                .number(0);
    }

    @Override
    public List<Job> take(Instant now, Instant until, int most) {
        return Row.of(entities.createNativeQuery(TAKE)
                        .setParameter("now", now)
                        .setParameter("until", until)
                        .setParameter("most", most))
                .stream()
                .map(row -> new Job(row.number(0), row.text(1), (int) row.number(2)))
                .toList();
    }

    @Override
    public boolean hold(Job job, Instant until) {
        return entities.createNativeQuery("update show_job set due_at = :until"
                                + " where id = :id and attempts = :attempt and state = 'READY'")
                        .setParameter("until", until)
                        .setParameter("id", job.id())
                        .setParameter("attempt", job.attempt())
                        .executeUpdate()
                > 0;
    }

    @Override
    public boolean publish(Job job, Episode episode, Path recording, Instant now) {
        if (!settled(job, "DONE", null)) {
            return false;
        }
        entities.createNativeQuery("insert into recording(file, body) values (:file, :body) on conflict do nothing")
                .setParameter("file", episode.file())
                .setParameter("body", bytes(recording))
                .executeUpdate();
        entities.createNativeQuery("insert into episode(file, issue, edition, body, made_at)"
                        + " values (:file, :issue, :edition, :body, :now) on conflict do nothing")
                .setParameter("file", episode.file())
                .setParameter("issue", episode.issue())
                .setParameter("edition", episode.edition())
                .setParameter("body", EventCodec.bytes(episode))
                .setParameter("now", now)
                .executeUpdate();
        return true;
    }

    @Override
    public void write(Job job, String reason) {
        settled(job, "NOTES", reason);
    }

    private boolean settled(Job job, String state, @Nullable String reason) {
        return entities.createNativeQuery("update show_job set state = :state, reason = cast(:reason as text)"
                                + " where id = :id and attempts = :attempt and state = 'READY'")
                        .setParameter("state", state)
                        .setParameter("reason", reason)
                        .setParameter("id", job.id())
                        .setParameter("attempt", job.attempt())
                        .executeUpdate()
                > 0;
    }

    /** A few megabytes: the driver wants them in one piece. */
    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
