package newsroom.summarize.conflict;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word that says when or for which time a deed was done: a weekday, a year, "for the fourth time", "in the 78th minute".
 *
 * @param value lower case, without the words around it
 * @param deed the meaning of the deed that stands nearest to it, before it where there is one; empty where it dates
 *     something else: "charged after a shooting on Friday"
 */
record Dating(String value, String deed) {

    /** What is dated, how it is written, and what is left out beforehand because it dates the report. */
    enum Kind {
        WEEKDAY("\\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b"),
        YEAR("\\b(?:in|since|until|by) (?:early |late |mid-)?((?:19|20)\\d\\d)\\b"),
        ORDINAL(
                "\\b((?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\d{1,3}(?:st|nd|rd|th))"
                        + "(?: [\\p{L}-]+)? (?:time|title|cup|crown|term|championship|gold|anniversary|birthday|minute))\\b"),
        FINISH("(?<![\\d:])(\\d{1,2}:[0-5]\\d:[0-5]\\d)(?![\\d:])");

        private final Pattern written;

        Kind(String written) {
            this.written = Pattern.compile(written);
        }

        /** All that a text gives of the kind. */
        List<String> all(String text) {
            return written.matcher(SAID_ON.matcher(text).replaceAll(" "))
                    .results()
                    .map(dating -> dating.group(1).toLowerCase(Locale.ROOT))
                    .distinct()
                    .toList();
        }

        /** The only one of a sentence. */
        Optional<Dating> of(String sentence) {
            String told = SAID_ON.matcher(sentence).replaceAll(" ");
            List<MatchResult> found = written.matcher(told).results().toList();
            return found.size() == 1 ? Optional.of(dating(told, found.get(0))) : Optional.empty();
        }
    }

    private static final Pattern SAID_ON = Pattern.compile(
            "\\b(?:sa(?:id|ys?|ying)|told|announced?|reported|confirmed|ruled|show(?:s|ed)?)\\b[^,;.]{0,30}?\\b(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");

    private static final Pattern OTHER = Pattern.compile(
            "\\b(?:after|following|before|since|over|from|for|when|because|who|whose|which|that|of)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");

    private static Dating dating(String sentence, MatchResult dated) {
        String before = sentence.substring(0, dated.start());
        String deed = "";
        int done = 0;
        for (Matcher word = WORD.matcher(before); word.find(); ) {
            boolean found = isDeed(word.group());
            deed = found ? Lexicon.meaning(word.group()) : deed;
            done = found ? word.end() : done;
        }
        if (!deed.isEmpty() && OTHER.matcher(before.substring(done)).find()) {
            return new Dating(dated.group(1).toLowerCase(Locale.ROOT), "");
        }
        for (Matcher word = WORD.matcher(sentence.substring(dated.end())); deed.isEmpty() && word.find(); ) {
            deed = isDeed(word.group()) ? Lexicon.meaning(word.group()) : deed;
        }
        return new Dating(dated.group(1).toLowerCase(Locale.ROOT), deed);
    }

    private static boolean isDeed(String word) {
        return Character.isLowerCase(word.charAt(0))
                && !Lexicon.isSmall(word)
                && Lexicon.isDeed(word, Lexicon.meaning(word));
    }
}
