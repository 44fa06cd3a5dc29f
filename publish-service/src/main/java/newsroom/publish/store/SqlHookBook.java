package newsroom.publish.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import newsroom.publish.hooks.Hook;
import newsroom.publish.hooks.HookBook;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class SqlHookBook implements HookBook {

    private static final String COLUMNS = "cast(h.id as text), h.url, h.secret, h.editions,"
            + " cast(extract(epoch from h.since) * 1000 as bigint), h.disabled_because";

    private static final String FILL = """
            insert into delivery(hook_id, issue, revision, state, due_at, laid_at)
            select h.id, i.name, i.revision, 'READY', :now, :now from issue i join hook h
            on h.editions = '' or i.edition = any(string_to_array(h.editions, ' '))
            where i.revised_at > :since and i.revised_at >= h.since and h.disabled_because is null
            on conflict (hook_id, issue, revision) do nothing""";

    private static final String TAKE = """
            update delivery d set due_at = :until, attempts = d.attempts + 1 from hook h
            where h.id = d.hook_id and h.disabled_because is null and d.id in (
                select id from delivery where state = 'READY' and due_at <= :now
                order by due_at, id limit :most for update skip locked)
            returning cast(d.id as text), d.issue, d.attempts,\s""" + COLUMNS;

    private final EntityManager entities;

    SqlHookBook(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Hook add(URI url, String secret, List<String> editions, Instant now) {
        return hook(
                Row.of(entities.createNativeQuery("insert into hook as h (url, secret, editions, since)"
                                        + " values (:url, :secret, :editions, :now) returning " + COLUMNS)
                                .setParameter("url", url.toString())
                                .setParameter("secret", secret)
                                .setParameter("editions", String.join(" ", editions))
                                .setParameter("now", now))
                        .get(0),
                0);
    }

    @Override
    public List<Hook> all() {
        return Row.of(entities.createNativeQuery("select " + COLUMNS + " from hook h order by h.since, h.id")).stream()
                .map(row -> hook(row, 0))
                .toList();
    }

    @Override
    public Optional<Hook> hook(UUID id) {
        return Row.of(entities.createNativeQuery("select " + COLUMNS + " from hook h where h.id = :id")
                        .setParameter("id", id))
                .stream()
                .findFirst()
                .map(row -> hook(row, 0));
    }

    @Override
    public boolean remove(UUID id) {
        return entities.createNativeQuery("delete from hook where id = :id")
                        .setParameter("id", id)
                        .executeUpdate()
                > 0;
    }

    @Override
    public void disable(UUID id, String because) {
        entities.createNativeQuery("update hook set disabled_because = :because where id = :id")
                .setParameter("because", because)
                .setParameter("id", id)
                .executeUpdate();
    }

    @Override
    public void fill(Instant since, Instant now) {
        entities.createNativeQuery(FILL)
                .setParameter("since", since)
                .setParameter("now", now)
                .executeUpdate();
    }

    @Override
    public List<Delivery> take(Instant now, Instant until, int most) {
        return Row.of(entities.createNativeQuery(TAKE)
                        .setParameter("now", now)
                        .setParameter("until", until)
                        .setParameter("most", most))
                .stream()
                .map(row -> new Delivery(row.id(0), hook(row, 3), row.text(1), (int) row.number(2)))
                .toList();
    }

    @Override
    public void settle(Delivery delivery, Attempt attempt, @Nullable Instant due) {
        entities.createNativeQuery("insert into delivery_attempt(delivery_id, at, status, millis, trouble)"
                        + " values (:id, :at, cast(cast(:status as text) as int), :millis, :trouble)")
                .setParameter("id", delivery.id())
                .setParameter("at", attempt.at())
                .setParameter("status", attempt.status() == null ? null : String.valueOf(attempt.status()))
                .setParameter("millis", attempt.millis())
                .setParameter("trouble", attempt.trouble())
                .executeUpdate();
        String state = attempt.worked() ? "DONE" : due == null ? "GIVEN_UP" : "READY";
        entities.createNativeQuery("update delivery set state = :state, due_at = :due where id = :id")
                .setParameter("state", state)
                .setParameter("due", due == null ? attempt.at() : due)
                .setParameter("id", delivery.id())
                .executeUpdate();
    }

    @Override
    public List<Delivered> log(UUID hook, int most) {
        return Row.of(entities.createNativeQuery("select cast(d.id as text), d.issue, d.revision, d.state,"
                                + " cast(extract(epoch from d.due_at) * 1000 as bigint) from delivery d"
                                + " where d.hook_id = :hook order by d.laid_at desc, d.id limit :most")
                        .setParameter("hook", hook)
                        .setParameter("most", most))
                .stream()
                .map(row -> new Delivered(
                        row.id(0),
                        row.text(1),
                        (int) row.number(2),
                        row.text(3),
                        row.text(3).equals("READY") ? row.time(4) : null,
                        attempts(row.id(0))))
                .toList();
    }

    private List<Attempt> attempts(UUID delivery) {
        Query query = entities.createNativeQuery("select cast(extract(epoch from at) * 1000 as bigint), status, millis,"
                        + " trouble from delivery_attempt where delivery_id = :id order by id")
                .setParameter("id", delivery);
        return Row.of(query).stream()
                .map(row -> {
                    Long status = row.numberOrNull(1);
                    return new Attempt(
                            row.time(0), status == null ? null : status.intValue(), row.number(2), row.textOrNull(3));
                })
                .toList();
    }

    @Override
    public boolean again(UUID delivery, Instant now) {
        return entities.createNativeQuery("update delivery set state = 'READY', due_at = :now, attempts = 0"
                                + " where id = :id and state <> 'READY'")
                        .setParameter("now", now)
                        .setParameter("id", delivery)
                        .executeUpdate()
                > 0;
    }

    /** @param from the column of the first of {@link #COLUMNS} */
    private static Hook hook(Row row, int from) {
        String editions = row.text(from + 3);
        return new Hook(
                row.id(from),
                URI.create(row.text(from + 1)),
                row.text(from + 2),
                editions.isEmpty() ? List.of() : List.of(editions.split(" ")),
                row.time(from + 4),
                row.textOrNull(from + 5));
    }
}
