package newsroom.contracts.cluster;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import newsroom.contracts.Checks;

/**
 * One printed sentence with what it stands on.
 *
 * @param basis how it came about
 * @param evidence the places in the sources; for a counted sentence the title of each story that was counted
 */
public record Sentence(String text, Basis basis, List<Span> evidence) {
    public Sentence {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(basis, "basis");
        Checks.filled("sentence", text);
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a sentence without evidence is not printed: " + text);
        }
    }

    /** Where the words come from. */
    public enum Basis {
        /** The source's own words, at most shortened: all of them stand at the evidence, in their order. */
        EXTRACTED,
        /** Our words around figures that we counted ourselves. */
        COUNTED,
        /** Our words around figures of several sources, and what can be reckoned from them. */
        RECONCILED,
        /** The source's own words with who says so before them, names put right where that is told beside them. */
        ATTRIBUTED,
        /** A language model's words, each of them held against the places named as evidence. */
        REWRITTEN;

        @JsonCreator
        public static Basis of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
