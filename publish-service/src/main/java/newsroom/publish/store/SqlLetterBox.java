package newsroom.publish.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import newsroom.publish.letters.LetterBox;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class SqlLetterBox implements LetterBox {

    private static final String FILL = """
            insert into letter(subscriber_id, about, state, due_at)
            select s.id, i.name, 'READY', :now from issue i join subscriber s on s.edition = i.edition
            where i.closed_at > :since and s.state = 'CONFIRMED' and i.closed_at >= s.confirmed_at
            on conflict (subscriber_id, about) do nothing""";

    /** Of several replicas that want the same letter, the row makes one succeed. */
    private static final String TAKE = """
            update letter l set state = 'IN_HAND', due_at = :until, attempts = l.attempts + 1
            from subscriber s
            where l.id = :letter and l.state = 'READY' and l.due_at <= :now and s.id = l.subscriber_id
            and (s.state = 'CONFIRMED' or (s.state = 'ASKED' and l.about = 'confirm'))
            returning l.about, l.attempts,\s""" + SqlSubscriptions.COLUMNS;

    private final EntityManager entities;

    SqlLetterBox(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void fill(Instant since, Instant now) {
        entities.createNativeQuery(FILL)
                .setParameter("since", since)
                .setParameter("now", now)
                .executeUpdate();
    }

    @Override
    public List<Long> due(Instant now, int most) {
        return Row.of(entities.createNativeQuery("select id from letter where state = 'READY' and due_at <= :now"
                                + " order by due_at, id limit :most")
                        .setParameter("now", now)
                        .setParameter("most", most))
                .stream()
                .map(row -> row.number(0))
                .toList();
    }

    @Override
    public Optional<Posting> take(long letter, Instant now, Instant until) {
        return Row.of(entities.createNativeQuery(TAKE)
                        .setParameter("letter", letter)
                        .setParameter("now", now)
                        .setParameter("until", until))
                .stream()
                .findFirst()
                .map(row -> new Posting(letter, SqlSubscriptions.subscriber(row, 2), row.text(0), (int) row.number(1)));
    }

    @Override
    public void sent(long letter, Instant now) {
        settle(letter, "SENT", now, null);
    }

    @Override
    public void later(long letter, Instant due, String trouble) {
        settle(letter, "READY", due, trouble);
    }

    @Override
    public void failed(long letter, Instant now, String trouble) {
        settle(letter, "FAILED", now, trouble);
    }

    private void settle(long letter, String state, Instant at, @Nullable String trouble) {
        entities.createNativeQuery("update letter set state = :state, due_at = :at, settled_at = :at,"
                        + " trouble = :trouble where id = :letter and state = 'IN_HAND'")
                .setParameter("state", state)
                .setParameter("at", at)
                .setParameter("trouble", trouble)
                .setParameter("letter", letter)
                .executeUpdate();
    }

    @Override
    public int setAside(Instant now) {
        return entities.createNativeQuery("update letter set state = 'SET_ASIDE', settled_at = :now,"
                        + " trouble = 'The process ended with it in hand.' where state = 'IN_HAND' and due_at < :now")
                .setParameter("now", now)
                .executeUpdate();
    }

    @Override
    public boolean again(long letter, Instant now) {
        return entities.createNativeQuery("update letter set state = 'READY', due_at = :now, attempts = 0"
                                + " where id = :letter and state in ('SET_ASIDE', 'FAILED')")
                        .setParameter("now", now)
                        .setParameter("letter", letter)
                        .executeUpdate()
                > 0;
    }

    @Override
    public List<Stuck> stuck(int most) {
        return Row.of(entities.createNativeQuery("select l.id, s.address, l.about, l.state, l.attempts,"
                                + " coalesce(l.trouble, '') from letter l join subscriber s on s.id = l.subscriber_id"
                                + " where l.state in ('SET_ASIDE', 'FAILED') order by l.id desc limit :most")
                        .setParameter("most", most))
                .stream()
                .map(row -> new Stuck(
                        row.number(0), row.text(1), row.text(2), row.text(3), (int) row.number(4), row.text(5)))
                .toList();
    }
}
