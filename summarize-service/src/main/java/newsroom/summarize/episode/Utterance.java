package newsroom.summarize.episode;

import newsroom.summarize.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Words that somebody says and that stand alone, with what they are worth as a claim.
 *
 * @param passage its position is that of the turn
 * @param stance how the speaker holds them, such as "thinks", where that stood before the words; else empty
 * @param worth higher is better
 */
record Utterance(
        Passage passage,
        String stance,
        String speaker,
        @Nullable Long startMillis,
        double worth) {

    String text() {
        return passage.text();
    }

    int turn() {
        return passage.position();
    }
}
