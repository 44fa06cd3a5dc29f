package newsroom.summarize.claim;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.contracts.cluster.Quantity.Measure;

/** The words that tell what a figure is a figure of, in the order in which they are asked. */
final class MetricWords {

    private static final Map<Measure, Map<String, Pattern>> WORDS = new EnumMap<>(Measure.class);
    /** "Killing 10 people and injuring 80": each number goes with the word that is nearer to it. */
    static final Map<String, Pattern> VICTIMS = new LinkedHashMap<>();
    /** What grows. */
    private static final Map<String, Pattern> GROWING = new LinkedHashMap<>();

    static {
        money("arr", "annual(?:ly)? recurring revenue|ARR|run[- ]rate|revenue run[- ]rate");
        money("net worth", "net worth|fortune|wealth");
        money(
                "valuation",
                "valu(?:ation|ed|es|ing|e of|e(?= (?:it|them|the|(?-i:\\p{Lu}))[^.;,]{0,30} at\\b))|post-money|pre-money|(?<!net )worth(?! of)");
        money(
                "raise",
                "rais(?:e|es|ed|ing)(?! the (?:starting )?price)(?! prices?)|round|funding|financing|seed|series [a-h]\\b|secur(?:es|ed)|investment|invest(?:s|ed)?|(?:went|go(?:es|ing)?) public|public offering|IPO|flotation");
        money("revenue", "revenues?|sales|turnover|earn(?:s|ed)?|brings? in|booked");
        money("profit", "profits?|net income|earnings|operating income");
        money("loss", "loss(?:es)?|lost");
        money("fine", "fin(?:e|es|ed)\\b|penalt(?:y|ies)|damages|settle(?:s|d|ment)");
        money(
                "offer",
                "(?:takeover )?offer(?:s|ed)?|pa(?:ys?|id|ying)(?= [^.;,]{1,40} for (?:the )?(?-i:\\p{Lu}))|bids?|takeover|acquir(?:es?|ed|ing)|acquisition|buy(?:s|ing)?|bought|merger");
        money("deal", "deals?|contracts?|agreement|pays?|paid|agree(?:s|d)? to pay|commit(?:s|ted|ment)|orders?");
        money(
                "price",
                "pric(?:e|es|ed|ing)|cost(?:s|ing)?|charg(?:es?|ed)|starts? at|subscription|fees?|per month|a month|plan\\b");
        money("spending", "spend(?:s|ing)?|spent|capex|capital expenditures?|budget");
        money("market value", "market (?:cap|capitali[sz]ation|value)");
        money("stake", "stake|holding");
        money("debt", "debt|loans?|bonds?|borrow(?:s|ed|ing)?");
        money("pay", "salar(?:y|ies)|compensation|bonus(?:es)?|wages?");
        word(
                Measure.PERCENT,
                "layoffs",
                "la(?:y|ys|id|ying)[- ]?off|layoffs?|(?:of|its) (?:the |its )?(?:staff|workforce|employees|headcount)");
        word(
                Measure.PERCENT,
                "growth",
                "gr[eo]w(?:s|ing|n|th)?|ros[e]|ris(?:e|es|en|ing)|up|increas(?:e|es|ed|ing)|jump(?:s|ed)?|surg(?:es?|ed)|climb(?:s|ed)?|gain(?:s|ed)?|soar(?:s|ed)?");
        word(
                Measure.PERCENT,
                "fall",
                "f[ea]ll(?:s|en|ing)?|down|drop(?:s|ped)?|declin(?:e|es|ed|ing)|plung(?:es?|ed)|decreas(?:e|es|ed)|slump(?:s|ed)?|cheaper|less");
        word(
                Measure.PERCENT,
                "stake",
                "stakes?|owns?|holds?(?= (?:an? |about |another )?[\\d.]+ ?(?:%|percent|per cent) of)|(?:sell(?:s|ing)?|sold|buy(?:s|ing)?|bought)(?= (?:an? |about |another )?[\\d.]+ ?(?:%|percent) of)");
        word(Measure.PERCENT, "margin", "margins?");
        word(Measure.LENGTH, "fall", "f[ae]ll(?:s|en|ing)?|plung\\w+|dropp\\w+|slipp\\w+|tumbl\\w+");
        word(Measure.PERCENT, "speed", "faster|speed[- ]?ups?|throughput|quicker");
        word(
                Measure.PERCENT,
                "accuracy",
                "accura(?:cy|te)|correct(?:ly)?|right|scor(?:e|es|ed)|pass(?:es|ed)?|solv(?:es|ed)|diagnos(?:ed|es)");
        word(Measure.MULTIPLE, "speed", "faster|speed[- ]?ups?|throughput|quicker|latency|slower");
        word(Measure.MULTIPLE, "cost", "expensive|cheaper|costs?|pric(?:e|es|ed|ier)");
        word(
                Measure.MULTIPLE,
                "growth",
                "gr[eo]w(?:s|ing|n|th)?|tripl\\w+|doubl\\w+|quadrupl\\w+|increas(?:e|es|ed)|ris(?:e|en|ing)|rose|jump(?:s|ed)?");
        word(Measure.MULTIPLE, "capability", "capab\\w+|better|improv\\w+|gain");
        VICTIMS.put(
                "injured",
                Pattern.compile(
                        "\\b(?:injur\\w+|wound(?:s|ed|ing)|hurt|hospitali[sz]ed|to hospitals?)\\b",
                        Pattern.CASE_INSENSITIVE));
        VICTIMS.put(
                "dead",
                Pattern.compile(
                        "\\b(?:kill(?:s|ed|ing)|dead|died|drowned|perished|los(?:t|e|ing) their lives|deaths?|toll)\\b",
                        Pattern.CASE_INSENSITIVE));
        GROWING.put("revenue", Pattern.compile("\\b(?:revenues?|sales|ARR|turnover)\\b", Pattern.CASE_INSENSITIVE));
        GROWING.put("profit", Pattern.compile("\\b(?:profits?|income|earnings)\\b", Pattern.CASE_INSENSITIVE));
        GROWING.put(
                "users",
                Pattern.compile(
                        "\\b(?:users?|subscribers?|customers?|MAUs?|downloads?|audience)\\b",
                        Pattern.CASE_INSENSITIVE));
        GROWING.put("shares", Pattern.compile("\\b(?:shares?|stock)\\b", Pattern.CASE_INSENSITIVE));
        GROWING.put("price", Pattern.compile("\\b(?:pric(?:e|es|ing)|costs?|bill)\\b", Pattern.CASE_INSENSITIVE));
        GROWING.put(
                "economy", Pattern.compile("\\b(?:economy|GDP|gross domestic product)\\b", Pattern.CASE_INSENSITIVE));
        GROWING.put("limits", Pattern.compile("\\b(?:limits?|quota)\\b", Pattern.CASE_INSENSITIVE));
        GROWING.put(
                "traffic", Pattern.compile("\\b(?:traffic|usage|demand|tokens|requests)\\b", Pattern.CASE_INSENSITIVE));
    }

    private MetricWords() {}

    static Map<String, Pattern> of(Measure measure) {
        return WORDS.getOrDefault(measure, Map.of());
    }

    /** What grows: the word that is nearest. */
    static String growing(String clause, int at) {
        String best = "";
        int closest = Integer.MAX_VALUE;
        for (Map.Entry<String, Pattern> word : GROWING.entrySet()) {
            Matcher matcher = word.getValue().matcher(clause);
            while (matcher.find()) {
                int distance = Math.abs(matcher.start() - at);
                if (distance < closest) {
                    closest = distance;
                    best = word.getKey();
                }
            }
        }
        return best;
    }

    private static void money(String metric, String words) {
        word(Measure.MONEY, metric, words);
    }

    private static void word(Measure measure, String metric, String words) {
        WORDS.computeIfAbsent(measure, m -> new LinkedHashMap<>())
                .put(metric, Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE));
    }
}
