package newsroom.contracts.issue;

import java.util.List;
import newsroom.contracts.Checks;
import newsroom.contracts.cluster.Sentence;

/** Two hosts who take turns, strictly one after the other; what they say of the news are the sentences of the issue. */
public record Conversation(List<Turn> turns) implements Block {
    public Conversation {
        turns = List.copyOf(turns);
        Checks.atLeast("turns", 2, turns.size());
        for (int i = 0; i < turns.size(); i++) {
            boolean whoseTurn = turns.get(i).speaker().equals(turns.get(i % 2).speaker());
            if (!whoseTurn || turns.get(0).speaker().equals(turns.get(1).speaker())) {
                throw new IllegalArgumentException(
                        "turn " + (i + 1) + " is not " + turns.get(i).speaker() + "'s");
            }
        }
    }

    /**
     * What one host says at a stretch.
     *
     * @param words our own words before the sentences, which claim nothing; may be empty
     * @param sentences what is said of the news
     */
    public record Turn(String speaker, String words, List<Sentence> sentences) {
        public Turn {
            Checks.filled("speaker", speaker, 60);
            sentences = List.copyOf(sentences);
            if (words.isBlank() && sentences.isEmpty()) {
                throw new IllegalArgumentException(speaker + " says nothing");
            }
        }
    }
}
