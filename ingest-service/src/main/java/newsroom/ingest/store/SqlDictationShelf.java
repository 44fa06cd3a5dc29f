package newsroom.ingest.store;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import newsroom.contracts.story.Segment;
import newsroom.ingest.dictation.DictationShelf;
import newsroom.wire.EventCodec;

@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class SqlDictationShelf implements DictationShelf {

    private static final TypeReference<List<Segment>> SEGMENTS = new TypeReference<>() {};

    private final EntityManager entities;

    SqlDictationShelf(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public boolean claim(String audio, String worker, Instant now, Duration lease) {
        // One statement, so that of two replicas one finds the other's row.
        return entities.createNativeQuery("""
                        insert into dictation(audio, worker, lease_until, attempts, updated_at)
                        values (:audio, :worker, :until, 1, :now)
                        on conflict (audio) do update
                        set worker = :worker, lease_until = :until, updated_at = :now,
                            attempts = dictation.attempts + case when dictation.worker = :worker then 0 else 1 end
                        where dictation.worker = :worker or dictation.lease_until <= :now""")
                        .setParameter("audio", audio)
                        .setParameter("worker", worker)
                        .setParameter("until", now.plus(lease))
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    @Override
    public void release(String audio, String worker, String code, Instant now) {
        entities.createNativeQuery("""
                        update dictation set lease_until = :now, code = :code, updated_at = :now
                        where audio = :audio and worker = :worker""")
                .setParameter("audio", audio)
                .setParameter("worker", worker)
                .setParameter("code", code)
                .setParameter("now", now)
                .executeUpdate();
    }

    @Override
    public Optional<List<Segment>> heard(String fingerprint) {
        List<?> rows = entities.createNativeQuery(
                        "select segments from heard where fingerprint = :fingerprint", byte[].class)
                .setParameter("fingerprint", fingerprint)
                .getResultList();
        return rows.stream().findFirst().map(bytes -> read((byte[]) bytes));
    }

    @Override
    public void keep(String fingerprint, List<Segment> segments, Duration listened, Duration spent, Instant now) {
        entities.createNativeQuery("""
                        insert into heard(fingerprint, segments, listened_millis, spent_millis, heard_at)
                        values (:fingerprint, :segments, :listened, :spent, :now)
                        on conflict (fingerprint) do nothing""")
                .setParameter("fingerprint", fingerprint)
                .setParameter("segments", EventCodec.bytes(segments))
                .setParameter("listened", listened.toMillis())
                .setParameter("spent", spent.toMillis())
                .setParameter("now", now)
                .executeUpdate();
    }

    @Override
    public Totals totals() {
        Object[] row = (Object[]) entities.createNativeQuery("""
                        select count(*), coalesce(sum(listened_millis), 0), coalesce(sum(spent_millis), 0) from heard""").getSingleResult();
        return new Totals(number(row[0]), Duration.ofMillis(number(row[1])), Duration.ofMillis(number(row[2])));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static List<Segment> read(byte[] bytes) {
        try {
            return EventCodec.mapper().readValue(bytes, SEGMENTS);
        } catch (IOException e) {
            throw new UncheckedIOException("what was heard cannot be read", e);
        }
    }
}
