package newsroom.scoring.judge;

import java.util.regex.Pattern;
import newsroom.contracts.story.StoryKind;

/**
 * What sort of piece a story is, told by its headline: an editor prints news before comment, and an advertisement never.
 * English only; what no pattern knows is news.
 */
enum Genre {
    NEWS(1.0, "news"),
    PAPER(0.7, "a paper"),
    COMMENT(0.45, "comment"),
    HOW_TO(0.3, "instructions"),
    LIST(0.15, "a list"),
    DIGEST(0.1, "a digest"),
    PROMOTION(0.0, "an advertisement");

    private static final String MONEY = "[$£€] ?\\d[\\d,.]*";

    private static final Pattern SELLS =
            pattern("\\b(for life|promo(tion)? codes?|coupons?|giveaway|price (alert|drop)|now (just |only )?"
                    + MONEY + "|less than " + MONEY + " (a|per) (year|month)|just " + MONEY
                    + "|(lowest|record[- ]low|best)(-ever)? price|\\d+ ?% off|" + MONEY + " off|\\d+ for " + MONEY
                    + "|save (over |up to )?" + MONEY
                    + "|our (new )?sponsors?|(best|early) .{0,30}\\bdeals?\\b|on sale|with this " + MONEY
                    + "|join us (at|for|in)\\b|register (now|today|here|for)|.{0,40}\\bour hackathon)");

    private static final Pattern GATHERS = pattern(
            "^(top stories|the download:|.{0,30}\\b(newsletter|roundup|recap)\\b)"
                    + "|^the latest .{0,20}(news|updates)|^(this|last) week('s)? (in|on)\\b|\\bin brief$|\\blinks for\\b");

    private static final Pattern COUNTS = pattern(
            "^(here (are|is) |these are )?(the |my |our )?(top |best )?(\\d+|two|three|four|five|six|seven|eight|nine|ten)"
                    + " ([\\w'’-]+ ){0,4}?(ways?|things|tips|reasons|tools|prompts|apps|lessons|steps|mistakes|takeaways|hacks"
                    + "|questions|ideas|picks|skills|numbers|charts|signs|rules|stumbles|books|facts|myths|tricks|moments)\\b"
                    + "|^(the )?best [\\w -]{3,40}(,| for | of |:)|tested and ranked|^everything (you need|we know)"
                    + "|\\d+ biggest |\\bmy top \\d+");

    private static final Pattern TEACHES =
            pattern("^(how to|a (beginner'?s |complete |practical )?guide|the (complete|ultimate) guide|getting started"
                    + "|up and running|build(ing)? (your|a|an) |tutorial)|\\b(complete|step[- ]by[- ]step|.{0,12} guide to)\\b"
                    + "|in (just )?\\d+ (mins?|minutes)\\b");

    private static final Pattern ARGUES = pattern(
            "\\?$|^(opinion|why|what|who|should|is|are|can|do|does|will|i|i['’](m|ve|d|ll)|my|we need|stop|don['’]t|dear|"
                    + "q ?& ?a|a profile of|profile|an (open )?letter|an interview|interview|review|hands[- ]on|watch|listen|podcast"
                    + "|inside|meet|how (i|we)|building the|the (case|problem|illusion|trouble|rise|end) )\\b"
                    + "|\\bi (tried|tested|asked|built|spent|replaced|was|used|quit|think|noticed|got)\\b|\\breview\\b"
                    + "|\\bin an interview\\b|^(the|an?) [\\w -]{2,30}:? (what|why|how)\\b");

    private final double worth;
    private final String words;

    Genre(double worth, String words) {
        this.worth = worth;
        this.words = words;
    }

    static Genre of(StoryKind kind, String title) {
        if (kind == StoryKind.PAPER) {
            return PAPER;
        }
        if (SELLS.matcher(title).find()) {
            return PROMOTION;
        }
        if (GATHERS.matcher(title).find()) {
            return DIGEST;
        }
        if (COUNTS.matcher(title).find()) {
            return LIST;
        }
        if (TEACHES.matcher(title).find()) {
            return HOW_TO;
        }
        return ARGUES.matcher(title).find() ? COMMENT : NEWS;
    }

    /** What one such piece is worth beside a piece of news with the same facts, 0 to 1. */
    double worth() {
        return worth;
    }

    String words() {
        return words;
    }

    /** Tells of many events or of none, so that it is no report of any. */
    boolean standsAlone() {
        return this == LIST || this == DIGEST || this == PROMOTION;
    }

    private static Pattern pattern(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    }
}
