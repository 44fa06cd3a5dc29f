package newsroom.contracts.cluster;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import newsroom.contracts.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Sources say different things of the same matter. Every position is kept; nothing is averaged and nobody is overruled.
 *
 * @param about the matter, such as "gpu, Colossus 1"
 * @param positions two or more; the one with most independent voices first
 * @param sentence who says what, for the reader
 * @param arithmetic how the figures can be brought together, or by how much they cannot; absent where there is nothing
 *     to reckon
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Conflict(
        Kind kind,
        String about,
        List<Position> positions,
        Sentence sentence,
        @Nullable Sentence arithmetic) {
    public Conflict {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(sentence, "sentence");
        Checks.filled("matter of a conflict", about);
        positions = List.copyOf(positions);
        if (positions.size() < 2) {
            throw new IllegalArgumentException("a conflict of fewer than two positions: " + about);
        }
    }

    /** How far two statements of one matter lie apart. */
    public enum Kind {
        /** The same figure in another notation or over another stretch of time. */
        NOTATION,
        /** Both can be true: they speak of different parts, stretches or stages. */
        SCOPE,
        /** The later statement replaces the earlier. */
        UPDATE,
        /** The same matter, the same scope, and not the same answer. */
        CONFLICT,
        /** The same slot filled with another thing. */
        TERM;

        @JsonCreator
        public static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }

        /** Whether the reader must be told that sources disagree. */
        public boolean isDisagreement() {
            return this == CONFLICT || this == TERM;
        }

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One of the answers.
     *
     * @param value in the words of its first source
     * @param quantity absent where the answer is no figure
     * @param publishers who says so, in order, each once
     * @param independent how many owners stand behind them
     * @param asOf when it was last said
     * @param evidence where it stands, one or more
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Position(
            String value,
            @Nullable Quantity quantity,
            Modality modality,
            List<String> publishers,
            int independent,
            Instant asOf,
            List<Span> evidence) {
        public Position {
            Objects.requireNonNull(modality, "modality");
            Objects.requireNonNull(asOf, "asOf");
            Checks.filled("position", value);
            Checks.atLeast("independent voices", 1, independent);
            publishers = List.copyOf(publishers);
            evidence = List.copyOf(evidence);
            if (publishers.isEmpty() || evidence.isEmpty()) {
                throw new IllegalArgumentException("nobody says " + value);
            }
        }
    }
}
