package newsroom.ingest.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a long turn is cut: after the first sentence that ends beyond {@value #ENOUGH} characters. */
final class SentenceCuts {

    private static final int ENOUGH = 500;
    /** Speech without full stops is cut at a word. */
    private static final int LONGEST = 1_500;

    private static final Pattern END = Pattern.compile("[.!?…。！？]+[\"”’')\\]]*(?=\\s|$)|[。！？]");

    private SentenceCuts() {}

    /** Ends of the parts, ascending; the last is the end of the text. */
    static List<Integer> of(String text) {
        List<Integer> cuts = new ArrayList<>();
        Matcher end = END.matcher(text);
        int from = 0;
        while (text.length() - from > ENOUGH) {
            int cut = end.find(from + ENOUGH) ? end.end() : text.length();
            if (cut - from > LONGEST) {
                int space = text.lastIndexOf(' ', from + LONGEST);
                cut = space > from ? space : whole(text, from + LONGEST);
            }
            cuts.add(cut);
            from = cut;
        }
        if (from < text.length() && !text.substring(from).isBlank()) {
            cuts.add(text.length());
        }
        return cuts;
    }

    private static int whole(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at - 1)) ? at - 1 : at;
    }
}
