package newsroom.summarize.conflict;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What the clock showed when something happened.
 *
 * @param minutes since midnight
 * @param rough whether it is told as "about" or "shortly after"
 */
record Hour(int minutes, boolean rough) {

    private static final Pattern WRITTEN = Pattern.compile(
            "((?:about|around|roughly|shortly (?:after|before)|nearly|almost|just (?:after|before)|before|after|by|until) )?(?<![\\d:.,$€£])"
                    + "(?:(\\d{1,2})(?:[:.]([0-5]\\d))? ?([ap])\\.?m\\b|([01]?\\d|2[0-3]):([0-5]\\d)(?![\\d:]| (?:to (?:go|play)|left|remain)))",
            Pattern.CASE_INSENSITIVE);
    /** Clocks of two places do not show the same. */
    private static final Pattern ZONE = Pattern.compile(
            "\\b(?:GMT|UTC|BST|CET|CEST|E[SD]?T|P[SD]T|C[SD]T|local time|[Ee]astern|[Pp]acific [Tt]ime)\\b");

    private static final int HALF_DAY = 720;

    /** The only hour that the sentence tells. */
    static Optional<Hour> of(String sentence) {
        List<Hour> hours = all(sentence);
        return hours.size() == 1 && !ZONE.matcher(sentence).find() ? Optional.of(hours.get(0)) : Optional.empty();
    }

    static List<Hour> all(String text) {
        return WRITTEN.matcher(text).results().map(Hour::of).distinct().toList();
    }

    /** Rough hours are apart by an hour and more. */
    boolean isApartFrom(Hour other) {
        int apart = Math.abs(minutes - other.minutes);
        return Math.min(apart, 2 * HALF_DAY - apart) >= (rough || other.rough ? 60 : 5);
    }

    private static Hour of(MatchResult written) {
        boolean twelve = written.group(4) != null;
        int hour = Integer.parseInt(written.group(twelve ? 2 : 5));
        String minute = written.group(twelve ? 3 : 6);
        boolean evening = twelve && written.group(4).equalsIgnoreCase("p");
        int minutes = hour % (twelve ? 12 : 24) * 60 + (minute == null ? 0 : Integer.parseInt(minute));
        return new Hour(minutes + (evening ? HALF_DAY : 0), written.group(1) != null);
    }
}
