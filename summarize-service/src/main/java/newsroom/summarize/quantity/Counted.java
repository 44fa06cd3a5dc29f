package newsroom.summarize.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The things that a number counts: the first plural within four words behind it, "GPUs" of "220,000 Nvidia GPUs", or a
 * singular tied on with a hyphen, "token" of "a 1M-token window".
 */
final class Counted {

    /** The noun in the singular, lower case, what stood before it, and where it ends in the text. */
    record Noun(String name, List<String> qualifiers, int end) {}

    private static final int FARTHEST = 4;
    private static final Pattern WORD = Pattern.compile("(?: |-)([\\p{L}\\d][\\p{L}\\d.'’/&-]*)");
    private static final Pattern TIED = Pattern.compile(
            "-(token|parameter|person|people|seat|core|qubit|layer|expert|GPU|chip|node|user|member|page|episode"
                    + "|billion-parameter)s?\\b");
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("people", "person"),
            Map.entry("persons", "person"),
            Map.entry("men", "man"),
            Map.entry("women", "woman"),
            Map.entry("children", "child"),
            Map.entry("staff", "employee"),
            Map.entry("staffers", "employee"),
            Map.entry("headcount", "employee"),
            Map.entry("workforce", "employee"),
            Map.entry("crowd", "spectator"),
            Map.entry("audience", "spectator"),
            Map.entry("lives", "life"),
            Map.entry("dead", "dead"),
            Map.entry("aircraft", "aircraft"),
            Map.entry("companies", "company"),
            Map.entry("context", "token"),
            Map.entry("ctx", "token"),
            Map.entry("vertices", "vertex"),
            Map.entry("indices", "index"));
    /** Words that end a noun's own words: the number counts nothing beyond them. */
    private static final Set<String> STOPS =
            Set.copyOf(List.of(("a an the and or but of to in on at for from by with as than that"
                            + " which who while when after before is are was were be been being has have had will would could can may"
                            + " might should says said say per into over under its it their his her this these those each every"
                            + " if so not no vs versus via across within without during since until between among about around"
                            + " against through he she they we you i out off up down more less too also now then annually yearly"
                            + " monthly daily weekly hourly times versus compared last next this points ago old later earlier")
                    .split(" ")));

    private static final Set<String> NOT_PLURAL =
            Set.copyOf(List.of(("is was has does its this us plus less across always"
                            + " perhaps various previous serious news business process access success status basis analysis series"
                            + " campus bonus focus virus class glass pass press loss boss mass address express minus versus besides"
                            + " says gets makes takes uses runs costs wins hits adds cuts sees puts lets needs wants goes comes gives"
                            + " keeps leaves means shows tells becomes raises values brings grows serves targets")
                    .split(" ")));

    private static final Pattern PLURAL_BEHIND = Pattern.compile(
            " (?!(?:is|was|has|does|as|plus|less|across|says|gets|makes|takes|uses|runs|costs|wins|hits|adds|cuts|sees|puts|wants|goes)\\b)"
                    + "\\p{Ll}{2,}[^s\\W]s\\b");

    private static final Pattern NUMBER_OF = Pattern.compile(
            "\\bnumber of (?:[\\p{L}-]+ ){0,2}((?!(?:has|is|was|as|stands|rises|hits|reaches)\\b)[\\p{L}]+s|people)\\b[^.;:\\d]{0,60} (?:to|at|is|was|of|reached|hit|now|stands at)"
                    + " (?:about |over |nearly |more than |at least )?$");
    /** "A crowd of" 54,000, "its staff of" 2,700: the noun that the number is the size of. */
    private static final Pattern SIZE_OF = Pattern.compile(
            "\\b(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|\\p{Ll}+) (?!(?:front|out|instead|because|ahead|total|number|record|sum|lot|range|rate|part|maximum|minimum|average|kind|sort|be|thing|favou?r|half|up|north|excess|least|shy|short) )"
                    + "(\\p{Ll}{4,}) of (?:about |over |nearly |more than |at least |around |some |roughly |almost )?$");

    private static final Pattern THEY_NUMBER = Pattern.compile(
            "\\b([\\p{L}]+s) (?:now )?(?:number|numbers|numbered|total|totaled|totalled)(?: about| over| nearly| more than| some)? $");

    /** "140 million weekly active users" counts users. */
    private static final Pattern OFTEN = Pattern.compile(
            "(?:daily|weekly|monthly) (?:active )?(?:users|visitors|listeners|readers|players|customers|subscribers)\\b");

    /** "74 of the 150 seats" are seats, and the 150 are a figure of their own. */
    private static final Pattern OF_ALL = Pattern.compile(" of (?:the|its|their|all) \\d[\\d,.]*(?= \\p{Ll})");

    private Counted() {}

    private static boolean isOften(String text, int at) {
        return OFTEN.matcher(text).region(at, text.length()).lookingAt();
    }

    static Optional<Noun> behind(String text, int at) {
        Matcher tied = TIED.matcher(text).region(at, text.length());
        if (tied.lookingAt()) {
            return Optional.of(new Noun(singular(tied.group(1)), List.of(), tied.end()));
        }
        Matcher all = OF_ALL.matcher(text).region(at, text.length());
        if (all.lookingAt()) {
            return behind(text, all.end()).map(noun -> new Noun(noun.name(), List.of(), at));
        }
        Matcher word = WORD.matcher(text);
        List<String> qualifiers = new ArrayList<>();
        int from = at;
        for (int i = 0; i < FARTHEST && word.region(from, text.length()).lookingAt(); i++) {
            String written = word.group(1).replaceAll("[.'’,-]+$", "");
            String lower = written.toLowerCase(Locale.ROOT);
            if ((STOPS.contains(lower) && !isOften(text, word.start(1))) || (text.charAt(from) == '-' && i == 0)) {
                return Optional.empty();
            }
            if (IRREGULAR.containsKey(lower)
                    || (isPlural(written, lower)
                            && !isNameOfSome(text, written, word.end())
                            && !isWhoDoes(written, qualifiers))) {
                int end = word.start(1) + written.length();
                return Optional.of(new Noun(singular(written), qualifiers, end));
            }
            if (written.length() < word.group(1).length()) {
                return Optional.empty();
            }
            qualifiers.add(lower);
            from = word.end();
        }
        return Optional.empty();
    }

    /** "The number of users has risen to" 19, "subscribers number" 350 million. */
    static Optional<String> before(String text, int at) {
        String before = text.substring(Math.max(0, at - 90), at);
        for (Pattern pattern : List.of(NUMBER_OF, THEY_NUMBER, SIZE_OF)) {
            Matcher matcher = pattern.matcher(before);
            if (matcher.find()) {
                return Optional.of(singular(matcher.group(1)));
            }
        }
        return Optional.empty();
    }

    /** "Hamas" of "eight Hamas activists" is whose they are. */
    private static boolean isNameOfSome(String text, String written, int end) {
        return Character.isUpperCase(written.charAt(0))
                && PLURAL_BEHIND.matcher(text).region(end, text.length()).lookingAt();
    }

    /** "54,000 saw Rovers": a name behind an ordinary word is not what is counted. */
    private static boolean isWhoDoes(String written, List<String> qualifiers) {
        return !qualifiers.isEmpty() && written.matches("\\p{Lu}\\p{Ll}+");
    }

    private static boolean isPlural(String written, String lower) {
        return lower.length() > 3
                && lower.matches("[\\p{L}\\d-]*[\\p{L}\\d]s")
                && !lower.endsWith("ss")
                && !lower.endsWith("ous")
                && !NOT_PLURAL.contains(lower)
                && !written.matches(".*['’]s");
    }

    static String singular(String plural) {
        String lower = plural.toLowerCase(Locale.ROOT);
        if (IRREGULAR.containsKey(lower)) {
            return IRREGULAR.get(lower);
        }
        if (lower.endsWith("ies") && lower.length() > 4) {
            return lower.substring(0, lower.length() - 3) + "y";
        }
        if (lower.matches(".*(?:sh|ch|x|ss)es")) {
            return lower.substring(0, lower.length() - 2);
        }
        return lower.endsWith("s") && !lower.endsWith("ss") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
