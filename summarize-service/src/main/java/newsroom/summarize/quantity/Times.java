package newsroom.summarize.quantity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.contracts.cluster.Quantity.TimeBasis;
import org.jspecify.annotations.Nullable;

/** What stretch of time a figure is for: "a year", "/day", "annualized", "in the first quarter", "so far". */
final class Times {

    /** The basis, and where its words end if they stand right behind the figure. */
    record Time(TimeBasis basis, int end) {}

    private static final Map<Pattern, TimeBasis> RIGHT_BEHIND = new LinkedHashMap<>();
    private static final Map<Pattern, TimeBasis> NEAR_BEHIND = new LinkedHashMap<>();
    private static final Map<Pattern, TimeBasis> NEAR_BEFORE = new LinkedHashMap<>();
    private static final int NEAR = 48;
    /** What stands behind it belongs to the next figure. */
    private static final Pattern NEXT_FIGURE =
            Pattern.compile("[$€£¥]|\\d[\\d,.]*\\+?[ -]?(?:%|x\\b|[kKMBT]\\b|million|billion|trillion|percent)");

    private static final String OFTEN =
            "(?! (?:active )?(?:users|visitors|listeners|readers|players|customers|subscribers))";

    static {
        per("second|sec|s", TimeBasis.SECOND);
        per("minute|min", TimeBasis.MINUTE);
        per("hour|hr|h", TimeBasis.HOUR);
        per("day", TimeBasis.DAY);
        per("week|wk", TimeBasis.WEEK);
        per("month|mo|mth", TimeBasis.MONTH);
        per("quarter|qtr", TimeBasis.QUARTER);
        per("year|yr|annum|season", TimeBasis.YEAR);
        near(" (?:annually|yearly)\\b", TimeBasis.YEAR);
        near(" monthly" + OFTEN + "\\b", TimeBasis.MONTH);
        near(" daily" + OFTEN + "\\b", TimeBasis.DAY);
        near(" weekly" + OFTEN + "\\b", TimeBasis.WEEK);
        near(" hourly\\b", TimeBasis.HOUR);
        near(" quarterly\\b", TimeBasis.QUARTER);
        String annualized = "\\b(?:annuali[sz]ed|ARR\\b|annual(?:ly)? recurring|run[- ]rate)";
        put(NEAR_BEHIND, "^[^.;,]{0,30}?" + annualized, TimeBasis.ANNUALIZED);
        put(
                NEAR_BEHIND,
                "^[^.;,]{0,24}?\\b(?:year[- ]over[- ]year|year[- ]on[- ]year|YoY|y/y|yoy)\\b",
                TimeBasis.YEAR_OVER_YEAR);
        put(
                NEAR_BEHIND,
                "^[^.;,]{0,24}?\\b(?:from a year (?:ago|earlier)|than a year (?:ago|earlier))\\b",
                TimeBasis.YEAR_OVER_YEAR);
        put(NEAR_BEHIND, "^[^.;,]{0,24}?\\b(?:quarter[- ]over[- ]quarter|QoQ|q/q)\\b", TimeBasis.QUARTER_OVER_QUARTER);
        put(NEAR_BEHIND, "^[^.;,]{0,24}?\\b(?:month[- ]over[- ]month|MoM|m/m)\\b", TimeBasis.MONTH_OVER_MONTH);
        put(
                NEAR_BEHIND,
                "^[^.;,]{0,24}?\\b(?:so far|to date|in total since|since (?:launch|inception|then|its))\\b",
                TimeBasis.TO_DATE);
        put(
                NEAR_BEHIND,
                "^[^.;,]{0,30}?(?:\\bin (?:the |its )?(?:(?:first|second|third|fourth|last|latest|same|fiscal) )*quarter\\b|\\b(?:last|this)"
                        + " quarter\\b|\\b(?:in|for) (?:fiscal )?Q[1-4]\\b)",
                TimeBasis.QUARTER);
        put(
                NEAR_BEHIND,
                "^[^.;,]{0,24}?\\b(?:(?:last|this|next) (?:fiscal )?year\\b|in (?:fiscal )?20[0-4]\\d\\b)",
                TimeBasis.YEAR);
        put(NEAR_BEFORE, annualized + "[^.;,]{0,36}$", TimeBasis.ANNUALIZED);
        put(
                NEAR_BEFORE,
                "\\b(?:annual|yearly)(?: [\\p{L}-]+){0,3} (?:of |is |was |to |by |hit |at |reached |stands at )?(?:about |over |roughly |around |nearly )?$",
                TimeBasis.YEAR);
        put(NEAR_BEFORE, "\\bmonthly (?:[\\p{L}-]+ ){0,2}(?:of |is |was |to |by )?$", TimeBasis.MONTH);
        put(NEAR_BEFORE, "\\bquarterly (?:[\\p{L}-]+ ){0,5}(?:of |is |was |to |by )?$", TimeBasis.QUARTER);
        put(NEAR_BEFORE, "\\bdaily (?:[\\p{L}-]+ ){0,2}(?:of |is |was |to |by )?$", TimeBasis.DAY);
    }

    private Times() {}

    static @Nullable Time of(String text, int start, int end) {
        for (Map.Entry<Pattern, TimeBasis> time : RIGHT_BEHIND.entrySet()) {
            Matcher matcher = time.getKey().matcher(text).region(end, text.length());
            if (matcher.lookingAt()) {
                return new Time(time.getValue(), matcher.end());
            }
        }
        String behind = text.substring(end, Math.min(text.length(), end + NEAR));
        String before = text.substring(Math.max(0, start - NEAR), start);
        Matcher next = NEXT_FIGURE.matcher(behind);
        TimeBasis near = near(NEAR_BEHIND, next.find() ? behind.substring(0, next.start()) : behind);
        TimeBasis told = near(NEAR_BEFORE, before);
        near = near == null || told == TimeBasis.ANNUALIZED ? told : near;
        return near == null ? null : new Time(near, end);
    }

    private static @Nullable TimeBasis near(Map<Pattern, TimeBasis> patterns, String text) {
        for (Map.Entry<Pattern, TimeBasis> time : patterns.entrySet()) {
            if (time.getKey().matcher(text).find()) {
                return time.getValue();
            }
        }
        return null;
    }

    private static void per(String words, TimeBasis basis) {
        put(
                RIGHT_BEHIND,
                " ?(?:/ ?|\\bper (?:each )?|\\ban? |\\beach |\\bevery |-a-|-per-)(?:" + words + ")(?![\\p{L}\\d-])",
                basis);
    }

    private static void near(String words, TimeBasis basis) {
        put(RIGHT_BEHIND, words, basis);
    }

    private static void put(Map<Pattern, TimeBasis> patterns, String pattern, TimeBasis basis) {
        patterns.put(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), basis);
    }
}
