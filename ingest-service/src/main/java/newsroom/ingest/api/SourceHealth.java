package newsroom.ingest.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Locale;
import newsroom.ingest.beat.Dossier;
import newsroom.ingest.beat.Standing;
import newsroom.ingest.beat.TrackRecord;
import org.jspecify.annotations.Nullable;

/**
 * How a source does, as operators see it.
 *
 * @param state {@code pending} (never read), {@code ok}, {@code failing}, {@code paused}, {@code gone}
 * @param listedBy {@code desk} or {@code operator}
 * @param code of the last failure, while it lasts
 * @param failures in a row
 * @param nextDueAt absent when it is not asked
 * @param dueFor the rule that decided on it
 * @param notModifiedShare of all answers that brought a body or said 304; absent before the first
 * @param movingTo where its server says that it has moved, while that is not believed yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourceHealth(
        String name,
        String kind,
        String url,
        String listedBy,
        String state,
        @Nullable Instant lastAskedAt,
        @Nullable Instant lastSuccessAt,
        @Nullable Instant failingSince,
        @Nullable String code,
        @Nullable String detail,
        int failures,
        @Nullable Instant nextDueAt,
        String dueFor,
        long entriesSeen,
        long newEntries,
        long answers,
        @Nullable Double notModifiedShare,
        @Nullable String movingTo) {

    static SourceHealth of(Dossier source) {
        TrackRecord record = source.record();
        boolean asked = source.standing() == Standing.ACTIVE;
        long answers = record.whole() + record.unchanged();
        return new SourceHealth(
                source.name(),
                source.source().kind().word(),
                source.url().toString(),
                source.ofDesk() ? "desk" : "operator",
                state(source),
                source.diary().askedAt(),
                record.lastSuccessAt(),
                record.failingSince(),
                record.code(),
                record.detail(),
                source.diary().failures(),
                asked ? source.next().at() : null,
                source.next().reason().name().toLowerCase(Locale.ROOT),
                record.entries(),
                record.news(),
                answers,
                answers == 0 ? null : Math.round(1000.0 * record.unchanged() / answers) / 1000.0,
                source.moving() == null ? null : source.moving().to().toString());
    }

    /** In the order in which an operator wants to see them: what needs somebody first. */
    int urgency() {
        return switch (state) {
            case "failing" -> 0;
            case "gone" -> 1;
            case "pending" -> 2;
            case "paused" -> 3;
            default -> 4;
        };
    }

    private static String state(Dossier source) {
        if (source.standing() != Standing.ACTIVE) {
            return source.standing().name().toLowerCase(Locale.ROOT);
        }
        if (source.record().failingSince() != null) {
            return "failing";
        }
        return source.record().lastSuccessAt() == null ? "pending" : "ok";
    }
}
