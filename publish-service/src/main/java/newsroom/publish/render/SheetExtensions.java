package newsroom.publish.render;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.Locale;
import newsroom.contracts.desk.Audio;
import newsroom.contracts.desk.Edition;
import newsroom.contracts.issue.Issue;
import newsroom.contracts.issue.PrintedStory;
import newsroom.publish.press.Galley;
import newsroom.publish.press.Piece;
import org.jspecify.annotations.Nullable;

/** What the sheet asks of an issue. */
@TemplateExtension
final class SheetExtensions {

    private SheetExtensions() {}

    static List<Piece> pieces(Issue issue) {
        return Galley.of(issue);
    }

    static String cssClass(Piece piece) {
        return piece.kind().word();
    }

    static String runClass(Piece.Run run) {
        return run.sort().name().toLowerCase(Locale.ROOT);
    }

    /** The story whose score stands below its headline; none for other pieces. */
    static @Nullable PrintedStory scored(Issue issue, Piece piece) {
        var id = piece.story();
        return piece.kind() == Piece.Kind.STANDING && id != null
                ? issue.story(id).orElse(null)
                : null;
    }

    static boolean heard(Edition edition) {
        return edition.audio() != Audio.OFF;
    }

    static String heading(Piece piece) {
        String text = piece.text();
        return text.substring(0, 1) + text.substring(1).toLowerCase(Locale.ROOT);
    }
}
