package newsroom.publish.show;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import newsroom.contracts.issue.Correction;
import newsroom.contracts.issue.Issue;
import newsroom.contracts.issue.PrintedStory;

/**
 * What a listener can read beside an episode.
 *
 * @param sources in the order of the show; of each story every publisher once
 * @param corrections what the issue's revisions changed, newest first
 */
public record Notes(List<Source> sources, List<String> corrections) {

    public static final Notes NONE = new Notes(List.of(), List.of());

    public Notes {
        sources = List.copyOf(sources);
        corrections = List.copyOf(corrections);
    }

    /**
     * A report that the show draws on.
     *
     * @param title as its publisher has it
     */
    public record Source(String publisher, String title, String url) {}

    static Notes of(Issue issue) {
        List<String> corrections = new ArrayList<>();
        for (Correction correction : issue.corrections()) {
            corrections.add(0, correction.note());
        }
        return new Notes(
                Stream.concat(issue.topStories().stream(), issue.briefly().stream())
                        .flatMap(story -> sources(story).stream())
                        .distinct()
                        .toList(),
                corrections);
    }

    private static List<Source> sources(PrintedStory story) {
        Set<String> seen = new HashSet<>();
        return story.reports().stream()
                .filter(report -> seen.add(report.source().publisher()))
                .map(report -> new Source(report.source().publisher(), report.title(), report.url()))
                .toList();
    }
}
