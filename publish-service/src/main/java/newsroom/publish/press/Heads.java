package newsroom.publish.press;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsroom.contracts.issue.Correction;
import newsroom.contracts.issue.Issue;
import newsroom.publish.press.Piece.Kind;
import newsroom.publish.press.Piece.Run;

/** The head of an issue, as its template wants it. */
final class Heads {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMMM dd, yyyy", Locale.US);

    private Heads() {}

    static List<Piece> of(Issue issue) {
        Masthead head = Masthead.of(issue);
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(Kind.EARS, "", List.of(Run.plain(head.volume()), Run.plain(head.date())), null));
        pieces.add(Piece.of(Kind.SECTION, "Section · " + section(issue)));
        pieces.add(Piece.of(Kind.TITLE, title(issue)));
        pieces.add(Piece.of(Kind.DEK, issue.compiledBy()));
        pieces.add(Piece.of(Kind.ISSUE_LINE, head.issueLine()));
        return pieces;
    }

    private static String section(Issue issue) {
        return switch (issue.template()) {
            case "show-notes" -> "Show Notes";
            case "podcast-intelligence" -> "Podcasts";
            case "morning-letter" -> "The Letter";
            default -> "The Brief";
        };
    }

    /** A show is called by its day, too. */
    private static String title(Issue issue) {
        return issue.template().equals("show-notes")
                ? issue.title() + " – " + SHORT.format(issue.date())
                : issue.title();
    }

    static String corrected(Correction correction) {
        return "Corrected on %s (revision %d): %s"
                .formatted(
                        DateTimeFormatter.ofPattern("MMMM d, yyyy, HH:mm 'UTC'", Locale.US)
                                .withZone(ZoneOffset.UTC)
                                .format(correction.at()),
                        correction.revision(),
                        correction.note());
    }
}
