package newsroom.publish.press;

import java.util.List;
import java.util.Locale;
import newsroom.contracts.cluster.ClusterId;
import org.jspecify.annotations.Nullable;

/**
 * A line, paragraph or heading as every medium prints it: the same words, each in its own type.
 *
 * @param mark what stands before the words: a number, a label, a speaker; empty where nothing does
 * @param runs the words
 * @param story the story it belongs to, for a medium that has more to show of it
 */
public record Piece(
        Kind kind, String mark, List<Run> runs, @Nullable ClusterId story) {
    public Piece {
        runs = List.copyOf(runs);
    }

    static Piece of(Kind kind, String text) {
        return new Piece(kind, "", List.of(Run.plain(text)), null);
    }

    static Piece of(Kind kind, String mark, List<Run> runs) {
        return new Piece(kind, mark, runs, null);
    }

    /** The words without their links. */
    public String text() {
        return String.join("", runs.stream().map(Run::text).toList());
    }

    /** What sort of type it is set in. */
    public enum Kind {
        /** Left and right at the head of the page. */
        EARS,
        SECTION,
        TITLE,
        DEK,
        ISSUE_LINE,
        /** What a later revision changed. */
        NOTE,
        HEADING,
        /** A heading below a heading. */
        AREA,
        HEADLINE,
        STANDING,
        PARAGRAPH,
        LEAD,
        WHY,
        /** Below a story's facts: who disagrees, what is new, how sure we are. */
        ASIDE,
        BULLET,
        LINE,
        PULL_QUOTE,
        TURN,
        REFERENCE;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A stretch of words of one sort.
     *
     * @param url where it leads; empty for words that lead nowhere
     */
    public record Run(Sort sort, String text, String url, String hint) {

        static Run plain(String text) {
            return new Run(Sort.PLAIN, text, "", "");
        }

        static Run bold(String text) {
            return new Run(Sort.BOLD, text, "", "");
        }

        static Run link(String text, String url) {
            return new Run(Sort.LINK, text, url, "");
        }

        static Run credit(String text, String url, String hint) {
            return new Run(Sort.CREDIT, text, url, hint);
        }
    }

    /** How a stretch is set. */
    public enum Sort {
        PLAIN,
        BOLD,
        LINK,
        /** Who answers for the sentence before it, in brackets. */
        CREDIT
    }
}
