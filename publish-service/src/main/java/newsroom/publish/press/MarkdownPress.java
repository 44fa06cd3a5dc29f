package newsroom.publish.press;

import java.util.Locale;
import java.util.Set;
import newsroom.contracts.issue.Issue;
import newsroom.publish.press.Piece.Kind;
import newsroom.publish.press.Piece.Run;

/** Markdown (CommonMark). Sources' words are escaped, so that they cannot become markup or links of their own. */
public final class MarkdownPress {

    private static final Set<Kind> LISTED = Set.of(Kind.BULLET, Kind.LINE, Kind.REFERENCE);

    private final StringBuilder page = new StringBuilder();

    private MarkdownPress() {}

    public static String print(Issue issue) {
        MarkdownPress press = new MarkdownPress();
        Kind before = Kind.EARS;
        for (Piece piece : Galley.of(issue)) {
            if (LISTED.contains(before) && !LISTED.contains(piece.kind())) {
                press.page.append('\n');
            }
            press.print(piece);
            before = piece.kind();
        }
        return press.page.toString();
    }

    private void print(Piece piece) {
        String text = text(piece);
        String mark = escaped(piece.mark());
        switch (piece.kind()) {
            case EARS ->
                paragraph("*" + escaped(piece.runs().get(0).text()) + " · "
                        + escaped(piece.runs().get(1).text()) + "*");
            case TITLE -> paragraph("# " + text);
            case SECTION, STANDING, ISSUE_LINE, NOTE, DEK -> paragraph("*" + text + "*");
            case HEADING -> paragraph("## " + inSentenceCase(text));
            case AREA -> paragraph("### " + text);
            case HEADLINE -> paragraph("### " + (mark.isEmpty() ? "" : mark + ". ") + text);
            case WHY, ASIDE, TURN -> paragraph("**" + mark + ":** " + text);
            case BULLET, LINE -> item(mark.isEmpty() ? text : "**" + mark + ":** " + text);
            case REFERENCE ->
                page.append(mark.isEmpty() ? "    - " : "- " + mark + " · ")
                        .append(text)
                        .append('\n');
            case PULL_QUOTE -> paragraph("> " + text + "\n>\n> — " + mark);
            case LEAD, PARAGRAPH -> paragraph(text);
        }
    }

    private static String text(Piece piece) {
        StringBuilder text = new StringBuilder();
        for (Run run : piece.runs()) {
            switch (run.sort()) {
                case PLAIN -> text.append(escaped(run.text()));
                case BOLD -> text.append("**").append(escaped(run.text())).append("**");
                case LINK -> text.append(link(run.text(), run.url()));
                case CREDIT -> text.append(" \\[").append(escaped(run.text())).append("\\]");
            }
        }
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    private static String inSentenceCase(String heading) {
        return heading.substring(0, 1) + heading.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String link(String text, String url) {
        return "[" + escaped(text) + "](<"
                + url.replace("\\", "%5C").replace("<", "%3C").replace(">", "%3E") + ">)";
    }

    static String escaped(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>#|~&])", "\\\\$1");
    }

    private void item(String text) {
        page.append("- ").append(text).append('\n');
    }

    private void paragraph(String text) {
        page.append(text).append("\n\n");
    }
}
