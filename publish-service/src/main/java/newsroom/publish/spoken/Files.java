package newsroom.publish.spoken;

import static newsroom.publish.spoken.Rule.group;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of files: the ending is spelled, or said as a word where it is one. */
final class Files {

    private static final String ENDINGS =
            "(py|js|ts|rs|md|pdf|csv|txt|xml|html?|css|json|yaml|yml|toml|ini|log|sh|zip|gz|tar|exe|dll"
                    + "|jar|java|cpp|ipynb|sql|png|jpe?g|gif|svg|mp[34]|wav|docx?|xlsx?|pptx?|gguf|onnx)";
    private static final Set<String> WORDS = Set.of("log", "zip", "tar", "jar", "java", "onnx");

    private Files() {}

    static List<Rule> rules() {
        return List.of(Rule.of(
                "(?<=[\\p{L}\\p{N}])\\." + ENDINGS + "(?![\\p{L}\\p{N}/-]|\\.\\p{L})",
                match -> " dot " + ending(group(match, 1))));
    }

    private static String ending(String ending) {
        return WORDS.contains(ending) ? ending : ending.toUpperCase(Locale.ROOT);
    }
}
