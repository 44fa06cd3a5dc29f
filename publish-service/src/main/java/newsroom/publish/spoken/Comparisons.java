package newsroom.publish.spoken;

import java.util.List;

/** Signs before a figure, and what goes by the measure: "$20/month". */
final class Comparisons {

    private static final String FIGURE = "(?=[$€£¥]?\\d)";
    private static final String MEASURES =
            "(second|minute|hour|day|week|month|quarter|year|user|seat|token|call|request|query"
                    + "|person|share|unit|image|page|device|developer|employee|household|customer)\\b";

    private Comparisons() {}

    static List<Rule> rules() {
        return List.of(
                Rule.says("[~≈∼]\\s?" + FIGURE, "about "),
                Rule.says("(?:>=|≥)\\s?" + FIGURE, "at least "),
                Rule.says("(?:<=|≤)\\s?" + FIGURE, "at most "),
                Rule.says(">\\s?" + FIGURE, "more than "),
                Rule.says("<\\s?" + FIGURE, "less than "),
                Rule.says("±\\s?" + FIGURE, "plus or minus "),
                Rule.says("(?<![\\p{L}\\p{N}.)\\]-])[-−]" + FIGURE, "minus "),
                Rule.says("(?<![\\p{L}\\p{N})])\\+" + FIGURE, "plus "),
                Rule.says("\\s?/\\s?" + MEASURES, " per $1"),
                Rule.says("/(?:sec|s)\\b(?<=[\\p{Ll}\\d]/s|/sec)(?<!B/s)(?<!tok/s)", " per second"),
                Rule.says("(?<=\\d|[BMK])/bbl\\b", " per barrel"),
                Rule.says("(?<=\\d|[BMK])/(?:mo)\\b", " per month"),
                Rule.says("(?<=\\d|[BMK])/(?:yr)\\b", " per year"),
                Rule.says("(?<=\\d|[BMK])/(?:hr|h)\\b", " per hour"));
    }
}
