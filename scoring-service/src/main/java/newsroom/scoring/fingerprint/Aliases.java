package newsroom.scoring.fingerprint;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names that mean the same: "the Department of Defense" and "the Pentagon" are one place, whichever a headline has room
 * for. As they are written, capitals and all: "DoW" is an office and "Dow" is not.
 */
public final class Aliases {

    /** A desk that knows of none. */
    public static final Aliases NONE = new Aliases(Map.of());

    private final Map<String, String> known = new HashMap<>();
    private final Pattern others;

    /** @param byName other names, by the one that stands for all */
    public Aliases(Map<String, List<String>> byName) {
        byName.forEach((name, aliases) -> aliases.forEach(alias -> known.put(alias, name)));
        // The longest first: "Department of War" before "War".
        others = Pattern.compile(known.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}.])(?:", ")(?=(?:'s|’s|s)?(?![\\p{L}\\p{N}]))")));
    }

    /** The text with every name in the one form. */
    String known(String text) {
        return known.isEmpty()
                ? text
                : others.matcher(text)
                        .replaceAll(
                                other -> Matcher.quoteReplacement(known.getOrDefault(other.group(), other.group())));
    }
}
