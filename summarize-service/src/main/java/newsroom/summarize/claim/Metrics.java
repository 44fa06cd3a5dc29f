package newsroom.summarize.claim;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.contracts.cluster.Quantity;
import newsroom.contracts.cluster.Quantity.Measure;

/** What a figure is a figure of: the metric word that stands nearest to it, by what can have that measure. */
public final class Metrics {

    private static final Set<String> PROCESSORS = Set.of(
            "gpu",
            "chip",
            "accelerator",
            "processor",
            "h100",
            "h200",
            "b200",
            "b300",
            "gb200",
            "gb300",
            "a100",
            "card");
    private static final Set<String> STAFF =
            Set.of("employee", "worker", "job", "role", "position", "staffer", "engineer", "person", "layoff");
    private static final Set<String> COUNTED =
            Set.of("gpu", "context", "training tokens", "users", "layoffs", "injured", "dead", "hiring", "staff");
    /** Figures that stand at a time and are replaced by later ones, as against sums over a stretch. */
    private static final Set<String> LEVELS = Set.of(
            "valuation",
            "arr",
            "net worth",
            "market value",
            "users",
            "injured",
            "dead",
            "arrested",
            "missing",
            "staff",
            "stake",
            "share price",
            "debt");

    private static final Set<String> VAGUE = Set.of("time", "size", "thing", "growth", "fall", "energy");

    /** Metrics whose words stand beside figures of many kinds. */
    private static final Set<String> LOOSE = Set.of("growth", "fall", "revenue", "loss", "deal", "price");

    private static final int OTHER_STRETCH = 60;
    private static final Pattern COMMA = Pattern.compile(", ");
    private static final Pattern HALF_SENTENCE = Pattern.compile(", | and ");

    private static final Pattern OF_A_DEAL = Pattern.compile(
            "\\b(?:contracts?|deals?|agreement|stakes?|orders?|offers?|bids?)\\b[^.;]{0,40}\\bworth\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DAMAGES = Pattern.compile(
            "\\b(?:damages|fines?|fined|penalt(?:y|ies)|must pay|ordered to pay)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern STOLEN = Pattern.compile(
            "\\b(?:st(?:eal|eals|ole|olen|ealing)|snatch(?:ed|es|ing)?|ma(?:de|ke|kes|king) off|got away|loot(?:ed)?|haul|heist|rob(?:bed|bers?|bery))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern VALUED =
            Pattern.compile("\\b(?:valu(?:ation|ed|es|ing)|pre-money|post-money)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern STAFF_OF =
            Pattern.compile("\\b(?:staff|workforce|headcount|payroll) of (?:\\p{L}+ ){0,2}$");

    private Metrics() {}

    /** The metric of a figure at this place of a clause; empty when no word tells. */
    public static String of(String clause, int start, int end, Quantity quantity) {
        return switch (quantity.measure()) {
            case COUNT -> counted(clause, start, end, quantity);
            case POWER -> "power";
            case ENERGY -> "energy";
            case DURATION -> Spans.metric(clause, start, end, quantity);
            case BYTES -> orElse(Answers.of(clause, start, end, quantity), "size");
            case MONEY -> quantity.unit().endsWith("token") ? "price" : answered(clause, start, end, quantity);
            default -> answered(clause, start, end, quantity);
        };
    }

    /** The question that an event has one answer to, where the metric that is nearest may be of anything. */
    private static String answered(String clause, int start, int end, Quantity quantity) {
        String metric = nearest(clause, start, end, quantity.measure());
        boolean anything = metric.isEmpty() || LOOSE.contains(metric.split(" ", 2)[0]);
        return anything ? orElse(Answers.of(clause, start, end, quantity), metric) : metric;
    }

    private static String orElse(String metric, String otherwise) {
        return metric.isEmpty() ? otherwise : metric;
    }

    /** Whether a later figure replaces an earlier one. */
    public static boolean isLevel(String metric) {
        return LEVELS.contains(metric.split(" ", 2)[0]) || LEVELS.contains(metric);
    }

    /** Whether a count's metric says what it is a count of, and not only what is counted. */
    public static boolean isNamed(String metric) {
        return COUNTED.contains(metric.split(" ", 2)[0]) || COUNTED.contains(metric);
    }

    /** Whether the metric says more of the figure than its unit does. */
    public static boolean tells(String metric, Quantity quantity) {
        return !metric.equals(quantity.unit()) && !VAGUE.contains(metric);
    }

    private static String counted(String clause, int start, int end, Quantity quantity) {
        String unit = quantity.unit();
        if (unit.equals("magnitude")) {
            return unit;
        }
        String fate = People.metric(clause, start, end, quantity);
        if (fate.equals("residents") || fate.equals("children")) {
            return fate;
        }
        if (unit.equals("life")) {
            return "dead";
        }
        if (PROCESSORS.contains(unit)) {
            return "gpu";
        }
        if (unit.equals("spectator")) {
            return "crowd";
        }
        if (unit.equals("token") && quantity.per() == null) {
            return clause.matches("(?is).*\\b(?:context|window|at once|reads? up to)\\b.*")
                    ? "context"
                    : clause.matches("(?is).*\\btrain\\w*\\b.*") ? "training tokens" : "tokens";
        }
        if (STAFF.contains(unit)) {
            return people(clause, start, end, quantity);
        }
        if (unit.equals("other") || People.areOfASort(unit) || People.areOnlookers(unit)) {
            String victims = victims(clause, start, end);
            return victims.isEmpty() ? fate.isEmpty() ? unit : fate : People.withSort(victims, unit);
        }
        if (!fate.isEmpty()) {
            return fate;
        }
        String answer = Answers.of(clause, start, end, quantity);
        if (!answer.isEmpty()) {
            return answer;
        }
        return Set.of("user", "subscriber", "customer", "member").contains(unit) ? "users" : Things.of(unit);
    }

    private static String people(String clause, int start, int end, Quantity quantity) {
        String unit = quantity.unit();
        if (STAFF_OF.matcher(clause.substring(0, start)).find()) {
            return "staff";
        }
        if (People.areCrowd(clause, start, end, unit)) {
            return "crowd";
        }
        if (clause.matches(
                "(?is).*\\b(?:la(?:y|ys|id|ying)[- ]?off|layoffs?|cut(?:s|ting)?|jobs? (?:are|is|were) gone|redundan\\w+|fir(?:es|ed|ing)|slash\\w*|ax(?:es?|ed|ing)|eliminat\\w+|lose their jobs|job cuts|(?:cost|lose|losing) [\\d,.]+ jobs|jobs (?:will be|are|were|have been) (?:lost|axed|cut))\\b.*")) {
            return "layoffs";
        }
        String victims = victims(clause, start, end);
        if (!victims.isEmpty()) {
            return victims;
        }
        if (clause.matches("(?is).*\\b(?:hir(?:e|es|ed|ing)|recruit\\w*)\\b.*")) {
            return "hiring";
        }
        boolean employed = clause.matches("(?is).*\\b(?:employ(?:s|ed|ing)?|staff|workforce|payroll)\\b.*");
        String fate = People.metric(clause, start, end, quantity);
        if (!fate.isEmpty()) {
            return fate;
        }
        return unit.equals("person") && !employed ? "person" : "staff";
    }

    /** Dead or hurt, unless a word that tells of another fate is nearer: "12 of the 300 people on board were hurt". */
    private static String victims(String clause, int start, int end) {
        Map<String, Pattern> words = new LinkedHashMap<>(MetricWords.VICTIMS);
        words.putAll(Answers.FATES);
        String nearest = nearest(clause, start, end, words);
        return MetricWords.VICTIMS.containsKey(nearest) ? nearest : "";
    }

    private static String nearest(String clause, int start, int end, Measure measure) {
        String best = nearest(clause, start, end, MetricWords.of(measure), COMMA);
        if (best.equals("valuation")
                && OF_A_DEAL.matcher(clause).find()
                && !VALUED.matcher(clause).find()) {
            best = clause.matches("(?is).*\\bstakes?\\b.*") ? "stake" : "deal";
        }
        if (best.equals("deal") && DAMAGES.matcher(clause).find()) {
            best = "fine";
        }
        if ((best.isEmpty() || best.equals("valuation"))
                && measure == Measure.MONEY
                && STOLEN.matcher(clause).find()) {
            best = "loot";
        }
        boolean grows = best.equals("growth") || best.equals("fall");
        return grows ? (best + " " + MetricWords.growing(clause, start)).strip() : best;
    }

    /** The word of these that is nearest to the figure; one in another half of the sentence is farther. */
    static String nearest(String clause, int start, int end, Map<String, Pattern> words) {
        return nearest(clause, start, end, words, HALF_SENTENCE);
    }

    private static String nearest(String clause, int start, int end, Map<String, Pattern> words, Pattern turn) {
        String best = "";
        int closest = Integer.MAX_VALUE;
        for (Map.Entry<String, Pattern> word : words.entrySet()) {
            Matcher matcher = word.getValue().matcher(clause);
            while (matcher.find()) {
                int distance = matcher.start() >= end
                        ? matcher.start() - end
                        : start >= matcher.end() ? start - matcher.end() : 0;
                distance += isBeyond(turn, clause, matcher.start(), matcher.end(), start, end) ? OTHER_STRETCH : 0;
                if (distance < closest) {
                    closest = distance;
                    best = word.getKey();
                }
            }
        }
        return best;
    }

    /** "Revenue up 18% to $82.9B, net income up": the word on the figure's own side of the comma is its word. */
    private static boolean isBeyond(Pattern turn, String clause, int wordStart, int wordEnd, int start, int end) {
        String between = wordStart >= end
                ? clause.substring(end, wordStart)
                : start >= wordEnd ? clause.substring(wordEnd, start) : "";
        return turn.matcher(between).find();
    }
}
