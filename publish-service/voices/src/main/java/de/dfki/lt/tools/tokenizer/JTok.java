package de.dfki.lt.tools.tokenizer;

import de.dfki.lt.tools.tokenizer.annotate.AnnotatedString;
import de.dfki.lt.tools.tokenizer.annotate.FastAnnotatedString;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Properties;

/** Words, marks and beginnings of sentences, by the JDK's rules of Unicode. */
public final class JTok {

    private static final String TOKEN = "class";
    private static final String BORDER = "border";

    /** @param languages where jtok kept its word lists; not asked for */
    public JTok(Properties languages) {}

    public AnnotatedString tokenize(String text, String language) {
        Locale locale = Locale.forLanguageTag(language);
        FastAnnotatedString marked = new FastAnnotatedString(text);
        BreakIterator words = BreakIterator.getWordInstance(locale);
        words.setText(text);
        int from = words.first();
        for (int to = words.next(); to != BreakIterator.DONE; from = to, to = words.next()) {
            if (!text.substring(from, to).isBlank()) {
                marked.annotate(TOKEN, "token", from, to);
            }
        }
        BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
        sentences.setText(text);
        for (int at = sentences.next(); at != BreakIterator.DONE && at < text.length(); at = sentences.next()) {
            marked.annotate(BORDER, "tu", at, at + 1);
        }
        return marked;
    }
}
