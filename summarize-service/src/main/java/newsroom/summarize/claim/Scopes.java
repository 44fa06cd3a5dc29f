package newsroom.summarize.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a figure is limited to: a period, a place, a part, a stage. Each is written {@code kind:value}, so that two claims
 * can be compared kind by kind.
 */
final class Scopes {

    private static final Map<String, Pattern> KINDS = new LinkedHashMap<>();
    private static final Pattern WORLD =
            Pattern.compile("\\b(?:worldwide|global(?:ly)?|around the world)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern STRETCH = Pattern.compile(
            "\\b(?:(?:over|in|for|within|across|during) (?:the )?(?:(?:next|past|last|coming) )?)?(\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve)[- ](year|quarter|month|week|day)s?\\b(?![- ](?:old|ago)\\b)",
            Pattern.CASE_INSENSITIVE);
    /** The figure is what another one is held against. */
    private static final Pattern FROM = Pattern.compile(
            "\\b(?:from|vs\\.?|versus|compared (?:with|to)|against) (?:\\w+ing )?(?:about |roughly |over |nearly |around |approximately |just |an? )?$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LONG_AGO = Pattern.compile(
            "\\bpreviously\\b|\\b(?:previous|earlier|former|prior|last) (?:round|financing|funding|version|generation|record|estimate|forecast|deal|offer)\\b|(?<!from |than |with |to |on )\\b(?:a|one|two|three) (?:year|quarter|month)s? (?:ago|earlier|before)\\b|\\b(?:year|quarter|month)s? after\\b",
            Pattern.CASE_INSENSITIVE);
    /** "Up 22% from a year earlier" tells of growth and not of the year before. */
    private static final Pattern COMPARED = Pattern.compile(
            "\\b(?:from|than|on|over) (?:what it was (?:worth )?)?(?:a|one|two|three|the) (?:year|quarter|month)s? (?:ago|earlier|before)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What others thought it would be. */
    private static final Pattern EXPECTED = Pattern.compile(
            "\\bhad (?:been )?(?:expect|forecast|predict)\\w*|\\banalysts?\\b|\\bconsensus\\b|^.{0,12}\\best\\.",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WANTED = Pattern.compile(
            "\\b(?:wants?|wanted|demand(?:s|ed|ing)?|ask(?:s|ed|ing)? for|seek(?:s|ing)?|sought)\\b[^,;]{0,30}$",
            Pattern.CASE_INSENSITIVE);
    /** One of many alike: "each rack", "per node". A price per month is none of these. */
    private static final Pattern EACH = Pattern.compile(
            "\\b(?:each|every|per|a single|one) (?:\\w+ )?(rack|node|server|machine|board|tray|cabinet|box|hall|building|site|chip|card|unit|cluster|pod|module|device|user|customer|person|employee)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PHASE = Pattern.compile(
            "\\b(?:(?:first|initial|second|next|final|last) (?:phase|stage|tranche|batch|building|block|step)|(?:first|maiden|next) (?:flight|trip|mission|run|load)|trial (?:run|phase|flight|operation|service)|pilot|prototype|demonstration|test (?:run|site|bed))\\b",
            Pattern.CASE_INSENSITIVE);
    /** Part of it, due by a day. */
    private static final Pattern DUE = Pattern.compile(
            "\\bby (?:\\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\w* \\d{1,2}\\b)");
    /** All together, as against the latest of several. */
    private static final Pattern TOTAL = Pattern.compile(
            "\\b(?:in total|altogether|cumulative(?:ly)?|total (?:that|raised|funding|investment)|brings? (?:its|the|their) total|to date|so far)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SEGMENT = Pattern.compile(
            "\\b(cloud|advertising|ads?|services|hardware|subscriptions?|data cent(?:er|re)|gaming|search|licen[cs]ing|device|software|consumer|enterprise) (?:revenues?|sales|income|profits?|business)\\b",
            Pattern.CASE_INSENSITIVE);

    static {
        kind(
                "quarter",
                "(?:first|second|third|fourth|Q[1-4])(?: |-)?(?:fiscal )?(?:quarter)?(?=[ ,.]|$)(?<=quarter|Q[1-4])");
        kind(
                "month",
                "(?:in|by|during|of|for) (?:early |late |mid-)?(January|February|March|April|May|June|July|August|September|October|November|December)(?! \\d)");
        kind(
                "year",
                "(?:in|by|of|for|through|until|since|during) (?:fiscal |late |early )?(19[5-9]\\d|20[0-4]\\d)|(?<=quarter of )20[0-4]\\d|Q[1-4] 20[0-4]\\d");
        kind("half", "(?:first|second) half");
        kind(
                "place",
                "(?:in|across|within) (?:the )?(Europe|China|India|Japan|Germany|France|Britain|Asia|Africa|North America|Latin America|U\\.?S\\.?|United States|UK|EU|Texas|California|Brazil|Canada|Mexico|Russia|Korea|Taiwan)\\b");
        kind(
                "net",
                "(net|operating|gross|pre-?tax|adjusted|underlying) (?:loss(?:es)?|profits?|income|earnings|margins?)");
        kind(
                "vote",
                "(?:vot\\w+|ballots?) (for|against|in favou?r)\\b|\\b(?:voted?|votes?) [^.;,]{0,24}(for|against)\\b");
        kind(
                "since",
                "since (?:the (?:start|beginning|end) of |early |late |last )?(January|February|March|April|May|June|July|August|September|October|November|December|20[0-4]\\d|launch|the year|the month|week|month|year)|year to date");
        kind("horizon", "(?:by|before) (?:the end of |late |early |mid-?)?(20[2-4]\\d|the decade|next year)");
        kind("aid", "(with|without) (?:the |any |its )?[\\p{L}-]+");
        kind(
                "included",
                "(?:including|excluding) (?:the |its |assumed ){0,2}(debt|interest|fees|taxe?s?|bonuses|add-ons)\\b");
        kind(
                "kept",
                "(?:keep|kept|retain)(?:s|ed|ing)?\\b(?! \\w+ing)(?![^.,;]{1,40} (?:away|going|from|out|alive|open|running)\\b)");
        kind(
                "unit",
                "(?:at|in|of|for) (?:its|their|his|one) (?:[\\p{L}'’-]+ ){0,2}(unit|division|arm|segment|branch|subsidiary|site|office|store)\\b|['’]s? (?:[\\p{L}-]+ ){1,2}(unit|division|arm|segment|subsidiary)\\b");
        kind(
                "buyer",
                "(students?|children|seniors|pensioners|teams|schools|families|enterprises|businesses|new (?:customers|subscribers|users))\\b");
        kind("degree", "(severe|mild|moderate) \\p{L}+");
        kind("moment", "(opened|closed|ended|finished) (?:up |down |lower |higher )?at");
        kind("money", "(pre|post)-money|(before|after|following) the (?:new )?(?:money|round)");
        kind("flow", "(input|output|cached) tokens?");
        kind("stage", "(seed|series [a-h])\\b");
        kind("precision", "(\\d{1,2})-bit\\b|\\b(fp8|bf16|int4)\\b");
    }

    /** Told right beside the figure or before it; behind a comma they are told of something else. */
    private static final Set<String> BESIDE = Set.of("since", "year", "horizon");

    private Scopes() {}

    /**
     * @param clause the part of the sentence that the figure stands in
     * @param start where in it
     * @param before the whole sentence up to the figure
     */
    static List<String> of(String clause, int start, String before, List<String> qualifiers) {
        List<String> scopes = new ArrayList<>();
        int comma = clause.indexOf(", ", start);
        String near = comma < 0 ? clause : clause.substring(0, comma);
        KINDS.forEach((kind, pattern) -> {
            Matcher matcher = pattern.matcher(BESIDE.contains(kind) ? near : clause);
            if (matcher.find()) {
                scopes.add(kind + ":" + value(matcher));
            }
        });
        if (WORLD.matcher(clause).find()) {
            scopes.add("place:world");
        }
        Matcher stretch = STRETCH.matcher(clause);
        while (stretch.find()) {
            if (stretch.start() > start || stretch.end() <= start) {
                scopes.add("stretch:" + number(stretch.group(1)) + " "
                        + stretch.group(2).toLowerCase(java.util.Locale.ROOT));
                break;
            }
        }
        if (FROM.matcher(before).find()
                || LONG_AGO.matcher(COMPARED.matcher(near).replaceAll("")).find()) {
            scopes.add("side:before");
        }
        Parts.of(clause, start, before).forEach(part -> scopes.add("part:" + part));
        parts(clause, near, start, scopes);
        boolean often = qualifiers.stream().anyMatch(q -> q.matches("daily|weekly|monthly"));
        qualifiers.stream()
                .filter(q -> !(often && q.equals("active")))
                .filter(q -> Sorts.is(q, clause))
                .forEach(q -> scopes.add("sort:" + q));
        return scopes;
    }

    private static void parts(String clause, String near, int start, List<String> scopes) {
        Matcher each = EACH.matcher(clause);
        // "Killing one person" counts; it is not what every person has.
        if (each.find() && each.start() != start) {
            scopes.add("each:" + each.group(1).toLowerCase(java.util.Locale.ROOT));
        }
        Matcher segment = SEGMENT.matcher(clause);
        if (segment.find()) {
            scopes.add("segment:" + segment.group(1).toLowerCase(java.util.Locale.ROOT));
        }
        Matcher phase = PHASE.matcher(clause);
        if (phase.find()) {
            scopes.add("phase:" + phase.group().toLowerCase(java.util.Locale.ROOT));
        }
        if (TOTAL.matcher(near).find()) {
            scopes.add("sum:total");
        }
        if (DUE.matcher(clause).find()) {
            scopes.add("due:day");
        }
        boolean expected = EXPECTED.matcher(clause.substring(start)).find()
                || EXPECTED.matcher(clause.substring(0, start)).find();
        if (expected) {
            scopes.add("view:expected");
        } else if (WANTED.matcher(clause.substring(0, start)).find()) {
            scopes.add("wish:wanted");
        }
    }

    private static String value(Matcher matcher) {
        for (int i = 1; i <= matcher.groupCount(); i++) {
            if (matcher.group(i) != null) {
                return matcher.group(i).toLowerCase(java.util.Locale.ROOT).replace(".", "");
            }
        }
        return matcher.group()
                .toLowerCase(java.util.Locale.ROOT)
                .replaceFirst("^q", "")
                .replace("first", "1")
                .replace("second", "2")
                .replace("third", "3")
                .replace("fourth", "4")
                .replaceFirst("[ -]quarter", "")
                .strip();
    }

    private static int number(String word) {
        int spoken = List.of(
                        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
                        "twelve")
                .indexOf(word.toLowerCase(java.util.Locale.ROOT));
        return spoken >= 0 ? spoken : Integer.parseInt(word);
    }

    private static void kind(String kind, String pattern) {
        KINDS.put(kind, Pattern.compile("\\b(?:" + pattern + ")", kind.equals("place") ? 0 : Pattern.CASE_INSENSITIVE));
    }
}
