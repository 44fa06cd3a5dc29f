package newsroom.scoring.judge;

import java.util.Locale;
import newsroom.contracts.NamedUuid;
import newsroom.contracts.story.Story;

/** Names the words of a story: two stories with one key say the same at the start, letter for letter. */
final class SameWords {

    private static final int OPENING = 400;
    /** A title of fewer words and no text is too common to prove anything. */
    private static final int LEAST_WORDS = 5;

    private SameWords() {}

    /** The key, or an empty one when the story says too little to be told apart. */
    static String key(Story story) {
        String title = normalised(story.title());
        String text = normalised(story.text());
        if (text.isEmpty() && title.split(" ").length < LEAST_WORDS) {
            return "";
        }
        return NamedUuid.of(title + "|" + text.substring(0, Math.min(OPENING, text.length())))
                .toString();
    }

    private static String normalised(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
