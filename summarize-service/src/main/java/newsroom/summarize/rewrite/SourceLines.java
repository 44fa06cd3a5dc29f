package newsroom.summarize.rewrite;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import newsroom.contracts.cluster.Brief;
import newsroom.contracts.cluster.Report;
import newsroom.contracts.story.Story;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.Tier;
import newsroom.summarize.gate.Clean;
import newsroom.summarize.gate.Gate;
import newsroom.summarize.gate.SourceLine;
import newsroom.summarize.text.Passage;
import newsroom.summarize.text.Splitter;

/**
 * What a writer is shown of a cluster: title and first sentences of its most authoritative reports, cleaned and capped.
 * Lines that give orders to machines are kept from it.
 */
final class SourceLines {

    private static final int MOST_REPORTS = 6;
    private static final int MOST_OF_ONE = 13;
    private static final int MOST_LINES = 48;
    private static final int MOST_CHARACTERS = 9_000;
    private static final int LONGEST = 600;

    private SourceLines() {}

    /** @param stories the cluster's, in any order; those that the brief does not list are passed over */
    static List<SourceLine> of(Brief brief, List<Story> stories) {
        List<SourceLine> lines = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int characters = 0;
        for (Passage passage : passages(brief, stories)) {
            String text = Clean.of(passage.text());
            boolean shown = !text.isEmpty() && text.length() <= LONGEST && Gate.isNews(text) && seen.add(text);
            if (shown && lines.size() < MOST_LINES && characters + text.length() <= MOST_CHARACTERS) {
                String publisher = Clean.of(passage.story().source().publisher());
                lines.add(new SourceLine("s" + (lines.size() + 1), publisher, passage.span(), text));
                characters += text.length();
            }
        }
        return lines;
    }

    private static List<Passage> passages(Brief brief, List<Story> stories) {
        return brief.reports().stream()
                .map(Report::story)
                .flatMap(id ->
                        stories.stream().filter(story -> story.id().equals(id)).limit(1))
                .filter(SourceLines::isReport)
                .limit(MOST_REPORTS)
                .flatMap(story -> Stream.concat(Stream.of(Splitter.title(story)), Splitter.sentences(story).stream())
                        .limit(MOST_OF_ONE))
                .toList();
    }

    /** Posts are talk about the news, unless those speak whom the news is about. */
    private static boolean isReport(Story story) {
        return story.kind() != StoryKind.POST || story.source().tier() == Tier.PRIMARY;
    }
}
