package newsroom.summarize.quote;

import java.util.ArrayList;
import java.util.List;

/** Finds what stands between quotation marks, outermost marks only, paragraph by paragraph. */
final class Marks {

    /** The place between the marks. */
    record Marked(int start, int end) {}

    private Marks() {}

    static List<Marked> in(String text) {
        List<Marked> found = new ArrayList<>();
        int line = 0;
        while (line <= text.length()) {
            int end = text.indexOf('\n', line);
            end = end < 0 ? text.length() : end;
            inParagraph(text, line, end, found);
            line = end + 1;
        }
        return found;
    }

    private static void inParagraph(String text, int from, int to, List<Marked> found) {
        int open = -1;
        char opener = 0;
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (open < 0) {
                if (isOpening(text, i, from)) {
                    open = i + 1;
                    opener = c;
                    depth = 1;
                }
            } else if (c == opener && opener != '"') {
                depth++;
            } else if (isClosing(text, i, opener, to) && --depth == 0) {
                add(text, open, i, found);
                open = -1;
            }
        }
        boolean goesOn =
                open >= 0 && opener == '“' && text.substring(to).strip().startsWith("“");
        if (goesOn) {
            add(text, open, to, found);
        }
    }

    private static boolean isOpening(String text, int i, int from) {
        char c = text.charAt(i);
        boolean atWord = i == from || !Character.isLetterOrDigit(text.charAt(i - 1));
        boolean beforeWord = i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1));
        return switch (c) {
            case '“', '«' -> true;
            case '"', '‘' -> atWord && beforeWord;
            default -> false;
        };
    }

    private static boolean isClosing(String text, int i, char opener, int to) {
        char c = text.charAt(i);
        boolean behindWord = !Character.isWhitespace(text.charAt(i - 1));
        boolean atEnd = i + 1 >= to || !Character.isLetterOrDigit(text.charAt(i + 1));
        return switch (opener) {
            case '“' -> c == '”';
            case '«' -> c == '»';
            case '‘' -> c == '’' && behindWord && atEnd;
            default -> c == '"' && behindWord && atEnd;
        };
    }

    /** Without the comma that English puts before a closing mark. */
    private static void add(String text, int start, int end, List<Marked> found) {
        int last = end;
        while (last > start && (text.charAt(last - 1) == ',' || Character.isWhitespace(text.charAt(last - 1)))) {
            last--;
        }
        if (last > start) {
            found.add(new Marked(start, last));
        }
    }
}
