package newsroom.summarize.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.contracts.cluster.Modality;

/** How firmly a sentence is said: its words of doubt, its denials, and what follows from them. */
final class Firmness {

    private static final Pattern HEDGE = Pattern.compile(
            "\\b(?:reportedly|allegedly|rumou?red|could|might|may(?! \\d)|claims?|claimed|is said to|are said to|sources say|sources said|people familiar"
                    + "|unconfirmed|speculat\\w+|expected to|suggests?|appears? to|seems? to|likely|unlikely|possibly|perhaps|probably"
                    + "|potential(?:ly)?|in talks|considering|weigh(?:s|ing)|supposedly|purported(?:ly)?|according to)\\b|^Sources?:",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NEGATION = Pattern.compile(
            "\\b(?:not|never|no longer|neither|nor|cannot|without|none)\\b|n['’]t\\b|\\b(?:den(?:y|ies|ied)|refus(?:es?|ed)|reject(?:s|ed)?|fail(?:s|ed) to|bans?|banned|bars|barred|prohibits?|prohibited|forbids?|excludes?|rules? out|ruled out)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DENIAL = Pattern.compile(
            "\\b(?:den(?:y|ies|ied|ying)|disput(?:es?|ed)|refut(?:es?|ed)|false(?:ly)? claim)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLAN = Pattern.compile(
            "\\b(?:will(?! be remembered)|plans? to|(?:is|are) to (?=\\p{Ll})|planning to|is set to|are set to|is due to|expected to|scheduled to|slated to|poised to|aims? (?:to|for)|intends? to|is preparing to"
                    + "|are preparing to|is going to|by the end of|targets?|wants to|seeks?|hopes? to)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ESTIMATE = Pattern.compile(
            "\\b(?:estimat\\w+|forecasts?|projects? (?:that|to|it|revenue)|projected|predicts?|predicted|could|might|reckons?|expects?|is worth an)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REPORT = Pattern.compile(
            "\\b(?:reportedly|allegedly|sources say|sources said|people familiar|is said to|are said to|according to|people close to|claims? to|rumou?red)\\b|^Sources?:",
            Pattern.CASE_INSENSITIVE);

    private Firmness() {}

    static Modality of(String sentence) {
        if (DENIAL.matcher(sentence).find()) {
            return Modality.DENIED;
        }
        if (ESTIMATE.matcher(sentence).find()) {
            return Modality.ESTIMATE;
        }
        if (PLAN.matcher(sentence).find()) {
            return Modality.PLANNED;
        }
        return REPORT.matcher(sentence).find() ? Modality.REPORTED : Modality.FACT;
    }

    static boolean isNegated(String sentence) {
        return NEGATION.matcher(sentence).find();
    }

    /** The words of doubt in their order, lower case, each once. */
    static List<String> hedges(String sentence) {
        List<String> hedges = new ArrayList<>();
        Matcher hedge = HEDGE.matcher(sentence);
        while (hedge.find()) {
            String word = hedge.group().toLowerCase(Locale.ROOT);
            if (!hedges.contains(word)) {
                hedges.add(word);
            }
        }
        return hedges;
    }
}
