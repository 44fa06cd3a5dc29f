package newsroom.summarize.quote;

import java.util.ArrayList;
import java.util.List;
import newsroom.contracts.cluster.Quote;
import newsroom.contracts.cluster.Quote.Form;
import newsroom.contracts.cluster.Span;
import newsroom.contracts.cluster.Span.Part;
import newsroom.contracts.story.Comment;
import newsroom.contracts.story.Story;
import newsroom.summarize.text.Passage;
import newsroom.summarize.text.Splitter;
import newsroom.summarize.text.Terms;

/** People's own words in a story. Whatever is not found here is told as a paraphrase, without quotation marks. */
public final class Quotes {

    /** Fewer words between marks name or mock something; they are no statement. */
    private static final int FEWEST_WORDS = 5;

    private Quotes() {}

    /** Words inside quotation marks of the text, with the speaker where one is named. */
    public static List<Quote> marked(Story story) {
        List<Quote> quotes = new ArrayList<>();
        String text = story.text();
        for (Marks.Marked marked : Marks.in(text)) {
            String words = text.substring(marked.start(), marked.end());
            if (Terms.words(words) >= FEWEST_WORDS) {
                Span span = new Span(story.id(), Part.TEXT, marked.start(), marked.end());
                quotes.add(
                        new Quote(words, Form.MARKED, Speakers.of(text, marked).orElse(null), null, span));
            }
        }
        return quotes;
    }

    /** Every sentence that a named speaker says in the transcript. */
    public static List<Quote> spoken(Story story) {
        List<Quote> quotes = new ArrayList<>();
        String text = newsroom.summarize.text.Words.of(story, Part.TRANSCRIPT);
        for (Turns.Turn turn : Turns.of(story)) {
            for (Passage passage : Splitter.sentences(story, Part.TRANSCRIPT, text, turn.start(), turn.end())) {
                if (turn.segment().speaker() != null && Terms.words(passage.text()) >= FEWEST_WORDS) {
                    quotes.add(new Quote(
                            passage.text(),
                            Form.SPOKEN,
                            turn.segment().speaker(),
                            turn.segment().startMillis(),
                            passage.span()));
                }
            }
        }
        return quotes;
    }

    /** The first paragraph of every top comment, as far as whole sentences of it go. */
    public static List<Quote> comments(Story story) {
        List<Quote> quotes = new ArrayList<>();
        if (story.discussion() == null) {
            return quotes;
        }
        int start = 0;
        for (Comment comment : story.discussion().top()) {
            for (Passage passage : Splitter.sentences(
                    story, Part.COMMENT, start, start + comment.text().length())) {
                quotes.add(new Quote(passage.text(), Form.COMMENT, comment.author(), null, passage.span()));
            }
            start += comment.text().length() + 1;
        }
        return quotes;
    }
}
