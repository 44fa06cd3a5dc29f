package newsroom.summarize.gate;

import java.util.regex.Pattern;

/** Takes out of a text what a reader cannot see and a model can. */
public final class Clean {

    /** Controls, formats (zero width, bidi), tags (U+E0000 block), variation selectors, private and unassigned. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\x{E0000}-\\x{E01EF}\\x{FE00}-\\x{FE0F}\\x{115F}\\x{1160}\\x{3164}\\x{FFA0}]");

    private static final Pattern BLANK = Pattern.compile("[\\p{Cc}\\p{Z}\\s]+");
    private static final Pattern COMMENT =
            Pattern.compile("<!--.*?(?:-->|$)|<[/!?a-zA-Z][^<>]{0,400}>", Pattern.DOTALL);
    private static final Pattern DATA = Pattern.compile("\\bdata:[^\\s,]{0,80},\\S*", Pattern.CASE_INSENSITIVE);

    private Clean() {}

    /** The text as a reader sees it, on one line. */
    public static String of(String text) {
        String seen = UNSEEN.matcher(text).replaceAll("");
        seen = COMMENT.matcher(seen).replaceAll(" ");
        seen = DATA.matcher(seen).replaceAll(" ");
        return BLANK.matcher(seen).replaceAll(" ").strip();
    }
}
