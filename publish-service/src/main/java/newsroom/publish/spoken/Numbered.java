package newsroom.publish.spoken;

import static newsroom.publish.spoken.Rule.group;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What goes by its number: sections of law, flights and roads, isotopes. "Section 230" is "two thirty". */
final class Numbered {

    private static final Map<String, String> ELEMENTS = Map.ofEntries(
            Map.entry("Am", "americium"),
            Map.entry("Co", "cobalt"),
            Map.entry("Cs", "cesium"),
            Map.entry("He", "helium"),
            Map.entry("Lu", "lutetium"),
            Map.entry("Po", "polonium"),
            Map.entry("Pu", "plutonium"),
            Map.entry("Sr", "strontium"),
            Map.entry("Tc", "technetium"),
            Map.entry("Th", "thorium"),
            Map.entry("Xe", "xenon"));
    private static final Pattern PART = Pattern.compile("\\((\\w{1,3})\\)");

    private Numbered() {}

    static List<Rule> rules() {
        return List.of(
                Rule.says("§§?\\s?(?=\\d)", "section "),
                Rule.says("\\b[Aa]rt\\.\\s?(?=\\d)", "Article "),
                Rule.says("\\b[Ss]ec\\.\\s?(?=\\d)", "Section "),
                Rule.says("\\b[Ff]ig\\.\\s?(?=\\d)", "Figure "),
                Rule.says("\\bpp\\.\\s?(?=\\d)", "pages "),
                Rule.of(
                        "(?<=\\d)((?:\\((?:[a-z]|\\d{1,2})\\))+)(\\s(?=\\p{L}))?",
                        m -> parts(group(m, 1)) + (group(m, 2).isEmpty() ? "" : ", ")),
                Rule.of(
                        "\\b((?i:section|flight|route|highway|interstate|room)|Boeing|Airbus) (\\d{3})(?![\\d%]|[.,:]\\d)",
                        m -> group(m, 1) + " " + NumberWords.type(group(m, 2))),
                Rule.of(
                        "(?<![\\p{L}\\d-])(" + String.join("|", ELEMENTS.keySet()) + ")-(\\d{1,3})(?![\\w-]|\\.\\d)",
                        m -> ELEMENTS.getOrDefault(group(m, 1), "") + " " + NumberWords.type(group(m, 2))),
                Rule.of(
                        "(?<![\\p{L}\\d-])(\\p{Lu}|[Uu]ranium|[Pp]lutonium|[Cc]esium|[Ii]odine)-(\\d{3})(?![\\w-]|\\.\\d)",
                        m -> group(m, 1) + " " + NumberWords.type(group(m, 2))));
    }

    /** A letter in brackets is a letter and no article: "(1)(f)" is "one, F". */
    private static String parts(String brackets) {
        Matcher part = PART.matcher(brackets);
        StringBuilder said = new StringBuilder();
        while (part.find()) {
            said.append(", ").append(part.group(1).toUpperCase(Locale.ROOT));
        }
        return said.toString();
    }
}
