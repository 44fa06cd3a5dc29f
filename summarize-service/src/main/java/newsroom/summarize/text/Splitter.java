package newsroom.summarize.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.contracts.cluster.Span;
import newsroom.contracts.cluster.Span.Part;
import newsroom.contracts.story.Story;

/**
 * Cuts a story into sentences and keeps their places. The JDK's rules break after abbreviations and inside quotations;
 * such pieces are put together again. A line break always ends a sentence.
 */
public final class Splitter {

    private static final Pattern ENDS_OPEN = Pattern.compile(
            "(?:\\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|St|Inc|Corp|Co|Ltd|vs|No|Nos|Fig|Jan|Feb|Mar|Apr|Jun|Jul|Aug"
                    + "|Sep|Sept|Oct|Nov|Dec|approx|est|e\\.g|i\\.e|U\\.S|U\\.K|U\\.N|E\\.U)\\.|\\b[A-Z]\\.)\\s*$");
    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?";
    /** "LONDON, June 2 (Meridian Wire) — ", "(CNN) — ", "(CNN)", "CAIRO — ", "Feb. 23, 2015 -- ". */
    private static final Pattern DATELINE = Pattern.compile(
            "^(?:(?:[A-Z][\\p{L}.' -]{1,40}(?:, [\\p{L}. ]+ ?\\d{0,2})? ?)?\\([\\p{L}\\d .&'-]{2,40}\\) ?[—–-]{1,2} ?"
                    + "|\\([\\p{L} .&'-]{2,40}\\) ?"
                    + "|(?:\\p{Lu}[\\p{Lu}.'’-]+ ?){1,4}(?:, (?:\\p{Lu}[\\p{L}.]+ ?){1,3}(?:, )?)?(?:" + MONTH
                    + " \\d{1,2} ?)?(?:—|–|--|- ) ?"
                    + "|" + MONTH + " \\d{1,2}, \\d{4} ?(?:—|–|--|- ) ?)(?=[\\p{Lu}\\d“\"])");

    private Splitter() {}

    public static Passage title(Story story) {
        String title = story.title();
        return new Passage(story, new Span(story.id(), Part.TITLE, 0, title.length()), title, -1);
    }

    /** The sentences of the text in their order. */
    public static List<Passage> sentences(Story story) {
        return sentences(story, Part.TEXT, 0, story.text().length());
    }

    /** The sentences of a stretch of a part, in their order. */
    public static List<Passage> sentences(Story story, Part part, int from, int to) {
        return sentences(story, part, Words.of(story, part), from, to);
    }

    /** The same, where the caller has the words of the part at hand: those of a transcript are long. */
    public static List<Passage> sentences(Story story, Part part, String text, int from, int to) {
        List<Passage> sentences = new ArrayList<>();
        int lineStart = from;
        while (lineStart < to) {
            int lineEnd = text.indexOf('\n', lineStart);
            int end = lineEnd < 0 || lineEnd > to ? to : lineEnd;
            for (int[] piece : pieces(text, lineStart, end)) {
                add(story, part, text, piece, sentences);
            }
            lineStart = end + 1;
        }
        return sentences;
    }

    private static List<int[]> pieces(String text, int from, int to) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.US);
        breaks.setText(text.substring(from, to));
        List<int[]> pieces = new ArrayList<>();
        int start = from;
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            int end = from + at;
            if (end < to && isOpen(text, start, end)) {
                continue;
            }
            pieces.add(new int[] {start, end});
            start = end;
        }
        return pieces;
    }

    private static boolean isOpen(String text, int start, int end) {
        String piece = text.substring(start, end);
        boolean continues = end < text.length() && Character.isLowerCase(text.charAt(end));
        return continues || ENDS_OPEN.matcher(piece).find() || isInsideQuotation(piece);
    }

    private static boolean isInsideQuotation(String piece) {
        long opening = piece.chars().filter(c -> c == '“').count();
        long closing = piece.chars().filter(c -> c == '”').count();
        long straight = piece.chars().filter(c -> c == '"').count();
        return opening > closing || straight % 2 == 1;
    }

    private static void add(Story story, Part part, String text, int[] piece, List<Passage> sentences) {
        int start = piece[0];
        int end = piece[1];
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        Matcher dateline = DATELINE.matcher(text.substring(start, end));
        if (sentences.isEmpty() && dateline.find()) {
            start += dateline.end();
        }
        if (start < end) {
            Span span = new Span(story.id(), part, start, end);
            sentences.add(new Passage(story, span, text.substring(start, end), sentences.size()));
        }
    }
}
