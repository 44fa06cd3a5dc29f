package newsroom.summarize.quantity;

import java.util.regex.Pattern;

/** Whether the "m" of "200m" is metres and not million: by a deed or a direction beside it. */
final class Metres {

    private static final Pattern DEED = Pattern.compile(
            "\\b(?:f[ae]ll(?:s|en|ing)?|plung\\w+|drop(?:s|ped|ping)?|slid(?:es|ing)?|slipp\\w+|tumbl\\w+|sank|climb\\w*|s[wu]am"
                    + "|swim\\w*|ran|walk\\w*|depth of|height of|within)"
                    + "(?: (?:about|at|least|around|some|more|than|nearly|almost|over|up|to|an?|estimated|roughly))* $",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DIRECTION = Pattern.compile(
            "[ -](?:down|above|below|off|away|high|tall|deep|long|wide|apart|from (?:the|an?)|cliff|drop|fall|waves?|ridge|underground"
                    + "|underwater|freestyle|sprint|hurdles|race)\\b");

    private Metres() {}

    /** @param letter where the scale behind the digits ends; -1 where there is none */
    static boolean are(String text, int start, int digits, int letter) {
        boolean small = letter == digits + 1 && digits - start <= 5 && text.charAt(digits) == 'm';
        return small
                && (DIRECTION.matcher(text).region(letter, text.length()).lookingAt()
                        || DEED.matcher(text.substring(Math.max(0, start - 40), start))
                                .find());
    }
}
