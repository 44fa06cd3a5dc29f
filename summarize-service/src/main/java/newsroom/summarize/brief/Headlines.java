package newsroom.summarize.brief;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.cluster.Span;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryKind;
import newsroom.summarize.claim.Entities;
import newsroom.summarize.text.Passage;
import newsroom.summarize.text.Terms;

/** Chooses the title that says most plainly what all reports say, and trims what is not news from its ends. */
final class Headlines {

    private static final Pattern BEFORE = Pattern.compile(
            "^(?:Exclusive|Breaking(?: news)?|Watch|Update|Updated|Live|Opinion|Analysis|Video|Show HN|Launch HN"
                    + "|Tell HN|\\[[A-Z]{1,3}\\]) ?[:|–—] ?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER = Pattern.compile(" (?:[|–—-]|\\|\\|) [\\p{Lu}][\\p{L}\\d.&' ]{1,30}$");
    private static final Pattern TEASE = Pattern.compile(
            "you won.t believe|here.s (?:why|how|what)|this is (?:why|how|what)|what (?:we|you) (?:need to )?know|\\bI\\b|\\bmy\\b"
                    + "|things? to know|explained$|\\byou\\b|^Ask HN|^(?:Why|How|What|When|Who|Is|Are|Can|Should|Will|Does) ",
            Pattern.CASE_INSENSITIVE);
    /** Offers, greetings and posts that speak of themselves. */
    private static final Pattern NO_NEWS = Pattern.compile(
            "https?:|\\b(?:save|% off|for life|now (?:just |only )?\\$\\d|less than \\$\\d+ a|tested and ranked|our sponsor|subscription deal|promo|giveaway"
                    + "|learn more|sign up|register now|join us|(?-i:[Ww]e|[Oo]ur|us))\\b|\\b(\\p{L}{3,}) \\1\\b|!$|^[^\\p{L}\\p{N}‘’'\"“$€£]"
                    + "|^(?:Live updates|Inside|Available (?:now|today)|The latest|An? (?:interview|profile|conversation)|This|That|It|They|Here|\\d+ (?:ways|things|best|tips))\\b",
            Pattern.CASE_INSENSITIVE);
    /** What a post hangs on behind its news. */
    private static final Pattern TAIL = Pattern.compile(
            "\\s*(?:(?:Learn more|Read more|More|Details|Link|Full (?:story|post)|Sign up|Try it)[^.!?]{0,30}[:→]?\\s*)?https?://\\S+\\s*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FIRST_SENTENCE = Pattern.compile("^(.{30,}?[\\p{L}\\p{N})][.!])\\s+[^\\p{Ll}]");
    private static final Pattern CUT_OFF = Pattern.compile("(?:\\.\\.\\.|…)$");
    private static final int SHORT = 45;
    private static final int LONG = 120;

    private Headlines() {}

    static Sentence of(ClusterFile file) {
        List<Passage> titles = file.reports().stream().map(Headlines::trimmed).toList();
        Coverage coverage = Coverage.of(titles);
        Passage best = titles.stream()
                .max(Comparator.comparingDouble((Passage title) -> worth(title, coverage))
                        .thenComparing(title -> title.story().id(), Comparator.reverseOrder()))
                .orElseThrow();
        return Telling.of(best);
    }

    /** Whether a title says what happened, without a question, a tease or an offer. */
    static boolean isTelling(Passage title) {
        String text = title.text();
        return !text.contains("?")
                && !isCutOff(text)
                && !TEASE.matcher(text).find()
                && !NO_NEWS.matcher(text).find();
    }

    static boolean isCutOff(String title) {
        return CUT_OFF.matcher(title).find();
    }

    private static double worth(Passage title, Coverage coverage) {
        String text = title.text();
        double worth =
                0.5 * coverage.of(text) + 0.25 * title.story().source().tier().authority();
        worth += text.length() >= SHORT && text.length() <= LONG ? 0.15 : 0;
        worth += Terms.figures(text).isEmpty() ? 0 : 0.1;
        worth -= text.endsWith("?") ? 0.4 : 0;
        worth -= TEASE.matcher(text).find() ? 0.35 : 0;
        worth -= NO_NEWS.matcher(text).find() ? 0.35 : 0;
        worth -= text.contains("? ") ? 0.2 : 0;
        worth += Entities.in(text).isEmpty() ? 0 : 0.1;
        worth -= isCutOff(text) ? 0.3 : 0;
        worth -= title.story().kind() == StoryKind.POST ? 0.3 : 0;
        worth -= text.equals(text.toUpperCase(java.util.Locale.ROOT)) ? 0.4 : 0;
        worth -= text.length() > 200 ? 0.4 : 0;
        return worth;
    }

    /** The title without "Exclusive:" before and the outlet's name behind; the span shrinks with it. */
    static Passage trimmed(Story story) {
        String title = story.title();
        int start = 0;
        Matcher before = BEFORE.matcher(title);
        if (before.find() && before.end() < title.length()) {
            start = before.end();
        }
        int end = title.length();
        Matcher after = AFTER.matcher(title);
        if (after.find() && after.start() > start + SHORT / 2) {
            end = after.start();
        }
        if (story.kind() == StoryKind.POST) {
            end = endOfPost(title, start, end);
        }
        Span span = new Span(story.id(), Span.Part.TITLE, start, end);
        return new Passage(story, span, title.substring(start, end), -1);
    }

    /** A post's first sentence, without the address behind it. */
    private static int endOfPost(String title, int start, int end) {
        String post = title.substring(start, end);
        Matcher tail = TAIL.matcher(post);
        int whole = tail.find() && tail.start() >= SHORT / 2 ? tail.start() : post.length();
        Matcher first = FIRST_SENTENCE.matcher(post.substring(0, whole));
        return start + (first.find() ? first.end(1) : whole);
    }
}
