package newsroom.ingest.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Dates as pages write them for machines; a time without a zone is taken for UTC. */
final class PageDates {

    private static final DateTimeFormatter COMPACT_OFFSET =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm[:ss][.SSS]xx");
    private static final List<Function<String, Instant>> FORMS = List.of(
            text -> OffsetDateTime.parse(text).toInstant(),
            text -> OffsetDateTime.parse(text, COMPACT_OFFSET).toInstant(),
            text -> LocalDateTime.parse(text).toInstant(ZoneOffset.UTC),
            text -> LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant(),
            text -> OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());

    private PageDates() {}

    static Optional<Instant> read(String given) {
        String text = given.strip().replaceFirst("(?<=\\d) (?=\\d{2}:)", "T");
        for (Function<String, Instant> form : FORMS) {
            try {
                return Optional.of(form.apply(text.endsWith("GMT") ? given.strip() : text));
            } catch (DateTimeException e) {
                // The next form may fit.
                continue;
            }
        }
        return Optional.empty();
    }
}
