package newsroom.publish.press;

import java.util.Set;
import newsroom.contracts.issue.Issue;
import newsroom.publish.press.Piece.Kind;
import newsroom.publish.press.Piece.Run;
import newsroom.publish.press.Piece.Sort;

/** Plain text, 78 columns wide: for terminals and for e-mail. */
public final class TextPress {

    private static final int WIDTH = 78;
    private static final Set<Kind> TIGHT = Set.of(Kind.BULLET, Kind.LINE, Kind.REFERENCE);

    private final StringBuilder page = new StringBuilder();

    private TextPress() {}

    public static String print(Issue issue) {
        TextPress press = new TextPress();
        Kind before = Kind.EARS;
        for (Piece piece : Galley.of(issue)) {
            press.space(before, piece.kind());
            press.print(piece, issue);
            before = piece.kind();
        }
        return press.page.toString();
    }

    /** Bullets stand close; a headline has air above it, a heading more. */
    private void space(Kind before, Kind kind) {
        boolean tight = kind == Kind.EARS
                || (kind == before && TIGHT.contains(kind))
                || (before == Kind.HEADLINE && kind == Kind.STANDING)
                || kind == Kind.SECTION && before == Kind.EARS;
        if (!tight) {
            line("");
        }
        if (kind == Kind.HEADING || (kind == Kind.HEADLINE && before != Kind.HEADING && before != Kind.AREA)) {
            line("");
        }
    }

    private void print(Piece piece, Issue issue) {
        boolean inStory = issue.template().equals(Issue.DAILY_BRIEF);
        String indent = inStory ? "   " : "";
        String text = text(piece);
        switch (piece.kind()) {
            case EARS -> ears(piece);
            case HEADLINE -> wrap(piece.mark().isEmpty() ? "" : piece.mark() + ". ", indent, text);
            case AREA -> wrap("• ", "  ", text);
            case STANDING -> wrap(piece.story() == null ? "" : indent, indent, text);
            case WHY, ASIDE -> wrap(indent, indent, piece.mark() + ": " + text);
            case BULLET ->
                wrap(
                        (piece.story() == null ? " " : indent) + " • ",
                        (piece.story() == null ? " " : indent) + "   ",
                        (piece.mark().isEmpty() ? "" : piece.mark() + ": ") + text);
            case LINE -> wrap("• ", "  ", text);
            case TURN -> wrap("", "", piece.mark() + ": " + text);
            case REFERENCE -> reference(piece, text);
            case PULL_QUOTE -> {
                wrap("    ", "    ", text);
                wrap("    ", "    ", "- " + piece.mark());
            }
            default -> {
                String margin = piece.kind() == Kind.PARAGRAPH && piece.story() != null ? indent : "";
                wrap(margin, margin, text);
            }
        }
    }

    private void ears(Piece piece) {
        String left = piece.runs().get(0).text();
        String right = piece.runs().get(1).text();
        line(left + " ".repeat(Math.max(1, WIDTH - left.length() - right.length())) + right);
    }

    private void reference(Piece piece, String text) {
        wrap(piece.mark().isEmpty() ? "   " : piece.mark() + ". ", "   ", text);
        piece.runs().stream().filter(run -> run.sort() == Sort.LINK).forEach(run -> line("   " + run.url()));
    }

    /** Credits in brackets; addresses stand in the references, or behind words that say nothing else. */
    private static String text(Piece piece) {
        StringBuilder text = new StringBuilder();
        Sort before = Sort.PLAIN;
        for (Run run : piece.runs()) {
            boolean alone = run.sort() == Sort.LINK && piece.runs().size() == 1;
            switch (run.sort()) {
                case CREDIT -> {
                    if (before == Sort.CREDIT) {
                        text.setLength(text.length() - 1);
                        text.append(", ").append(run.text()).append(']');
                    } else {
                        text.append(" [").append(run.text()).append(']');
                    }
                }
                default -> text.append(run.text()).append(alone ? ": " + run.url() : "");
            }
            before = run.sort();
        }
        return text.toString();
    }

    private void wrap(String first, String next, String text) {
        StringBuilder line = new StringBuilder(first);
        int empty = first.length();
        for (String word : text.replaceAll("\\p{Cc}+", " ").strip().split("\\s+")) {
            if (line.length() > empty && line.length() + 1 + word.length() > WIDTH) {
                line(line.toString());
                line = new StringBuilder(next);
                empty = next.length();
            }
            line.append(line.length() > empty ? " " : "").append(word);
        }
        line(line.toString());
    }

    private void line(String text) {
        page.append(text.stripTrailing()).append('\n');
    }
}
