package newsroom.summarize.gate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.contracts.cluster.Quantity.TimeBasis;

/** Which stretches of time a sentence gives its figures for, by its words. */
final class Rates {

    private static final Map<TimeBasis, Pattern> TOLD = new EnumMap<>(TimeBasis.class);
    /** "A year", not "this year": a figure turned into a rate. */
    private static final Map<TimeBasis, Pattern> RATE = new EnumMap<>(TimeBasis.class);

    static {
        stretch(TimeBasis.SECOND, "second", "per second");
        // "A second plant" is no rate; "tokens a second" is.
        RATE.put(
                TimeBasis.SECOND,
                compiled("(?:per|each|every) second|/ ?second|(?<=[sBb] )a second(?= (?:on|in|with|and|at|for|to|from|than|when|but|as)\\b|[^ \\p{L}]|$)"));
        stretch(TimeBasis.MINUTE, "minute", "per minute");
        stretch(TimeBasis.HOUR, "hour", "hourly");
        stretch(TimeBasis.DAY, "day", "daily");
        stretch(TimeBasis.WEEK, "week", "weekly");
        stretch(TimeBasis.MONTH, "month", "monthly");
        stretch(TimeBasis.QUARTER, "quarter", "quarterly");
        stretch(TimeBasis.YEAR, "year", "yearly|annual|annually");
        compared(TimeBasis.ANNUALIZED, "annuali[sz]ed|run[ -]rate|ARR|annual recurring");
        compared(
                TimeBasis.YEAR_OVER_YEAR,
                "year[ -](?:over|on)[ -]year|y/y|yoy|(?:from|than|compared with|against) (?:a|the|one) year (?:earlier|ago|before)|a year (?:earlier|ago|before)|from the (?:same|previous) (?:period|quarter|month|year)|than last year|from last year");
        compared(
                TimeBasis.QUARTER_OVER_QUARTER,
                "quarter[ -](?:over|on)[ -]quarter|q/q|qoq|(?:from|than) (?:a|the) (?:quarter (?:earlier|ago|before)|previous quarter)|a quarter (?:earlier|ago|before)");
        compared(
                TimeBasis.MONTH_OVER_MONTH,
                "month[ -](?:over|on)[ -]month|m/m|mom|(?:from|than) (?:a|the) (?:month (?:earlier|ago|before)|previous month)|a month (?:earlier|ago|before)");
        compared(
                TimeBasis.TO_DATE,
                "to date|so far|in total|since (?:launch|then|the start)|cumulative(?:ly)?|all[ -]time|lifetime");
    }

    private Rates() {}

    /** Whether the sentence speaks of the stretch at all, as a rate or as a time. */
    static boolean tells(String sentence, TimeBasis basis) {
        return pattern(TOLD, basis).matcher(sentence).find();
    }

    /** Rates and comparisons of the sentence that none of the sources has. */
    static List<String> added(String sentence, List<SourceLine> sources) {
        List<String> added = new ArrayList<>();
        RATE.forEach((basis, rate) -> {
            Matcher found = rate.matcher(sentence);
            if (found.find()
                    && sources.stream()
                            .noneMatch(line -> rate.matcher(line.text()).find())) {
                added.add(found.group());
            }
        });
        return added;
    }

    private static void stretch(TimeBasis basis, String noun, String adverb) {
        // "A year earlier" and "a year ago" compare; "a year" behind a figure is a rate.
        String rate = "(?<!(?:from|than|for|after|within|in|of) )(?:an?|per|each|every) " + noun
                + "(?! (?:earlier|ago|before|later))|/ ?" + noun + "|" + adverb;
        RATE.put(basis, compiled(rate));
        TOLD.put(basis, compiled(noun + "s?|" + adverb));
    }

    private static void compared(TimeBasis basis, String words) {
        RATE.put(basis, compiled(words));
        TOLD.put(basis, compiled(words));
    }

    private static Pattern compiled(String words) {
        return Pattern.compile("(?<![\\p{L}])(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    private static Pattern pattern(Map<TimeBasis, Pattern> patterns, TimeBasis basis) {
        return java.util.Objects.requireNonNull(patterns.get(basis), basis::name);
    }
}
