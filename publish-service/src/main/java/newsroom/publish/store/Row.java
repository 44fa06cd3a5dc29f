package newsroom.publish.store;

import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of a query in SQL. Queries give times in milliseconds, days and ids as text: what every driver reads alike. */
record Row(Object[] cells) {

    @SuppressWarnings("unchecked")
    static List<Row> of(Query query) {
        return ((List<Object>) query.getResultList())
                .stream()
                        .map(row -> new Row(row instanceof Object[] cells ? cells : new Object[] {row}))
                        .toList();
    }

    String text(int i) {
        return (String) cells[i];
    }

    @Nullable
    String textOrNull(int i) {
        return (String) cells[i];
    }

    byte[] bytes(int i) {
        return (byte[]) cells[i];
    }

    long number(int i) {
        return ((Number) cells[i]).longValue();
    }

    @Nullable
    Long numberOrNull(int i) {
        return cells[i] == null ? null : number(i);
    }

    UUID id(int i) {
        return UUID.fromString(text(i));
    }

    Instant time(int i) {
        return Instant.ofEpochMilli(number(i));
    }

    @Nullable
    Instant timeOrNull(int i) {
        return cells[i] == null ? null : time(i);
    }

    LocalDate day(int i) {
        return LocalDate.parse(text(i));
    }
}
