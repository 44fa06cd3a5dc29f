package newsroom.summarize.episode;

import newsroom.summarize.text.Passage;

/**
 * A sentence that somebody says, with what it is worth as a claim.
 *
 * @param worth higher is better; below 0 it claims nothing
 */
record Utterance(
        Passage passage,
        String speaker,
        @org.jspecify.annotations.Nullable Long startMillis,
        double worth) {}
