package newsroom.publish.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.desk.Edition;
import newsroom.contracts.issue.ClosedBy;
import newsroom.contracts.issue.Issue;
import newsroom.contracts.issue.PrintedStory;
import newsroom.contracts.issue.Tally;
import newsroom.publish.copy.Copy;
import newsroom.publish.copy.Draft;
import newsroom.publish.copy.Pooled;
import newsroom.publish.dailybrief.DailyBrief;
import newsroom.publish.letter.MorningLetter;
import newsroom.publish.podcasts.PodcastIntelligence;
import newsroom.publish.shownotes.ShowNotes;

/** Puts an issue together from what lies on the desk. */
final class Composer {

    private Composer() {}

    static Composed compose(OpenIssue open, Copy copy, LocalDate firstSlot, Instant closedAt, ClosedBy closedBy) {
        Edition edition = copy.edition();
        Draft draft = draft(copy);
        Issue issue = new Issue(
                open.id(),
                edition.name(),
                edition.title(),
                open.number(),
                open.slot().getYear() - firstSlot.getYear() + 1,
                open.slot(),
                1,
                open.openedAt(),
                open.deadline(),
                closedAt,
                closedBy,
                compiledBy(copy, draft),
                draft.lead(),
                draft.inFull(),
                draft.briefly(),
                tally(copy.pool()),
                edition.template().word(),
                draft.blocks(),
                List.of());
        return new Composed(issue, draft);
    }

    private static Draft draft(Copy copy) {
        return switch (copy.edition().template()) {
            case DAILY_BRIEF -> DailyBrief.of(copy);
            case SHOW_NOTES -> ShowNotes.of(copy);
            case PODCAST_INTELLIGENCE -> PodcastIntelligence.of(copy);
            case MORNING_LETTER -> MorningLetter.of(copy);
        };
    }

    private static Tally tally(List<Pooled> pool) {
        Set<String> publishers = new HashSet<>();
        int reports = 0;
        for (Pooled pooled : pool) {
            publishers.addAll(pooled.brief().cluster().publishers());
            reports += pooled.brief().cluster().reports();
        }
        return new Tally(pool.size(), reports, publishers.size());
    }

    private static String compiledBy(Copy copy, Draft draft) {
        Set<ClusterId> told = new HashSet<>();
        Stream.concat(draft.inFull().stream(), draft.briefly().stream())
                .map(PrintedStory::cluster)
                .forEach(cluster -> told.add(cluster.id()));
        boolean extractive = copy.pool().stream()
                .map(Pooled::brief)
                .filter(brief -> told.contains(brief.cluster().id()))
                .map(Brief::engine)
                .allMatch("extractive"::equals);
        String how = extractive
                ? "Compiled without a language model: every sentence is a source's own or counted by us."
                : "Compiled with a language model under a check of every sentence against its sources.";
        String about = copy.edition().about();
        String quiet = copy.pool().size() < copy.edition().minimum()
                ? "A quiet day: less came in than this edition asks for, and this is all of it. "
                : "";
        return quiet + (about.isBlank() ? how : about + " " + how);
    }
}
