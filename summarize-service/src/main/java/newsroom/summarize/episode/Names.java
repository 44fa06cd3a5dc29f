package newsroom.summarize.episode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.contracts.cluster.EpisodeClaims.Correction;

/** Names that recognisers mishear and how they are spelt: the desk's own table, nothing is guessed. */
public final class Names {

    /**
     * A text with its names put right; each stands in square brackets, so that a reader sees the hand of the desk.
     *
     * @param corrections what was changed, in the order of the text
     */
    public record Corrected(String text, List<Correction> corrections) {

        public Corrected {
            corrections = List.copyOf(corrections);
        }
    }

    private final Map<String, String> table;

    /** @param table the misheard name and the right one */
    public Names(Map<String, String> table) {
        this.table = new TreeMap<>(table);
    }

    public Corrected correct(String text) {
        List<Correction> corrections = new ArrayList<>();
        String corrected = text;
        for (Map.Entry<String, String> name : table.entrySet()) {
            Matcher heard = Pattern.compile("(?<![\\p{L}\\d\\[])" + Pattern.quote(name.getKey()) + "(?![\\p{L}\\d\\]])")
                    .matcher(corrected);
            if (heard.find()) {
                corrected = heard.replaceAll(Matcher.quoteReplacement("[" + name.getValue() + "]"));
                corrections.add(new Correction(name.getKey(), name.getValue()));
            }
        }
        return new Corrected(corrected, corrections);
    }

    /** A speaker's name; only the printed form, without brackets. */
    String speaker(String heard) {
        String name = heard;
        for (Map.Entry<String, String> entry : table.entrySet()) {
            name = name.replaceAll(
                    "(?<![\\p{L}\\d])" + Pattern.quote(entry.getKey()) + "(?![\\p{L}\\d])",
                    Matcher.quoteReplacement(entry.getValue()));
        }
        return name;
    }
}
