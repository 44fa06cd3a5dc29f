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

    private static final String POWERLESS =
            "without (?:power|electricity)|lost (?:power|electricity)|black-?outs?|power cuts?|in the dark";
    private static final String EXPOSED = "leak\\w*|stolen|expos\\w*|breach\\w*|compromis\\w*|hack\\w*";
    private static final String DEPLOYED = "battl\\w*|fight\\w*|fought|tackl\\w*|deploy\\w*|sent|at the scene|on duty";
    /** Words farther off tell of something else. */
    private static final int NEAR = 80;

    static {
        shares();
        stretches();
        sizes();
        sums();
        things();
        fates();
    }

    private Answers() {}

    private static void shares() {
        share(
                "turnout",
                "turnout|voters (?:took part|voted|cast|turned out|went)|went to the polls|cast (?:a |their )?(?:ballots?|votes?)");
        share("share in favour", "in favou?r|voted (?:yes|for)|yes (?:camp|vote|side)|backed|approved");
        share("core inflation rate", "(?:core|underlying) (?:inflation|prices)|inflation (?:without|excluding) \\w+");
        share("inflation rate", "inflation|consumer prices|cost of living");
        share("unemployment rate", "unemployment|jobless(?:ness)?|out of work");
        share("interest rate", "(?:interest|key|base|policy|lending|benchmark) rates?|borrowing costs");
        share("vaccination rate", "vaccinat\\w+|immuni[sz]\\w+|jabs?");
        share("share contained", "contain(?:ed|ment)|under control");
        share(
                "pay rise",
                "(?:pay|wage|salary) (?:rise|increase|hike|deal|offer|award)s?|(?:raise|increase|lift)s? (?:pay|wages|salaries)|more (?:pay|money)|higher (?:pay|wages)");
        share("tariff", "tariffs?|dut(?:y|ies)|lev(?:y|ies)");
        share("refund", "refund\\w*|compensat\\w+|credits?|(?:get|gets|pay|pays|paid|money|bill) back");
        share("efficacy", "effective(?:ness)?|efficacy|cut the risk|reduc\\w+ the risk|protect\\w*");
        share("approval rating", "approval ratings?|popularity");
        share("market share", "market share|of the market");
        share("discount", "discounts?|off the (?:list )?price|price cuts?");
    }

    private static void stretches() {
        stretch("sentence", "sentenc\\w+|jail\\w*|prison\\w*|imprison\\w*|behind bars|in custody|detention");
        stretch("outage", "outages?|black-?outs?|power cuts?|could not (?:reach|use|open|log)|offline");
        stretch("strike", "strikes?|walk-?outs?|stoppages?|industrial action");
        stretch("truce", "truce|cease-?fire");
        stretch("closure", "clos(?:e|es|ed|ing|ure)|shut(?:s|ting|down)?");
        stretch("ban", "ban(?:s|ned|ning)?|suspen\\w+|disqualif\\w+");
        stretch("delay", "delay\\w*|late|postpon\\w+|push(?:ed|es|ing)? back|behind schedule");
        stretch("battery life", "batter(?:y|ies)|charge");
        stretch("journey", "journeys?|travel(?:s|ling|ing)?|trips?|rides?|commut\\w+|trains? (?:will )?need");
        stretch("contract", "contracts?|lease|deal|agreement|pact|sign(?:s|ed) (?:up )?for|buys? power|term of office");
        stretch("wait", "wait(?:s|ed|ing)?|queue\\w*");
        stretch("talks", "talks|negotiat\\w+");
        stretch("mission", "missions?|in orbit|in space");
        stretch("guarantee", "warrant(?:y|ies)|guarantees?");
    }

    private static void sizes() {
        word(
                Measure.LENGTH,
                "depth",
                "depths?|deep|(?:below|beneath|under) (?:the )?(?:sea|ground|surface|earth|ocean)");
        word(Measure.LENGTH, "altitude", "altitudes?|climbed|(?:above|over) (?:the )?(?:sea|ground)|heights?|high");
        word(Measure.LENGTH, "height", "tall|tallest");
        word(Measure.LENGTH, "length", "long|lengths?|tunnel|bridge|stretch(?:es)?|runs for");
        word(Measure.LENGTH, "rainfall", "rain(?:fall|s|ed)?|snow(?:fall)?");
        word(Measure.LENGTH, "wind speed", "winds?|gusts?");
        word(Measure.LENGTH, "wave height", "waves?|tsunami|storm surge");
        word(Measure.LENGTH, "range", "range");
        word(Measure.MASS, "weight", "weigh\\w*|heav(?:y|ier)|mass");
        word(Measure.MASS, "haul", "cocaine|heroin|cannabis|drugs?|seiz\\w+|smuggl\\w+|haul");
        word(Measure.MASS, "spill", "spill\\w*|leak\\w*");
        word(Measure.BYTES, "memory", "memory|RAM");
        word(Measure.BYTES, "storage", "storage|disk|drive");
    }

    private static void sums() {
        sum("damage", "insur\\w+|damage(?! to reputation)|damaged");
        sum("prize", "prize(?: money)?|purse|winnings|for winning|takes? home|jackpot");
        sum("bail", "bail");
        sum("ransom", "ransom");
        sum("reward", "rewards?");
        sum("donation", "donat\\w+|gift|pledg\\w+|bequest");
        sum("fraud", "defraud\\w*|cheat\\w*|swindl\\w*|embezzl\\w*|bribes?|scam\\w*|launder\\w*|out of");
        sum("auction price", "auction\\w*|hammer|bidders?|fetch(?:ed|es)?|under the gavel");
        sum("takings", "box office|grossed|takings|ticket sales|in cinemas|opening weekend");
        sum("compensation", "compensat\\w+|redress|payouts?");
        sum("subsidy", "subsid\\w+|grants?|state aid");
        sum("dividend", "dividends?");
        sum("deficit", "deficits?|shortfall");
    }

    private static void things() {
        counted(
                "hectare",
                "burned area",
                "burn\\w*|scorch\\w*|destroy\\w*|char(?:s|red)|blacken\\w*|fires?|blaze|wildfires?|flames");
        counted(
                "vote|lawmaker|senator|deputy|mp|delegate",
                "ayes",
                "in favou?r|for|voted for|backed|to \\d+|passed with|approved");
        counted("signature", "signatures", "sign\\w*|petition\\w*");
        counted("household|home|house|property", "homes without power", POWERLESS);
        counted("customer", "customers without power", POWERLESS);
        counted("home|house|building", "homes destroyed", "destroy\\w*|burn(?:ed|t) down|flatten\\w*|razed|swept away");
        counted("flight", "cancelled flights", "cancel\\w*|scrap\\w*|ground\\w*");
        counted("car|vehicle|truck|unit", "recall", "recall\\w*");
        counted("record|account|file", "exposed records", EXPOSED);
        counted("customer|user|patient|client", "exposed people", EXPOSED);
        counted("firefighter", "deployed firefighters", DEPLOYED);
        counted("soldier|troop", "deployed soldiers", DEPLOYED);
        counted("store|shop|branch|school", "closures", "clos(?:e|es|ed|ing|ures?)|shut\\w*");
    }

    private static void fates() {
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
            THINGS.computeIfAbsent(unit, u -> new LinkedHashMap<>()).put(metric, pattern(words));
        }
    }

    private static void share(String metric, String words) {
        word(Measure.PERCENT, metric, words);
    }

    private static void stretch(String metric, String words) {
        word(Measure.DURATION, metric, words);
    }

    private static void sum(String metric, String words) {
        word(Measure.MONEY, metric, words);
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
