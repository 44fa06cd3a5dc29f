package newsroom.summarize.quantity;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that name or date something instead of measuring it: "GPT-5.5", "Gemma 4", "May 7", "2026", "9:40", "No. 5". */
final class Naming {

    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
                    + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    private static final Pattern BEFORE_A_DATE = Pattern.compile(MONTH + " $");
    private static final Pattern BEHIND_A_DAY = Pattern.compile("(?:st|nd|rd|th)?(?: of)? " + MONTH + "(?![a-z])");
    private static final Pattern ORDINAL = Pattern.compile("(?:st|nd|rd|th)\\b");
    private static final Pattern CLOCK_BEHIND = Pattern.compile(":\\d{2}|(?: ?[ap]\\.?m\\b\\.?)|(?: o.clock)");
    private static final Pattern TIED_BEFORE = Pattern.compile("[\\p{L}_#/@:.&][-‑]?$|\\d[-:/.]$|[-‑]$");
    private static final Pattern NUMBERED = Pattern.compile(
            "\\b(?:No|Nos|nr|Section|Article|Chapter|Figure|Fig|Table|Page|Part|Phase|Level|Tier|Layer|Series|Version|Episode"
                    + "|Season|Volume|Vol|Day|Week|Round|Rule|Title|Item|Step|Grade|Class|Route|Room|Flight|Unit|Building"
                    + "|version|episode|season|chapter|page|section|phase|level|tier|grade|week|day|No|size|port|HTTP|error"
                    + "|code|line|step|type|stage|top|Top|PR|issue|Issue|bug|CVE)\\.? ?#?$");
    /** A capitalised word, or one with a digit, right before the number: names go on with numbers. */
    private static final Pattern AFTER_A_NAME = Pattern.compile(
            "(?:^|[\\s(“\"‘'–—/-])((?:\\p{Lu}[\\p{L}\\d.+'’-]*|[a-z]+[A-Z][\\p{L}\\d-]*|\\p{L}+\\d+[\\p{L}\\d.]*)|\\d+\\.\\d+[A-Z]?|\\p{Lu}[\\p{L}\\d]* \\d{1,2})[ -]$");

    private static final Pattern GOES_ON_AS_A_NAME = Pattern.compile("-?\\p{L}*\\d\\p{L}*|[-‑][A-Z][\\p{L}\\d]*");
    /** Words that are capitalised because they open a sentence or stand in a headline. */
    private static final Set<String> NO_NAME =
            Set.of(("A About After Almost Already An And Are Around As At Before Below Beyond But By Down During Each"
                            + " Every Exactly Fewer For From Get Gets Had Has Have Hit Hits In Into Is Its Just Last Least Less Like"
                            + " More Most Nearly Next No Now Of Off On Only Or Other Our Out Over Past Per Plus Roughly Some Still"
                            + " Than That The Their Then These This Those Through To Under Until Up Was Were When Where While With"
                            + " Within You Your All Adds Add Buys Buy Cuts Cut Costs Cost Draws Faces Fires Fire Gains Gives Gave Grew"
                            + " Grows Hires Hire Holds Jumps Kills Lays Lost Loses Made Makes Needs Nets Offers Pays Paid Posts Puts Raise"
                            + " Raised Raises Reached Reaches Rose Runs Saves Secures Sees Sells Sold Spends Spent Takes Tops Used Uses"
                            + " Valued Values Wants Wins Worth Would Loss Revenue Sales Price Nvidia AI He She They It We There")
                    .split(" "));

    /** "On Serra 480 firefighters", "near Tamsa 12 passengers". */
    private static final Pattern AFTER_A_PLACE =
            Pattern.compile("\\b(?:[Oo]n|[Ii]n|[Nn]ear|[Oo]utside|[Ii]nside) \\p{Lu}\\p{Ll}+ $");

    private static final Pattern YEAR = Pattern.compile("(?:19[5-9]\\d|20[0-4]\\d)");

    private Naming() {}

    /** Of a number without a currency, a per cent sign or a unit behind it. */
    static boolean isNoQuantity(String text, Numeral numeral, boolean counted) {
        String before = text.substring(Math.max(0, numeral.start() - 40), numeral.start());
        String behind = text.substring(numeral.end(), Math.min(text.length(), numeral.end() + 24));
        String number = text.substring(numeral.start(), numeral.end());
        return isDateOrTime(before, behind, number)
                || TIED_BEFORE.matcher(before).find()
                || GOES_ON_AS_A_NAME.matcher(behind).lookingAt()
                || NUMBERED.matcher(before).find()
                || (isBare(numeral)
                        && isAfterName(before)
                        && !(counted
                                && (isCommonlyCounted(behind)
                                        || AFTER_A_PLACE.matcher(before).find())))
                || (!counted && !numeral.scaled() && !number.contains(","))
                || (!counted && number.matches("[\\d.]+[KB]"));
    }

    /** Whether a number with a unit belongs to a date, a name or a longer number all the same. */
    static boolean isTied(String text, Numeral numeral) {
        String before = text.substring(Math.max(0, numeral.start() - 2), numeral.start());
        return numeral.currency() == null
                && before.matches("(?s).*(?:[\\p{L}_#/@&][-‑]?|\\d[.:/]|[.:][-‑])$")
                && !before.matches("(?s).*(?:mid|sub|pre)-$");
    }

    private static boolean isDateOrTime(String before, String behind, String number) {
        Matcher day = BEHIND_A_DAY.matcher(behind);
        return BEFORE_A_DATE.matcher(before).find()
                || (number.matches("\\d{1,2}") && day.lookingAt())
                || ORDINAL.matcher(behind).lookingAt()
                || CLOCK_BEHIND.matcher(behind).lookingAt()
                || YEAR.matcher(number).matches()
                || number.matches("(?:19|20)\\d\\d ?[–-] ?(?:19|20)?\\d\\d");
    }

    private static boolean isBare(Numeral numeral) {
        return numeral.plain() || (numeral.letter() && numeral.currency() == null);
    }

    private static boolean isAfterName(String before) {
        Matcher name = AFTER_A_NAME.matcher(before);
        return name.find() && !NO_NAME.contains(name.group(1));
    }

    private static boolean isCommonlyCounted(String behind) {
        return behind.toLowerCase(java.util.Locale.ROOT)
                .matches(
                        "(?s) (?:\\p{L}+ ){0,1}(?:employees|jobs|workers|people|users|customers|gpus|chips|companies|staff|engineers"
                                + "|patients|countries|startups|developers|researchers|subscribers|seats|stores|students)\\b.*");
    }
}
