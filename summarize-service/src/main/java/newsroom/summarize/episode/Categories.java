package newsroom.summarize.episode;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The subject area of a claim, by the words that only that area uses; AI &amp; Tech where none does. */
final class Categories {

    static final String DEFAULT = "AI & Tech";
    private static final Map<String, Pattern> WORDS = new LinkedHashMap<>();

    static {
        area(
                "Regulation",
                "regulat\\w+|law(?:s|yers?|suits?)?|legal|compliance|governments?|congress|senate|policy|policies|court|copyright|privacy|EU AI Act|FDA|licens\\w+");
        area(
                "Security",
                "security|secure|vulnerab\\w+|attack\\w*|hack\\w*|malware|prompt injection|OWASP|phishing|encryption|breach\\w*");
        area(
                "Coding",
                "cod(?:e|es|ed|ing)|programm\\w+|developers?|software engineers?|GitHub|pull requests?|compilers?|open source|repositor\\w+|debug\\w*|API|SDK|Python|Rust|JavaScript|TypeScript|Linux|git");
        area(
                "Enterprise",
                "enterprises?|customers?|business(?:es)? (?:users?|process\\w*)|workflows?|departments?|employees?|workforce|IT teams?|organi[sz]ations?|procurement|vendors?");
        area(
                "Business",
                "revenue|profit\\w*|market(?:s|ing)?|sales|pric(?:e|es|ing)|costs?|stock|shares|econom\\w+|jobs?|unemployment|budget");
        area(
                "Startups",
                "startups?|founders?|seed round|series [A-E]|venture|investors?|valuation|fund(?:ing|raising)|Y Combinator|IPO");
        area(
                "Energy",
                "energy|power (?:grid|plants?|supply)|electricity|nuclear|solar|megawatts?|gigawatts?|reactors?|batter(?:y|ies)");
        area(
                "Hardware",
                "GPUs?|chips?|Nvidia|TPUs?|data ?cent(?:er|re)s?|servers?|semiconductors?|robots?|robotics|devices?");
        area(
                "Research",
                "papers?|stud(?:y|ies)|researchers?|universit\\w+|experiments?|benchmarks?|dataset\\w*|scientific|peer review");
        area("Health", "health\\w*|patients?|hospitals?|doctors?|medical|clinical|drugs?|cancer|disease\\w*");
    }

    private Categories() {}

    static String of(String sentence) {
        String best = DEFAULT;
        int most = 0;
        for (Map.Entry<String, Pattern> area : WORDS.entrySet()) {
            Matcher word = area.getValue().matcher(sentence);
            int count = 0;
            while (word.find()) {
                count++;
            }
            if (count > most) {
                most = count;
                best = area.getKey();
            }
        }
        return best;
    }

    private static void area(String name, String words) {
        WORDS.put(name, Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE));
    }
}
