package newsroom.summarize.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in a sentence: runs of capitalised words, with the numbers that belong to them. */
public final class Entities {

    /**
     * A name as it stands, and the key by which its spellings are one: "Colossus I", "Colossus-1" and "Colossus 1" are
     * "colossus 1", "X.AI" is "xai".
     */
    public record Entity(String name, String key, int start, int end) {}

    private static final String NAME_WORD =
            "(?:\\p{Lu}[\\p{L}\\d]*(?:[.&+-][\\p{Lu}\\d][\\p{L}\\d]*)*|[a-z]{1,2}[A-Z][\\p{L}\\d]+|[a-z]+\\.(?:cpp|ai|io|js|py)|[a-z]\\d+)";
    private static final String NUMBER = "v?\\d+(?:\\.\\d+)*[A-Z]?\\b(?![%,.]?\\d| (?:people|percent|million|billion))";
    /** What may follow a number within one name; any other word begins another name: "RTX 5090 | Qwen 3.6". */
    private static final String EDITION =
            "(?:Pro|Max|Mini|Flash|Ultra|Plus|Opus|Sonnet|Haiku|Instant|Thinking|Preview|Lite|Turbo|Air|Nano|Coder|Code|Instruct|Omni|Series)\\b";

    private static final Pattern RUN = Pattern.compile("(?<![\\p{L}\\d])" + NAME_WORD
            + "(?:(?:[ -]" + NAME_WORD + ")| (?:of|for|de|van|von|v\\.|vs\\.?) (?=" + NAME_WORD + ")" + NAME_WORD + ")*"
            + "(?:[ -]" + NUMBER + "(?: " + EDITION + ")?(?:[ -]" + NUMBER + ")?)?");

    private static final Set<String> COMMON = Set.copyOf(List.of(
            ("a an the this that these those it its he she they we i you his her their our my in on at to of for from"
                            + " by with as and or but if when while after before since because although though however meanwhile also instead"
                            + " so then still yet nor both either neither one two three four five six seven eight nine ten some most many more"
                            + " all each every another other such no not now just only even under over up down about according last next early late"
                            + " today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may"
                            + " june july august september october november december mr mrs ms dr ceo cfo cto coo vp president chief founder"
                            + " co-founder cofounder ai api apis llm llms gpu gpus cpu cpus tpu tpus arr mrr ipo yoy qoq mom ev us sources source police officials"
                            + " analysts investors researchers engineers doctors scientists hosts commenters readers users workers employees"
                            + " revenue sales profit shares stock valuation growth limits paid capacity operating global worldwide there here"
                            + " what who why how where which than into through during against between per will would can could should may might"
                            + " exclusive breaking update report reports study watch video review new first second third fourth q1 q2 q3 q4"
                            + " multi-token series inc corp ltd llc company companies startup people building scientists critics")
                    .split(" ")));
    private static final Map<String, String> ROMAN = Map.of("i", "1", "ii", "2", "iii", "3", "iv", "4", "v", "5");

    private Entities() {}

    /** In the order of the text. */
    public static List<Entity> in(String text) {
        List<Entity> found = new ArrayList<>();
        Matcher run = RUN.matcher(text);
        while (run.find()) {
            add(text, run.start(), run.end(), found);
        }
        return found;
    }

    public static Set<String> keys(String text) {
        Set<String> keys = new LinkedHashSet<>();
        in(text).forEach(entity -> keys.add(entity.key()));
        return keys;
    }

    /** Leaves out words that are capitalised for other reasons at both ends of the run. */
    private static void add(String text, int from, int to, List<Entity> found) {
        int start = from;
        int end = to;
        boolean trimmed = true;
        while (trimmed && start < end) {
            String name = text.substring(start, end);
            int space = name.indexOf(' ');
            String first = space < 0 ? name : name.substring(0, space);
            trimmed = COMMON.contains(first.toLowerCase(Locale.ROOT));
            start = trimmed ? (space < 0 ? end : start + space + 1) : start;
        }
        int last = text.lastIndexOf(' ', end - 1);
        while (last > start
                && end - last > 2
                && COMMON.contains(text.substring(last + 1, end).toLowerCase(Locale.ROOT))) {
            end = last;
            last = text.lastIndexOf(' ', end - 1);
        }
        if (start < end && Character.isLetter(text.charAt(start))) {
            String name = text.substring(start, end);
            String key = key(name);
            if (key.length() > 1) {
                found.add(new Entity(name, key, start, end));
            }
        }
    }

    public static String key(String name) {
        String plain = name.toLowerCase(Locale.ROOT)
                .replaceFirst("['’]s$", "")
                .replaceFirst("^the ", "")
                .replaceAll("(?<=\\p{L})\\.(?=\\p{L})", "")
                .replaceAll("[-‑]", " ")
                .strip();
        int last = plain.lastIndexOf(' ');
        String tail = plain.substring(last + 1);
        return last > 0 && ROMAN.containsKey(tail) ? plain.substring(0, last + 1) + ROMAN.get(tail) : plain;
    }

    /** Whether two keys name the same: equal, or one is the other's surname, short form or plural. */
    public static boolean same(String a, String b) {
        return a.equals(b) || isPart(a, b) || isPart(b, a) || (a + "s").equals(b) || (b + "s").equals(a);
    }

    private static boolean isPart(String part, String whole) {
        boolean ends = whole.endsWith(" " + part) || whole.startsWith(part + " ");
        String rest = ends ? whole.replace(part, "").strip() : "";
        return ends
                && part.length() > 2
                && !part.matches(".*\\d")
                && !rest.matches("[\\d.]+[a-z]?|pro|max|mini|flash|code|ultra|plus|enterprise|cloud");
    }
}
