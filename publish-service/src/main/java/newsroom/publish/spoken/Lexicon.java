package newsroom.publish.spoken;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsroom.contracts.Checks;
import newsroom.contracts.desk.Saying;

/**
 * How names and abbreviations are said that no rule gets right. Keys are matched as they are printed, capitals
 * included, as a word of its own or, of letters only, as a part of one ("Qwen3", "LocalLLaMA").
 *
 * @param entries what is printed to what is said: words of letters, single letters apart ("G P T")
 */
public record Lexicon(Map<String, String> entries) {

    public Lexicon {
        entries = Map.copyOf(entries);
        entries.forEach((printed, said) -> {
            Checks.filled("what is printed", printed);
            Saying.of(said);
        });
    }

    /** Every desk's own names and abbreviations of technology news. */
    public static Lexicon house() {
        return new Lexicon(HouseLexicon.ENTRIES);
    }

    /** With a desk's entries, which win. */
    public Lexicon with(Map<String, Saying> more) {
        Map<String, String> all = new TreeMap<>(entries);
        more.forEach((printed, saying) -> all.put(printed, saying.words()));
        return new Lexicon(all);
    }

    Optional<String> said(String printed) {
        return Optional.ofNullable(entries.get(printed));
    }

    /** The longest entry that stands there by itself. */
    Rule rule() {
        if (entries.isEmpty()) {
            return Rule.says("(?!)", "");
        }
        String any = entries.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Rule.of(
                "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
                match -> entries.getOrDefault(match.group(), ""));
    }
}
