package newsroom.ingest.intake;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The language of a story: what its source says, or a guess from its script and its smallest words. A guess that
 * cannot be made is {@code und}, never a wrong certainty.
 */
public final class Language {

    static final String UNKNOWN = "und";

    private static final Map<String, Set<String>> SMALL_WORDS = new LinkedHashMap<>();

    static {
        SMALL_WORDS.put(
                "en", words("the of and to in is for with on that this it are was at by from as has its how you"));
        SMALL_WORDS.put("de", words("der die das und ist nicht ein eine mit von den für auf im dem zu sich wie"));
        SMALL_WORDS.put("fr", words("le la les des et est un une dans pour que qui sur avec du au par ce"));
        SMALL_WORDS.put("es", words("el la los las de y en que un una para con por se su del es como"));
        SMALL_WORDS.put("pt", words("o a os as de e em que um uma para com por se do da no na não"));
    }

    private Language() {}

    public static String of(@org.jspecify.annotations.Nullable String said, String words) {
        if (said != null && said.matches("[a-zA-Z]{2,3}([-_].*)?")) {
            return said.split("[-_]")[0].toLowerCase(Locale.ROOT);
        }
        String script = script(words);
        return script.equals("Latin") ? bySmallWords(words) : script;
    }

    private static String script(String words) {
        int letters = 0;
        int latin = 0;
        int kana = 0;
        int han = 0;
        int hangul = 0;
        for (int c : words.codePoints().filter(Character::isLetter).toArray()) {
            Character.UnicodeScript script = Character.UnicodeScript.of(c);
            letters++;
            switch (script) {
                case LATIN -> latin++;
                case HIRAGANA, KATAKANA -> kana++;
                case HAN -> han++;
                case HANGUL -> hangul++;
                default -> {}
            }
        }
        if (letters == 0 || latin * 10 >= letters * 7) {
            return "Latin";
        }
        if (kana * 10 > letters) {
            return "ja";
        }
        if (hangul * 10 > letters * 3) {
            return "ko";
        }
        return han * 10 > letters * 2 ? "zh" : UNKNOWN;
    }

    private static String bySmallWords(String words) {
        List<String> tokens = Arrays.asList(words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        String best = UNKNOWN;
        long most = 0;
        for (Map.Entry<String, Set<String>> language : SMALL_WORDS.entrySet()) {
            long found = tokens.stream().filter(language.getValue()::contains).count();
            if (found > most) {
                most = found;
                best = language.getKey();
            }
        }
        return best;
    }

    private static Set<String> words(String list) {
        return Set.copyOf(List.of(list.split(" ")));
    }
}
