package newsroom.publish.reading;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import newsroom.contracts.desk.Edition;
import newsroom.contracts.issue.Issue;
import newsroom.publish.issue.PrintedIssues.Line;
import org.jspecify.annotations.Nullable;

/** Prints the pages that are no issue. */
public interface SitePages {

    String front(Front front);

    /** @param issues what was printed of it, newest first */
    String edition(Edition edition, Optional<Issue> latest, List<Line> issues);

    String story(StoryFile file);

    /** @param month the month that is open, absent where nothing was printed yet */
    String archive(List<MonthOfIssues> months, @Nullable YearMonth month, List<ArchiveEntry> issues);

    /** @param hits absent before anything was asked */
    String search(String words, Shelf shelf, Optional<Hits> hits);

    /** A page with a few words and, where something is to be decided, one button. */
    String notice(Notice notice);

    /** The page on which a reader asks for an edition by e-mail. */
    String subscribe(List<Edition> editions, String chosen);

    /** The front page: what the first edition leads with, and the newest of every edition. */
    record Front(Optional<Issue> latest, List<EditionLine> editions, List<Line> earlier) {}

    /** An edition and its newest issue. */
    record EditionLine(Edition edition, @Nullable Line latest) {}

    /**
     * A few words to a reader.
     *
     * @param action where the button leads; absent without one
     * @param button what stands on it
     * @param token carried by the button, so that opening an address changes nothing
     */
    record Notice(
            String title,
            String text,
            @Nullable String action,
            @Nullable String button,
            @Nullable String token) {
        public static Notice of(String title, String text) {
            return new Notice(title, text, null, null, null);
        }
    }
}
