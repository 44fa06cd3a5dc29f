package newsroom.publish.press;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.issue.Block;
import newsroom.contracts.issue.Briefly;
import newsroom.contracts.issue.ClosedBy;
import newsroom.contracts.issue.Issue;
import newsroom.contracts.issue.Lead;
import newsroom.contracts.issue.PrintedStory;
import newsroom.contracts.issue.References;
import newsroom.contracts.issue.Tally;
import newsroom.contracts.issue.TopStories;
import newsroom.publish.Harbour.Happening;
import newsroom.publish.copy.Refs;

/** Issues ready for print. */
public final class Sheets {

    private Sheets() {}

    /** The first story on top, the others briefly. */
    public static Issue of(Happening... happenings) {
        return of(Stream.of(happenings).map(Happening::brief).toArray(Brief[]::new));
    }

    static Issue of(Brief... briefs) {
        List<PrintedStory> stories = Stream.of(briefs).map(Sheets::printed).toList();
        return new Issue(
                "evening-sheet-2026-03-12",
                "evening-sheet",
                "Evening Sheet",
                7,
                1,
                LocalDate.of(2026, 3, 12),
                1,
                Instant.parse("2026-03-12T08:00:00Z"),
                Instant.parse("2026-03-12T17:00:00Z"),
                Instant.parse("2026-03-12T17:00:00Z"),
                ClosedBy.DEADLINE,
                "Compiled by hand.",
                stories.get(0).summary(),
                stories.subList(0, 1),
                stories.subList(1, stories.size()),
                new Tally(stories.size(), stories.size(), 1),
                Issue.DAILY_BRIEF,
                blocks(stories),
                List.of());
    }

    private static List<Block> blocks(List<PrintedStory> stories) {
        List<ClusterId> ids =
                stories.stream().map(story -> story.cluster().id()).toList();
        List<Block> blocks = new ArrayList<>();
        if (!stories.get(0).summary().isEmpty()) {
            blocks.add(new Lead(ids.get(0), stories.get(0).summary()));
        }
        blocks.add(new TopStories(ids.subList(0, 1)));
        if (ids.size() > 1) {
            blocks.add(new Briefly(ids.subList(1, ids.size())));
        }
        blocks.add(new References(Refs.of(stories.subList(0, 1))));
        return blocks;
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
                brief.reports());
    }
}
