package newsroom.contracts.cluster;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import newsroom.contracts.Checks;

/**
 * The story as two people would talk it over, written by a language model: one explains, the other asks or cautions. They
 * take turns strictly, and the one who explains begins.
 *
 * @param turns {@value #FEWEST} to {@value #MOST}
 */
public record Exchange(List<Turn> turns) {

    public static final int FEWEST = 2;
    public static final int MOST = 6;

    public Exchange {
        turns = List.copyOf(turns);
        if (!alternates(turns.stream().map(Turn::part).toList())) {
            throw new IllegalArgumentException("an exchange of " + turns.size() + " turns that do not alternate");
        }
    }

    /** Whether these parts, one after the other, make an exchange. */
    public static boolean alternates(List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) != (i % 2 == 0 ? Part.EXPLAINS : Part.ASKS)) {
                return false;
            }
        }
        return parts.size() >= FEWEST && parts.size() <= MOST;
    }

    /**
     * What one of the two says at a stretch.
     *
     * @param sentences one or more; a question of theirs states nothing that its evidence does not hold
     */
    public record Turn(Part part, List<Sentence> sentences) {
        public Turn {
            Objects.requireNonNull(part, "part");
            sentences = List.copyOf(sentences);
            Checks.atLeast("sentences of a turn", 1, sentences.size());
        }
    }

    /** Who of the two speaks. */
    public enum Part {
        /** Tells what happened. */
        EXPLAINS,
        /** Asks about it, or says what to be careful of. */
        ASKS;

        @JsonCreator
        public static Part of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
