package newsroom.publish.copy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import newsroom.contracts.cluster.Report;
import newsroom.contracts.issue.PrintedStory;
import newsroom.contracts.issue.Reference;

/** Where the stories of an issue can be read. */
public final class Refs {

    private Refs() {}

    /** The first report of each publisher of each story, in the order of print. */
    public static List<Reference> of(List<PrintedStory> stories) {
        List<Reference> references = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            for (Report report : ofEachPublisher(stories.get(i).reports())) {
                references.add(of(i + 1, stories.get(i), report));
            }
        }
        return references;
    }

    public static Reference of(int number, PrintedStory story, Report report) {
        return new Reference(
                number,
                story.cluster().id(),
                report.source().publisher(),
                report.title(),
                report.url(),
                report.site().orElse(null));
    }

    /** The first report of each publisher. */
    public static List<Report> ofEachPublisher(List<Report> reports) {
        Set<String> seen = new LinkedHashSet<>();
        return reports.stream()
                .filter(report -> seen.add(report.source().publisher()))
                .toList();
    }

    /** Everybody whose reports the stories were made from, each once, in alphabetical order. */
    public static List<String> publishers(List<PrintedStory> stories) {
        return stories.stream()
                .flatMap(story -> story.reports().stream())
                .map(report -> report.source().publisher())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }
}
