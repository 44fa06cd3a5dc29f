package newsroom.summarize.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Of what a figure is a part: some of them, the others, another quake than the one, a deposit of a price, what is there today. */
final class Parts {

    private static final Pattern PART = Pattern.compile(
            "\\b(?:(?<!study |trial |survey |sample )includ(?:e|es|ed|ing)|of which|of them|among them|as many as|another|additional(?:ly)?|an extra|the (?:first|next|last|remaining|other))\\s(?:\\w+ ){0,2}$",
            Pattern.CASE_INSENSITIVE);

    /** "Him and 95 others", "a child and three others": the others are no whole; "3 were killed and 40 others hurt" are. */
    private static final Pattern WITH_OTHERS =
            Pattern.compile("([^,;.]*)\\band (?:at least |about |more than |up to |some )?$", Pattern.CASE_INSENSITIVE);

    private static final Pattern OTHERS = Pattern.compile("[\\p{L}\\d,-]+ others?\\b");
    private static final Pattern OTHERS_STRUCK =
            Pattern.compile("[\\p{L}\\d,-]+ others? (?:\\p{L}+ ){0,2}(?:killed|dead|died|injured|wounded|hurt)\\b");
    private static final Pattern STRUCK = Pattern.compile("\\b(?:kill\\w*|dead|died|injur\\w*|wound\\w*|hurt)\\b");
    /** Another quake than the one that the event is. */
    private static final Pattern SHOCK = Pattern.compile(
            "\\b(?:aftershocks?|foreshocks?|(?:second|another|stronger|weaker) (?:earth)?(?:quake|tremor))\\b[^,;]{0,40}$",
            Pattern.CASE_INSENSITIVE);

    /** Sums that are by their nature a part of what a deal, a round or a robbery comes to. */
    private static final Pattern PART_OF_A_SUM = Pattern.compile(
            "\\b(?:(recovered|refunded|repaid|returned|got back|seized|frozen) (?:[\\p{L}]+ ){0,2}"
                    + "|(deposit|che(?:que|ck)|advance|instal?lment|tranche|down payment|up-?front payment|first payment|retainer|signing bonus"
                    + "|break-?up fee|termination fee)s? (?:of|worth) (?:[\\p{L}]+ ){0,3})$",
            Pattern.CASE_INSENSITIVE);
    /** "74 of the 150 seats": what the part is taken of. */
    private static final Pattern OF_ALL = Pattern.compile("\\b(?:\\d[\\d,.]*|\\p{Ll}+) of (?:the|its|their|all) $");

    /** "Holt's own party": one of several that are told of. */
    private static final Pattern OWN = Pattern.compile("(?:['’]s|\\b(?:its|his|her|their)) own \\p{L}+");

    /** What is drawn now is not what will be needed. */
    private static final Pattern AT_PRESENT =
            Pattern.compile("^\\S+ \\p{L}*watts? (?:today|now|currently|at present)\\b");

    private Parts() {}

    /**
     * @param clause the part of the sentence that the figure stands in
     * @param start where in it
     * @param before the whole sentence up to the figure
     */
    static List<String> of(String clause, int start, String before) {
        List<String> parts = new ArrayList<>();
        if (isSome(clause, start, before)) {
            parts.add("some");
        }
        if (OF_ALL.matcher(before).find()) {
            parts.add("whole");
        }
        if (OWN.matcher(clause.substring(0, start)).find()) {
            parts.add("own");
        }
        Matcher sum = PART_OF_A_SUM.matcher(clause.substring(0, start));
        if (sum.find()) {
            parts.add((sum.group(1) == null ? sum.group(2) : sum.group(1)).toLowerCase(Locale.ROOT));
        }
        if (AT_PRESENT.matcher(clause.substring(start)).find()) {
            parts.add("now");
        }
        return parts;
    }

    private static boolean isSome(String clause, int start, String before) {
        return PART.matcher(before).find()
                || SHOCK.matcher(before).find()
                || areTheOthers(clause.substring(start), before);
    }

    private static boolean areTheOthers(String behind, String before) {
        Matcher with = WITH_OTHERS.matcher(before);
        return with.find()
                && OTHERS.matcher(behind).lookingAt()
                && !(OTHERS_STRUCK.matcher(behind).lookingAt()
                        && STRUCK.matcher(with.group(1)).find());
    }
}
