package newsroom.ingest.syndication;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cuts what is merely long, on whole characters. */
final class Trim {

    private static final int TITLE = 500;
    private static final int SUMMARY = 20_000;
    private static final int WORD = 100;
    private static final int GUID = 2_048;
    private static final int MOST_WORDS = 30;

    private Trim() {}

    static @Nullable String title(@Nullable String text) {
        return cut(text, TITLE);
    }

    static @Nullable String summary(@Nullable String text) {
        return cut(text, SUMMARY);
    }

    /** A cut name could be that of another entry, so a longer one is none. */
    static @Nullable String guid(@Nullable String text) {
        return text == null || text.length() > GUID ? null : text;
    }

    /** Short names, such as authors and categories: each once, none blank. */
    static List<String> words(Stream<? extends @Nullable String> words) {
        return words.filter(Objects::nonNull)
                .map(word -> String.valueOf(cut(word.strip(), WORD)))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    private static @Nullable String cut(@Nullable String text, int limit) {
        if (text == null || text.length() <= limit) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit);
    }
}
