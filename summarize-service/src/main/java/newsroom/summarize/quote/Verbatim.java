package newsroom.summarize.quote;

import java.util.regex.Pattern;
import newsroom.contracts.cluster.Quote;
import newsroom.contracts.cluster.Span;
import newsroom.contracts.story.Story;
import newsroom.summarize.text.Words;

/**
 * Whether a quote stands in its source word for word.
 *
 * <p>Two texts are the same word for word when they are equal after exactly this: every quotation mark and apostrophe
 * becomes a straight one, every dash becomes a hyphen, and a run of white space becomes one space. Nothing else.
 */
public final class Verbatim {

    private static final Pattern SINGLE = Pattern.compile("[‘’‚‛′ʼ`´]");
    private static final Pattern DOUBLE = Pattern.compile("[“”„‟″«»]");
    private static final Pattern DASH = Pattern.compile("[‐‑‒–—―−]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");
    private static final String MARKS = "\"'";

    private Verbatim() {}

    /** The stated normalisation. */
    public static String normal(String text) {
        String single = SINGLE.matcher(text).replaceAll("'");
        String marks = DOUBLE.matcher(single).replaceAll("\"");
        String dashes = DASH.matcher(marks).replaceAll("-");
        return SPACE.matcher(dashes).replaceAll(" ").strip();
    }

    /** Whether these words occur in the text. */
    public static boolean occurs(String words, String text) {
        return !words.isBlank() && normal(text).contains(normal(words));
    }

    /**
     * Whether the quote is what its place in the story holds, and stands there as somebody's own words: inside quotation
     * marks, or in a segment of the speaker who is named, or in a comment of that author.
     */
    public static boolean stands(Quote quote, Story story) {
        Span span = quote.span();
        String words = Words.of(story, span.part());
        if (!span.story().equals(story.id()) || span.end() > words.length()) {
            return false;
        }
        boolean same = normal(words.substring(span.start(), span.end())).equals(normal(quote.text()));
        return same
                && switch (quote.form()) {
                    case MARKED -> isMarked(words, span);
                    case SPOKEN -> span.part() == Span.Part.TRANSCRIPT && Turns.isSaidBy(quote, story);
                    case COMMENT -> span.part() == Span.Part.COMMENT && Turns.isWrittenBy(quote, story);
                };
    }

    private static boolean isMarked(String words, Span span) {
        String before = normal(words.substring(Math.max(0, span.start() - 2), span.start()));
        String behind = normal(words.substring(span.end(), Math.min(words.length(), span.end() + 3)));
        boolean opened = !before.isEmpty() && MARKS.indexOf(before.charAt(before.length() - 1)) >= 0;
        boolean closed = behind.matches("(?s)[,.;:!?…]{0,2}[\"'].*");
        // A paragraph that goes on with a new opening mark has no closing one.
        boolean goesOn = words.startsWith("\n", span.end())
                && words.substring(span.end()).strip().matches("(?s)[“\"].*");
        return opened && (closed || goesOn);
    }
}
