package newsroom.contracts.desk;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import newsroom.contracts.Checks;

/**
 * How something written is said aloud.
 *
 * @param words words of letters, single letters apart ("G P T", "clear text F M"); 1 to {@value #LIMIT} characters
 */
public record Saying(String words) {

    public static final int LIMIT = 100;

    private static final Pattern WORDS =
            Pattern.compile("(?:\\p{Lu}?[\\p{Ll}]+|\\p{Lu})(?:'s)?(?:[ -](?:\\p{Lu}?[\\p{Ll}]+|\\p{Lu})(?:'s)?)*");

    public Saying {
        Checks.filled("what is said", words, LIMIT);
        if (!WORDS.matcher(words).matches()) {
            throw new IllegalArgumentException(
                    "what is said is words of letters, single letters apart (G P T), not '" + words + "'");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Saying of(String words) {
        return new Saying(words);
    }

    @JsonValue
    @Override
    public String words() {
        return words;
    }
}
