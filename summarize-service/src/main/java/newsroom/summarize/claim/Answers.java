package newsroom.summarize.claim;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import newsroom.contracts.cluster.Quantity;
import newsroom.contracts.cluster.Quantity.Measure;

/**
 * Questions that an event has one answer to, each outlet in its own words: how many voted, how long he is sent to prison,
 * how deep the quake was. The name of the question is the metric.
 */
public final class Answers {

    private static final Map<Measure, Map<String, Pattern>> WORDS = new EnumMap<>(Measure.class);
    /** What befell or was done by people that are counted. */
    static final Map<String, Pattern> FATES = new LinkedHashMap<>();
    /** What was done to or by other things that are counted, by their unit. */
    private static final Map<String, Map<String, Pattern>> THINGS = new HashMap<>();
    /** Words farther off tell of something else. */
    private static final int NEAR = 80;

    static {
        word(
                Measure.PERCENT,
                "turnout",
                "turnout|voters (?:took part|voted|cast|turned out|went)|went to the polls|cast (?:a |their )?(?:ballots?|votes?)");
        word(Measure.PERCENT, "votes for", "in favou?r|voted (?:yes|for)|yes (?:camp|vote|side)|backed|approved");
        word(
                Measure.PERCENT,
                "core inflation",
                "(?:core|underlying) (?:inflation|prices)|inflation (?:without|excluding) \\w+");
        word(Measure.PERCENT, "inflation", "inflation|consumer prices|cost of living");
        word(Measure.PERCENT, "unemployment", "unemployment|jobless(?:ness)?|out of work");
        word(Measure.PERCENT, "interest rate", "(?:interest|key|base|policy|lending|benchmark) rates?|borrowing costs");
        word(Measure.PERCENT, "vaccinated", "vaccinat\\w+|immuni[sz]\\w+|jabs?");
        word(Measure.PERCENT, "contained", "contain(?:ed|ment)|under control");
        word(
                Measure.PERCENT,
                "pay rise",
                "(?:pay|wage|salary) (?:rise|increase|hike|deal|offer|award)s?|(?:raise|increase|lift)s? (?:pay|wages|salaries)|more (?:pay|money)|higher (?:pay|wages)");
        word(Measure.PERCENT, "tariff", "tariffs?|dut(?:y|ies)|lev(?:y|ies)");
        word(Measure.PERCENT, "refund", "refund\\w*|compensat\\w+|credits?|(?:get|gets|pay|pays|paid|money|bill) back");
        word(Measure.PERCENT, "efficacy", "effective(?:ness)?|efficacy|cut the risk|reduc\\w+ the risk|protect\\w*");
        word(
                Measure.DURATION,
                "sentence",
                "sentenc\\w+|jail\\w*|prison\\w*|imprison\\w*|behind bars|in custody|detention");
        word(Measure.DURATION, "outage", "outages?|black-?outs?|power cuts?|could not (?:reach|use|open|log)|offline");
        word(Measure.DURATION, "strike", "strikes?|walk-?outs?|stoppages?|industrial action");
        word(Measure.DURATION, "truce", "truce|cease-?fire");
        word(Measure.DURATION, "closure", "clos(?:e|es|ed|ing|ure)|shut(?:s|ting|down)?");
        word(Measure.DURATION, "ban", "ban(?:s|ned|ning)?|suspen\\w+|disqualif\\w+");
        word(Measure.DURATION, "delay", "delay\\w*|late|postpon\\w+|push(?:ed|es|ing)? back|behind schedule");
        word(Measure.DURATION, "battery life", "batter(?:y|ies)|charge");
        word(
                Measure.DURATION,
                "journey",
                "journeys?|travel(?:s|ling|ing)?|trips?|rides?|commut\\w+|trains? (?:will )?need");
        word(
                Measure.DURATION,
                "contract",
                "contracts?|lease|deal|agreement|pact|sign(?:s|ed) (?:up )?for|buys? power|term of office");
        word(
                Measure.LENGTH,
                "depth",
                "depths?|deep|(?:below|beneath|under) (?:the )?(?:sea|ground|surface|earth|ocean)");
        word(Measure.LENGTH, "altitude", "altitudes?|climbed|(?:above|over) (?:the )?(?:sea|ground)|heights?|high");
        word(Measure.LENGTH, "length", "long|lengths?|tunnel|bridge|stretch(?:es)?|runs for");
        word(Measure.LENGTH, "rain", "rain(?:fall|s|ed)?|snow(?:fall)?");
        word(Measure.LENGTH, "wind", "winds?|gusts?");
        word(Measure.MASS, "weight", "weigh\\w*|heav(?:y|ier)|mass");
        word(Measure.BYTES, "memory", "memory|RAM");
        word(Measure.BYTES, "storage", "storage|disk|drive");
        word(Measure.MONEY, "damage", "insur\\w+|damage(?! to reputation)|damaged");
        word(Measure.MONEY, "prize", "prize(?: money)?|purse|winnings|for winning|takes? home|jackpot");
        word(Measure.MONEY, "bail", "bail");
        word(Measure.MONEY, "ransom", "ransom");
        word(Measure.MONEY, "donation", "donat\\w+|gift|pledg\\w+|bequest");
        word(
                Measure.MONEY,
                "fraud",
                "defraud\\w*|cheat\\w*|swindl\\w*|embezzl\\w*|bribes?|scam\\w*|launder\\w*|out of");
        word(Measure.MONEY, "auction price", "auction\\w*|hammer|bidders?|fetch(?:ed|es)?|under the gavel");
        word(Measure.MONEY, "takings", "box office|grossed|takings|ticket sales|in cinemas|opening weekend");
        counted(
                "hectare",
                "burned area",
                "burn\\w*|scorch\\w*|destroy\\w*|char(?:s|red)|blacken\\w*|fires?|blaze|wildfires?|flames");
        counted(
                "vote|lawmaker|senator|deputy|mp|delegate",
                "ayes",
                "in favou?r|for|voted for|backed|to \\d+|passed with|approved");
        fate(
                "evacuated",
                "evacuat\\w+|displac\\w+|fle[ed]\\w*|to safety|(?:made|left) homeless|moved out|forced out"
                        + "|(?:left|leave|from|out of|lost|lose|abandon\\w*|drove|driven) (?:[^.,;]{1,40} )?(?:from )?their (?:homes?|houses?|beds|villages?|towns?)");
        fate(
                "aboard",
                "aboard|on board|carrying|passengers and crew|on the (?:plane|ferry|ship|train|bus|flight|boat)");
        fate("rescued", "rescu\\w+|saved|pulled (?:out|from|alive)|brought ashore|airlifted|winched");
        fate("trapped", "trapped|stranded|stuck");
        fate(
                "strikers",
                "walk(?:ed|ing)? out|(?:on|joined|join|joining) (?:the |a )?strike|striking|down(?:ed|ing)? tools|stopped work");
        fate(
                "crowd",
                "attend\\w*|in front of|watched|turned out|crowds?|gather\\w*|march(?:ed|ing|es)?|protest(?:ed|ing|s)?|demonstrat\\w+|ralli(?:ed|es)|audience|took part|drew");
        fate("infected", "infect\\w*|fell ill|sicken\\w*|caught|contracted|ill with");
        fate("tested", "tests?|tested|trials?|stud(?:y|ies)|enrol\\w*|volunteers?|participa\\w+");
    }

    private Answers() {}

    /** Whether an event has one figure of this metric. */
    public static boolean is(String metric) {
        return FATES.containsKey(metric)
                || THINGS.values().stream().anyMatch(words -> words.containsKey(metric))
                || WORDS.values().stream().anyMatch(words -> words.containsKey(metric));
    }

    /** Whether the word is one that the question is asked with. */
    public static boolean asks(String metric, String word) {
        return WORDS.values().stream()
                .map(words -> words.get(metric))
                .anyMatch(words -> words != null && words.matcher(word).find());
    }

    /** The question that the words nearest to the figure ask; empty when none does. */
    static String of(String clause, int start, int end, Quantity quantity) {
        int from = Math.max(0, start - NEAR);
        String near = clause.substring(from, Math.min(clause.length(), end + NEAR));
        Map<String, Pattern> words = quantity.measure() == Measure.COUNT
                ? THINGS.getOrDefault(quantity.unit(), Map.of())
                : WORDS.getOrDefault(quantity.measure(), Map.of());
        return Metrics.nearest(near, start - from, end - from, words);
    }

    private static void counted(String units, String metric, String words) {
        for (String unit : units.split("\\|")) {
            THINGS.put(unit, Map.of(metric, pattern(words)));
        }
    }

    private static void fate(String metric, String words) {
        FATES.put(metric, pattern(words));
    }

    private static void word(Measure measure, String metric, String words) {
        WORDS.computeIfAbsent(measure, m -> new LinkedHashMap<>()).put(metric, pattern(words));
    }

    private static Pattern pattern(String words) {
        return Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }
}
