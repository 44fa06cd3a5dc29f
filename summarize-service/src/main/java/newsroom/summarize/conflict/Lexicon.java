package newsroom.summarize.conflict;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import newsroom.summarize.text.Stem;

/** What words of news mean the same, and which of them tell nothing of a figure. A closed list: other words are themselves. */
final class Lexicon {
    private static final Set<String> SMALL = words(
            "a an the of in at on for from to by with without within into onto over under about around through across per and or but"
                    + " as than that which who whom whose this these those it its he she his her they their we our i is are was were"
                    + " be been being has have had having do does did will would can could may might shall should must not no so"
                    + " after before during since until while when where because if there here then now still yet already also just"
                    + " only even more most less least some any all each every both other another up down out off again once"
                    + " near among between inside outside throughout excluding including against due");
    private static final Map<String, String> MEANINGS = new HashMap<>();
    private static final Map<String, Set<String>> METRICS = new HashMap<>();

    static {
        same(
                "have",
                "employ hold run operate house own count comprise contain feature boast possess field maintain staff workforce"
                        + " employee employees payroll headcount number");
        same("buy", "buy bought purchase order acquire acquisition takeover merger sell sold sale supply ship deliver");
        same(
                "die",
                "kill killed die died dead death deaths toll fatality fatalities lives claim perish lost drown drowned");
        same("hurt", "injure injured injury injuries hurt wound wounded");
        same("hit", "hit affect affected strike struck disrupt impact");
        same("win", "win won award awarded land landed secure secured");
        same("rise", "rise rose grow grew growth increase increased climb jump jumped surge soar gain up raise");
        same("fall", "fall fell drop dropped decline slump slide slid sink sank down decrease shrink plunge tumble");
        same(
                "cut",
                "cut lay layoff layoffs laid redundancy redundancies dismiss fire fired slash slashed axe eliminate shed job jobs lower reduce trim");
        same("build", "build built construct construction erect");
        same("open", "open begin began start started launch launched debut");
        same(
                "attend",
                "attend attended gather turn protest protester demonstrator demonstrate march marched marching marcher rally rallied"
                        + " watch see saw crowd audience spectator");
        same("carry", "carry carrying carried aboard onboard board transport passenger");
        same("fight", "fight fighting fought battle battling tackle tackling combat");
        same("effective", "effective efficacy effectiveness protect protection");
        same("recall", "recall recalled recalling");
        same("link", "link linked connect connected attribute blame");
        same("flood", "flood swamp inundate submerge");
        same("grant", "grant release receive allocate pledge donate");
        same("infect", "infect infected infection infections sicken sickened case cases");
        same("miss", "missing unaccounted");
        same("trap", "strand stranded stuck trap trapped");
        same("visit", "visit visitor visitors tourist tourists");
        same("evacuate", "evacuate evacuated flee fled leave left displaced displace");
        same(
                "follow",
                "follow followed enrol enrolled recruit include involve cover covered examine examined interview interviewed"
                        + " participant participants volunteer volunteers enrolled part participate test tested");
        same("cancel", "cancel cancelled canceled scrap scrapped call");
        same("use", "use draw consume require drew");
        same("produce", "produce make manufacture output generate yield");
        same("spend", "spend spent invest invested investment cost pour");
        same("pass", "pass passed approve approved adopt adopted vote votes voted");
        same("score", "score scored reach reached achieve achieved record");
        same("steal", "steal stole stolen leak leaked expose exposed breach breached compromise compromised");
        same("arrest", "arrest arrested detain detained custody");
        same("burn", "burn burned burnt scorch scorched destroy destroyed consume consumed char blacken engulf");
        same("damage", "damage damaged");
        same("rescue", "rescue rescued save saved");
        same("fine", "fine fined penalty penalties pay impose");
        same("quake", "earthquake quake tremor");
        same("storm", "hurricane storm cyclone typhoon");
        same("blaze", "fire blaze wildfire");
        same("car", "vehicle car");
        same("flat", "home house");
        same("worker", "worker employee staff staffer");
        metric("raise", "raise round funding financing series secure investment invest investor capital close back");
        metric("valuation", "valuation value worth round investor");
        metric("deal", "deal contract agreement pay commit order win");
        metric("offer", "offer pay bid takeover acquire acquisition buy merger price purchase");
        metric("price", "price cost charge start subscription fee plan sell retail");
        metric("revenue", "revenue sale turnover earn bring post");
        metric("profit", "profit income earnings make post");
        metric("loss", "loss lose post");
        metric(
                "fine",
                "fine penalty damages settle settlement pay order impose jury court judge regulator watchdog must");
        metric("spending", "spend capex capital expenditure budget invest");
        metric("stake", "stake own hold share have buy sell");
        metric("layoffs", "cut worker go");
        metric("staff", "have worker cut create");
        metric("gpu", "gpu chip accelerator have");
        metric("users", "user subscriber customer member have");
        metric("context", "context window token");
        metric("power", "power capacity electricity use");
        metric("arr", "annual recurring revenue run rate arr have");
        metric("accuracy", "accuracy accurate correct correctly right score pass solve diagnose diagnosis");
        metric("dead", "die");
        metric("injured", "hurt");
    }

    /** Hedges, speech, times near the report, and the words that news is told with. */
    private static final Set<String> FREE = meanings(
            "say said says tell told report reported reportedly announce announced confirm confirmed according official officials source"
                    + " sources estimate estimated expect expected plan planned set today yesterday monday tuesday wednesday thursday"
                    + " friday saturday sunday morning afternoon evening night new newly recently week company firm startup group giant"
                    + " maker business statement filing agency worth total number figure amount approximately roughly nearly almost"
                    + " least exactly well like come came stand stood put make made get got give gave take took find found show showed"
                    + " need want seek name call called known latest record study survey data analysis researcher researchers scientist"
                    + " authorities police ministry minister government spokesman spokeswoman spokesperson chief executive president"
                    + " year quarter month day people person be deal agreement agree agreed sign signed complete completed close closed"
                    + " lead led leading us usd dollar dollars euro euros percent per cent million billion thousand trillion"
                    + " bring annualized rate annually yearly monthly weekly daily hourly annual prepare preparing ready cluster fleet test lie lies located situated nvidia amd intel tsmc roughly own alleged suspected");

    /** Wishes, forecasts, what was before, and parts: a figure beside one of them is a figure of its own kind. */
    private static final Set<String> APART =
            meanings("aim target goal hope propose proposal recommend request ask demand want seek sought"
                    + " forecast project projection predict guidance originally initially previously earlier former formerly prior"
                    + " older elder preliminary fear could might may would risk threaten opening each every another additional extra further remain rest average median typical"
                    + " maximum minimum first second third last next final half alone combined excluding except without against"
                    + " since until not never fail previous initial original potential eligible similar rival predecessor forerunner ago before"
                    + " keep retain without talks");

    private static final Set<String> NUMBERS = words(
            "one two three four five six seven eight nine ten eleven twelve dozen hundred thousand million billion trillion percent per"
                    + " cent doubled tripled quadrupled halved bn m k gw mw kw");
    private static final Set<String> KINDS =
            meanings("model site plant platform app service cluster facility system rocket car chip centre"
                    + " center works campus mine ship tower airport");

    private Lexicon() {}

    static boolean isSmall(String plain) {
        return SMALL.contains(plain);
    }

    static boolean isFree(String meaning) {
        return FREE.contains(meaning);
    }

    /** The name that a word shares with its synonyms, or its own stem. */
    static String meaning(String plain) {
        String stem = stem(plain);
        return MEANINGS.getOrDefault(stem, stem);
    }

    /** Meanings of the words that tell a metric. */
    static Set<String> ofMetric(String metric) {
        String first = metric.split(" ")[0];
        return METRICS.getOrDefault(first.equals("growth") ? "rise" : first, Set.of(meaning(first)));
    }

    /** Whether a word tells what is done, for all that its form shows. */
    static boolean isDeed(String word, String meaning) {
        return Stem.isIrregular(word) || word.endsWith("ed") || MEANINGS.containsValue(meaning);
    }

    /** "Selling" and "sell" are one, whichever way the doubled letter went. */
    private static String stem(String plain) {
        String one = plain.length() == 4
                ? plain.replaceFirst("(?<!s)s$", "")
                : plain.length() == 5 ? plain.replaceFirst("ed$", "") : plain;
        return Stem.of(one).replaceFirst("(\\p{L})\\1$", "$1");
    }

    static boolean isNumber(String plain) {
        return !Character.isLetter(plain.charAt(0)) || NUMBERS.contains(plain);
    }

    /** Meanings of the words of a text that make a figure beside them one of another kind. */
    static Set<String> apart(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(Lexicon::setsApart)
                .map(Lexicon::meaning)
                .collect(Collectors.toSet());
    }

    /** Whether a figure beside the word is of another kind than one without it. */
    private static boolean setsApart(String word) {
        return APART.contains(word) || APART.contains(meaning(word));
    }

    /** Nouns that only say what kind of thing the name before them is. */
    static boolean isKindOfName(String meaning) {
        return KINDS.contains(meaning);
    }

    private static void same(String name, String words) {
        Arrays.stream(words.split(" ")).forEach(word -> MEANINGS.put(stem(word), name));
        MEANINGS.put(stem(name), name);
    }

    private static void metric(String metric, String words) {
        METRICS.put(metric, meanings(words));
    }

    private static Set<String> meanings(String words) {
        return Arrays.stream(words.split(" +")).map(Lexicon::meaning).collect(Collectors.toSet());
    }

    private static Set<String> words(String words) {
        return Set.copyOf(Arrays.asList(words.split(" +")));
    }
}
