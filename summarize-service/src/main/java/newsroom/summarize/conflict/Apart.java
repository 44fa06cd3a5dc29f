package newsroom.summarize.conflict;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsroom.contracts.cluster.Quantity;
import newsroom.contracts.cluster.Quantity.Measure;
import newsroom.summarize.claim.Answers;
import newsroom.summarize.claim.Entities;

/** What the words right at a figure say it is the size of, where the other report knows nothing of that. */
final class Apart {

    /** "A share buyback of $5 billion". */
    private static final Pattern SIZE_OF = Pattern.compile(
            "(\\p{L}{3,}) (?:of|worth) (?:(?:about|around|roughly|some|nearly|almost|over|at least|up to|more than|less than) )?$");

    private static final Set<String> ANY_SUM = Set.of(
            "total",
            "sum",
            "amount",
            "figure",
            "value",
            "worth",
            "price",
            "cost",
            "round",
            "deal",
            "contract",
            "package",
            "fund",
            "money",
            "bill",
            "fee",
            "investment",
            "revenue",
            "sales",
            "profit",
            "loss",
            "maximum",
            "minimum",
            "average",
            "number",
            "rate",
            "share",
            "level");
    /** "The fastest growth in three years" tells of no span that anything took. */
    private static final Pattern REACH = Pattern.compile(
            "\\b(?:\\p{L}{3,}est|most|least|first|last|record|best|worst)\\b[^.;]{0,60}\\b(?:in|for|over|of|within)(?: the (?:past|last))?(?: (?:about|nearly|almost|over|more than))? $",
            Pattern.CASE_INSENSITIVE);
    /** "In the past 48 hours" tells over what stretch something else was counted. */
    private static final Pattern STRETCH = Pattern.compile(
            "\\b(?:in|over|during|within|for|of) the (?:past|last|next|coming|first|final) $",
            Pattern.CASE_INSENSITIVE);
    /** "A second trial", "another site": one more of the kind that the other report tells of. */
    private static final Pattern ONE_MORE = Pattern.compile(
            "\\b(?:(?:an?|the|its|their|his|her) (?:second|third|fourth|fifth|next|previous|earlier|former|later|separate|different|follow-up)|another)"
                    + " (?!(?:quarter|half|time|day|week|month|year|night|morning|reading|round|largest|biggest)\\b|\\p{L}+est\\b|\\d)\\p{Ll}{3,}",
            Pattern.CASE_INSENSITIVE);

    /** "31 minutes after the first complaint". */
    private static final Pattern OFFSET =
            Pattern.compile("^ (?:after|before|later|earlier|ago|into|from(?! \\p{Lu}))\\b");
    /** "Pellworth: cutting about 10% of staff", a line of a list of many. */
    private static final Pattern LABEL = Pattern.compile("^(\\p{Lu}[\\p{L}\\d.&’' -]{1,30}): ");

    private Apart() {}

    static boolean are(Statement a, Statement b, Quantity p, Quantity q) {
        boolean reach = p.measure() == Measure.DURATION
                && Stream.of(a.before(), b.before())
                        .anyMatch(before -> REACH.matcher(before).find()
                                || STRETCH.matcher(before).find());
        boolean offset =
                OFFSET.matcher(a.behind()).find() != OFFSET.matcher(b.behind()).find();
        return reach
                || ONE_MORE.matcher(a.clause()).find()
                        != ONE_MORE.matcher(b.clause()).find()
                || (p.measure() == Measure.DURATION && offset)
                || isSizeOfAnother(a, b, p)
                || isSizeOfAnother(b, a, q)
                || isLabelled(a, b)
                || isLabelled(b, a);
    }

    private static boolean isSizeOfAnother(Statement own, Statement other, Quantity quantity) {
        Matcher size = SIZE_OF.matcher(own.before());
        if (quantity.measure() == Measure.COUNT || !size.find()) {
            return false;
        }
        String noun = size.group(1).toLowerCase(Locale.ROOT);
        String meaning = Lexicon.meaning(noun);
        return !ANY_SUM.contains(noun)
                && !own.claim().predicate().contains(noun)
                && !Answers.asks(own.claim().predicate(), noun)
                && !Lexicon.isFree(meaning)
                && !other.report().meanings().contains(meaning);
    }

    private static boolean isLabelled(Statement own, Statement other) {
        Matcher label = LABEL.matcher(own.claim().text());
        return label.find() && !other.report().names(Entities.key(label.group(1)));
    }
}
