package newsroom.publish.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newsroom.contracts.Numbers;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.Report;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.cluster.Span;
import newsroom.contracts.desk.Edition;
import newsroom.contracts.issue.ClosedBy;
import newsroom.contracts.issue.Issue;
import newsroom.contracts.issue.PrintedStory;
import newsroom.contracts.issue.Tally;

/** Puts an issue together from what lies on the desk. Every figure in it is counted here. */
final class Composer {

    private Composer() {}

    static Issue compose(
            Edition edition,
            OpenIssue open,
            List<Pooled> pool,
            LocalDate firstSlot,
            Instant closedAt,
            ClosedBy closedBy) {
        Selection.Choice choice = Selection.of(edition, pool);
        Tally tally = tally(pool);
        return new Issue(
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
                compiledBy(edition, choice),
                lead(choice, tally),
                choice.topStories().stream().map(Composer::printed).toList(),
                choice.briefly().stream().map(Composer::printed).toList(),
                tally);
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

    private static List<Sentence> lead(Selection.Choice choice, Tally tally) {
        if (choice.topStories().isEmpty()) {
            return List.of();
        }
        Brief story = choice.topStories().get(0);
        List<Sentence> lead = new ArrayList<>();
        if (!story.summary().isEmpty()) {
            lead.add(story.summary().get(0));
        }
        lead.add(coverage(choice, tally));
        return lead;
    }

    /** How widely the lead was carried, beside all that was weighed for the issue. */
    private static Sentence coverage(Selection.Choice choice, Tally tally) {
        Brief story = choice.topStories().get(0);
        int outlets = story.cluster().publishers().size();
        int others = choice.topStories().stream()
                .skip(1)
                .mapToInt(other -> other.cluster().publishers().size())
                .max()
                .orElse(0);
        String compared = outlets > others
                ? ", more than any other story of this issue"
                : outlets == others ? ", as many as any other story of this issue" : "";
        String carried = outlets < 2
                ? "No story of this issue was carried by more than one outlet"
                : Numbers.atHead(Numbers.counted(outlets, "independent outlet")) + " carried it" + compared;
        String text = "%s; %s of %s lay on the desk."
                .formatted(
                        carried,
                        Numbers.counted(tally.reports(), "report"),
                        Numbers.counted(tally.clusters(), "event"));
        List<Span> evidence = story.reports().stream()
                .map(report -> new Span(
                        report.story(), Span.Part.TITLE, 0, report.title().length()))
                .toList();
        return new Sentence(text, Sentence.Basis.COUNTED, evidence);
    }

    private static String compiledBy(Edition edition, Selection.Choice choice) {
        boolean extractive =
                choice.topStories().stream().allMatch(brief -> brief.engine().equals("extractive"));
        String how = extractive
                ? "Compiled without a language model: every sentence is a source's own or counted by us."
                : "Compiled with a language model under a check of every sentence against its sources.";
        return edition.about().isBlank() ? how : edition.about() + " " + how;
    }

    private static PrintedStory printed(Brief brief) {
        return new PrintedStory(
                brief.cluster(),
                brief.revision(),
                brief.headline(),
                brief.summary(),
                brief.whyItMatters(),
                brief.bullets(),
                brief.findings(),
                List.<Report>copyOf(brief.reports()));
    }
}
