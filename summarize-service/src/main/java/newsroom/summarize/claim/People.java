package newsroom.summarize.claim;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import newsroom.contracts.cluster.Quantity;

/** What befell people that are counted: killed, hurt, arrested, missing; and how many live at a place. */
final class People {

    /** Words for people that say nothing of whom. */
    private static final Set<String> ANYBODY =
            Set.of("person", "other", "victim", "man", "worker", "employee", "staffer", "casualty");
    /** Words for people that say how they came to be there, and nothing of what befell them. */
    private static final Set<String> ONLOOKERS = Set.of(
            "passenger",
            "resident",
            "tourist",
            "guest",
            "villager",
            "visitor",
            "fan",
            "runner",
            "participant",
            "spectator",
            "patient",
            "volunteer",
            "pilgrim",
            "migrant");
    /** Words for people of one sort, and the name of the sort. */
    private static final Map<String, String> SORTS = Map.ofEntries(
            Map.entry("guerrilla", "rebel"),
            Map.entry("rebel", "rebel"),
            Map.entry("militant", "rebel"),
            Map.entry("insurgent", "rebel"),
            Map.entry("separatist", "rebel"),
            Map.entry("fighter", "rebel"),
            Map.entry("soldier", "soldier"),
            Map.entry("troop", "soldier"),
            Map.entry("civilian", "civilian"),
            Map.entry("policeman", "police officer"),
            Map.entry("officer", "police officer"));

    private static final Set<String> SUSPECTS = Set.of(
            "member",
            "suspect",
            "pirate",
            "protester",
            "demonstrator",
            "activist",
            "militant",
            "mafioso",
            "mobster",
            "thing");

    /** Whoever is arrested is a person, whatever they are called. */
    private static final Pattern ARRESTING = Pattern.compile(
            "\\b(?:arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?)(?: (?:about|at|least|around|more|than|nearly|almost|over|some|up|to|another))* $",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ARE_ARRESTED =
            Pattern.compile("^ (?:were|was|are|have been|had been|being) (?:arrested|detained|taken into custody)\\b");
    private static final Pattern ARRESTED = Pattern.compile(
            "\\b(?:arrest(?:s|ed|ing)?|seized|detain(?:s|ed|ing)?|round(?:s|ed|ing) up|taken into custody|nabbed)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MISSING = Pattern.compile("\\b(?:missing|unaccounted)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOME = Pattern.compile(
            "\\b(?:home to|population of|inhabited by)(?: (?:about|some|around|roughly|nearly|almost|over|more|than|at|least))* $",
            Pattern.CASE_INSENSITIVE);

    /** Who came and who marched, told right beside the number. */
    private static final Pattern GATHERED = Pattern.compile(
            "^ (?:have |had |were )?(?:march|gather|attend|demonstrat|protest|ralli|took part|taking part|turned out|watch)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CROWD_OF = Pattern.compile(
            "\\b(?:crowds?|audiences?|gathering) of (?:\\w+ ){0,2}$|\\b(?:front of|watched by|attended by) (?:\\w+ ){0,2}$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PARENT =
            Pattern.compile("\\b(?:mother|mom|mum|father|dad|parent)s?[ -]of[ -]$", Pattern.CASE_INSENSITIVE);

    private static final Map<String, Pattern> FATES = new LinkedHashMap<>();

    static {
        FATES.put("arrested", ARRESTED);
        FATES.put("missing", MISSING);
        FATES.putAll(Answers.FATES);
    }

    private People() {}

    static boolean areCrowd(String clause, int start, int end, String unit) {
        return (unit.equals("person") || unit.equals("thing"))
                && (GATHERED.matcher(clause.substring(end)).find()
                        || CROWD_OF.matcher(clause.substring(0, start)).find());
    }

    static boolean areCounted(String unit) {
        return ANYBODY.contains(unit) || ONLOOKERS.contains(unit) || SORTS.containsKey(unit) || SUSPECTS.contains(unit);
    }

    static boolean areOnlookers(String unit) {
        return ONLOOKERS.contains(unit);
    }

    /** The metric of people who live somewhere or were arrested or are missing; empty when no word tells. */
    static String metric(String clause, int start, int end, Quantity quantity) {
        String unit = quantity.unit();
        if (unit.equals("child") && PARENT.matcher(clause.substring(0, start)).find()) {
            return "children";
        }
        if (unit.equals("person") && HOME.matcher(clause.substring(0, start)).find()) {
            return "residents";
        }
        if (ARRESTING.matcher(clause.substring(0, start)).find()
                || ARE_ARRESTED.matcher(clause.substring(end)).find()) {
            return "arrested";
        }
        return areCounted(unit) ? Metrics.nearest(clause, start, end, FATES) : "";
    }

    /** "dead" of five people, "dead rebel" of five guerrillas. */
    static String withSort(String fate, String unit) {
        return SORTS.containsKey(unit) ? fate + " " + SORTS.get(unit) : fate;
    }

    static boolean areOfASort(String unit) {
        return SORTS.containsKey(unit);
    }
}
