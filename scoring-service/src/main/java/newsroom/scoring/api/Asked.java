package newsroom.scoring.api;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import newsroom.scoring.judge.Archive;
import org.jspecify.annotations.Nullable;

/** Reads what a caller asks for, and refuses what cannot be meant. */
final class Asked {

    private Asked() {}

    /** The day, or the newest one when none is given; empty when nothing was decided yet. */
    static Optional<LocalDate> day(@Nullable String day, Archive archive) {
        if (day == null || day.isEmpty()) {
            return archive.newestDay();
        }
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeException e) {
            throw new BadRequestException("day is not a date such as 2026-05-01");
        }
    }

    /** An id that may exist. */
    static String id(String id) {
        try {
            return UUID.fromString(id).toString();
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("no id: it is not a UUID");
        }
    }
}
