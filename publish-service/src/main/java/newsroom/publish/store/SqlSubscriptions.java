package newsroom.publish.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import newsroom.publish.letters.Address;
import newsroom.publish.letters.LetterBox.Posting;
import newsroom.publish.letters.Subscriber;
import newsroom.publish.letters.Subscriptions;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class SqlSubscriptions implements Subscriptions {

    static final String COLUMNS = "cast(s.id as text), cast(s.token as text), s.edition, s.address, s.state,"
            + " cast(extract(epoch from s.asked_at) * 1000 as bigint),"
            + " cast(extract(epoch from s.confirmed_at) * 1000 as bigint)";

    private static final String ASK = """
            insert into subscriber(edition, address, state, asked_at) values (:edition, :address, 'ASKED', :now)
            on conflict (edition, lower(address)) do update
            set state = 'ASKED', asked_at = :now, token = gen_random_uuid()
            where subscriber.state <> 'CONFIRMED' and subscriber.asked_at < :before
            returning cast(id as text)""";

    private static final String LAY = """
            insert into letter(subscriber_id, about, state, due_at) values (cast(:id as uuid), :about, 'READY', :now)
            on conflict (subscriber_id, about) do update
            set state = 'READY', due_at = :now, attempts = 0, trouble = null, settled_at = null""";

    private final EntityManager entities;

    SqlSubscriptions(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void ask(String edition, Address address, Instant now) {
        Query asked = entities.createNativeQuery(ASK)
                .setParameter("edition", edition)
                .setParameter("address", address.text())
                .setParameter("now", now)
                .setParameter("before", now.minus(PAUSE));
        for (Row row : Row.of(asked)) {
            entities.createNativeQuery(LAY)
                    .setParameter("id", row.text(0))
                    .setParameter("about", Posting.CONFIRM)
                    .setParameter("now", now)
                    .executeUpdate();
        }
    }

    @Override
    public Optional<Subscriber> byToken(UUID token) {
        return one(entities.createNativeQuery("select " + COLUMNS + " from subscriber s where s.token = :token")
                .setParameter("token", token));
    }

    @Override
    public Optional<Subscriber> confirm(UUID token, Instant now) {
        return one(entities.createNativeQuery("update subscriber s set state = 'CONFIRMED',"
                        + " confirmed_at = case when s.state = 'CONFIRMED' then s.confirmed_at else :now end"
                        + " where s.token = :token and (s.state = 'CONFIRMED'"
                        + " or (s.state = 'ASKED' and s.asked_at >= :oldest)) returning " + COLUMNS)
                .setParameter("token", token)
                .setParameter("now", now)
                .setParameter("oldest", now.minus(PATIENCE)));
    }

    @Override
    public Optional<Subscriber> leave(UUID token, Instant now) {
        Optional<Subscriber> left = one(entities.createNativeQuery(
                        "update subscriber s set state = 'LEFT' where s.token = :token returning " + COLUMNS)
                .setParameter("token", token));
        left.ifPresent(subscriber -> entities.createNativeQuery(
                        "delete from letter where subscriber_id = :id and state = 'READY'")
                .setParameter("id", subscriber.id())
                .executeUpdate());
        return left;
    }

    @Override
    public List<Subscriber> list(@Nullable String edition, @Nullable UUID after, int most) {
        return Row.of(entities.createNativeQuery("select " + COLUMNS + " from subscriber s"
                                + " where (cast(:edition as text) is null or s.edition = :edition)"
                                + " and (cast(:after as text) is null or s.id > cast(cast(:after as text) as uuid))"
                                + " order by s.id limit :most")
                        .setParameter("edition", edition)
                        .setParameter("after", after == null ? null : after.toString())
                        .setParameter("most", most))
                .stream()
                .map(row -> subscriber(row, 0))
                .toList();
    }

    @Override
    public boolean remove(UUID id) {
        return entities.createNativeQuery("delete from subscriber where id = :id")
                        .setParameter("id", id)
                        .executeUpdate()
                > 0;
    }

    private static Optional<Subscriber> one(Query query) {
        return Row.of(query).stream().findFirst().map(row -> subscriber(row, 0));
    }

    /** @param from the column of the first of {@link #COLUMNS} */
    static Subscriber subscriber(Row row, int from) {
        return new Subscriber(
                row.id(from),
                row.id(from + 1),
                row.text(from + 2),
                new Address(row.text(from + 3)),
                Subscriber.State.valueOf(row.text(from + 4)),
                row.time(from + 5),
                row.timeOrNull(from + 6));
    }
}
