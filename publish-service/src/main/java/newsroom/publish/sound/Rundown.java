package newsroom.publish.sound;

import java.util.List;

/**
 * What is said, in order.
 *
 * @param turns at least one
 * @param seed from which the length of each pause follows, so that the same show has the same ones
 */
public record Rundown(List<Turn> turns, long seed) {

    public Rundown {
        turns = List.copyOf(turns);
        if (turns.isEmpty()) {
            throw new IllegalArgumentException("a show without turns");
        }
    }

    /**
     * A host's turn.
     *
     * @param sentences as they are printed, for captions
     * @param chapter the title of the chapter that begins with it; empty for none
     * @param link where the chapter's sources are; empty for none
     */
    public record Turn(String speaker, List<String> sentences, String chapter, String link) {
        public Turn {
            sentences = List.copyOf(sentences);
        }
    }

    /** Seconds of silence before a turn: longer where a chapter begins. */
    double pauseBefore(int turn) {
        if (turn == 0) {
            return 0.2;
        }
        long mixed = (seed + turn) * 0x9E3779B97F4A7C15L;
        double share = ((mixed >>> 40) & 0xFFFF) / 65_535.0;
        return (turns.get(turn).chapter().isEmpty() ? 0.28 : 0.5) + 0.16 * share;
    }
}
