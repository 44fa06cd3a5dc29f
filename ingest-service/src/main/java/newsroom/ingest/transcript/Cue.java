package newsroom.ingest.transcript;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a transcript as its format cuts it: a caption, a paragraph, a word.
 *
 * @param speaker absent where the format does not name one here: then the last one goes on
 * @param start in milliseconds
 */
record Cue(
        @Nullable String speaker,
        @Nullable Long start,
        @Nullable Long end,
        String text) {}
